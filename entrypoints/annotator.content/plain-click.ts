import { closestTo } from "../../dom";

/** Whether a click may open a mark: it is the reader's own, it ends no selection, and what it hits has no use for it. */
export function isPlainClick(event: MouseEvent, document: Document): boolean {
  const { isTrusted, button, defaultPrevented, target } = event;
  if (!isTrusted || button !== 0 || defaultPrevented) return false;
  if (target instanceof Element && closestTo(target, "a[href], button")) return false;
  return document.getSelection()?.isCollapsed !== false;
}
