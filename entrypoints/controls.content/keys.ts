/** The keys that mark while the toolbar is shown. */
export const KEYS = { figure: "f", claim: "c", passage: "p", note: "n" } as const;

export type ToolbarKey = keyof typeof KEYS;

/**
 * Which of the toolbar's keys this is; null for any other, and with a modifier.
 * While an input method writes Hangul, the F key gives ㄹ: then the key's place on the keyboard counts.
 */
export function toolbarKey(event: KeyboardEvent): ToolbarKey | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return null;
  const isLatin = /^[a-z]$/iu.test(event.key);
  const typed = isLatin ? event.key.toLowerCase() : event.code.replace(/^Key/u, "").toLowerCase();
  const names = Object.keys(KEYS) as ToolbarKey[];
  return names.find((name) => KEYS[name] === typed) ?? null;
}

export function isUndoKey({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): boolean {
  return key.toLowerCase() === "z" && (ctrlKey || metaKey) && !shiftKey && !altKey;
}
