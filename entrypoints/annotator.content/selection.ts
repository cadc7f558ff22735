import { trimRange } from "../../anchoring";

/** The reader's selection inside `root`, without white space at its ends; null where nothing can be marked. */
export function selectedRange(root: Element): Range | null {
  const selection = root.ownerDocument.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  if (isInField(root.ownerDocument)) return null;
  const range = selection.getRangeAt(0).cloneRange();
  return clamp(range, root) ? trimRange(range) : null;
}

/** Whether the focus or the selection is in a field or an editor: words there belong to the page, not the article. */
export function isInField(document: Document): boolean {
  const node = document.getSelection()?.anchorNode ?? null;
  const element = node instanceof Element ? node : (node?.parentElement ?? null);
  return [document.activeElement, element].some(isField);
}

export function isField(element: EventTarget | null): boolean {
  if (!(element instanceof HTMLElement)) return false;
  return element.isContentEditable || element.closest("input, textarea, select") !== null;
}

/** Cuts off what reaches out of `root`; false when nothing of the range is inside. */
function clamp(range: Range, root: Element): boolean {
  if (!range.intersectsNode(root)) return false;
  if (!root.contains(range.startContainer)) range.setStart(root, 0);
  if (!root.contains(range.endContainer)) range.setEnd(root, root.childNodes.length);
  return !range.collapsed;
}
