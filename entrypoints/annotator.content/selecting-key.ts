/**
 * Whether words can have been selected by this key: Shift with an arrow, Ctrl or ⌘ with A, or one of them let go.
 * A page may select words at any other key, and have the next one mark them.
 */
export function isSelectingKey({ key, shiftKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return shiftKey || ctrlKey || metaKey || ["Shift", "Control", "Meta"].includes(key);
}
