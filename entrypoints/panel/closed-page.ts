/** Sites that browsers keep closed to extensions, whatever the reader allows. */
const CLOSED_HOSTS: ReadonlySet<string> = new Set([
  "chromewebstore.google.com",
  "microsoftedge.microsoft.com",
  // https://searchfox.org/mozilla-central/search?q=extensions.webextensions.restrictedDomains
  "accounts-static.cdn.mozilla.net",
  "accounts.firefox.com",
  "addons.cdn.mozilla.net",
  "addons.mozilla.org",
  "api.accounts.firefox.com",
  "content.cdn.mozilla.net",
  "discovery.addons.mozilla.org",
  "oauth.accounts.firefox.com",
  "profile.accounts.firefox.com",
  "support.mozilla.org",
  "sync.services.mozilla.com",
]);

/** Whether no extension may read the page: the browser's own pages, files, the extension stores. */
export function isClosedPage(address: string): boolean {
  const url = URL.parse(address);
  if (!url || !/^https?:$/u.test(url.protocol)) return true;
  return CLOSED_HOSTS.has(url.hostname) || isOldWebStore(url);
}

function isOldWebStore({ hostname, pathname }: URL): boolean {
  return hostname === "chrome.google.com" && /^\/webstore(?:\/|$)/u.test(pathname);
}
