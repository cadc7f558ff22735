/** The host of an address, or of a site as the reader types or pastes it, without `www.`; null for what is none. */
export function hostOf(typed: string): string | null {
  const text = typed.trim();
  const address = /^https?:\/\//iu.test(text) ? text : `https://${text}`;
  if (text === "" || /\s/u.test(text) || !URL.canParse(address)) return null;
  const { hostname } = new URL(address);
  return hostname.replace(/^www\./u, "") || null;
}
