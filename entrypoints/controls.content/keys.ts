/** The keys that mark while the toolbar is shown. */
export const KEYS = { figure: "f", claim: "c", passage: "p", note: "n", exact: "e" } as const;

export type ToolbarKey = keyof typeof KEYS;

/** The keys of the walk, beside the arrows, Home and End. */
export const WALK_KEYS = {
  keep: "k",
  note: "n",
  open: "o",
  remove: "Delete",
  figure: "f",
  claim: "c",
  all: "a",
} as const;

/** Which way a key goes in the walk; null for any other. */
export function walkDirection({
  key,
}: KeyboardEvent): "next" | "previous" | "first" | "last" | null {
  switch (key) {
    case "ArrowRight":
    case "ArrowDown":
      return "next";
    case "ArrowLeft":
    case "ArrowUp":
      return "previous";
    case "Home":
      return "first";
    case "End":
      return "last";
    default:
      return null;
  }
}

/** Which of the walk's other keys this is; null for any other, and with a modifier. */
export function walkKey(event: KeyboardEvent): keyof typeof WALK_KEYS | null {
  if (event.key === "Backspace" && !hasModifier(event)) return "remove";
  return nameOf(event, WALK_KEYS);
}

/**
 * Which of the toolbar's keys this is; null for any other, and with a modifier.
 * While an input method writes Hangul, the F key gives ㄹ: then the key's place on the keyboard counts.
 */
export function toolbarKey(event: KeyboardEvent): ToolbarKey | null {
  return nameOf(event, KEYS);
}

function nameOf<Name extends string>(
  event: KeyboardEvent,
  keys: Readonly<Record<Name, string>>,
): Name | null {
  if (hasModifier(event)) return null;
  const isLatin = /^[a-z]$/iu.test(event.key);
  const byPlace = /^Key([A-Z])$/u.exec(event.code)?.[1]?.toLowerCase();
  const typed = isLatin ? event.key.toLowerCase() : (byPlace ?? event.key);
  const names = Object.keys(keys) as Name[];
  return names.find((name) => keys[name] === typed) ?? null;
}

function hasModifier({ ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  return ctrlKey || metaKey || altKey || shiftKey;
}

export function isUndoKey({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): boolean {
  return key.toLowerCase() === "z" && (ctrlKey || metaKey) && !shiftKey && !altKey;
}
