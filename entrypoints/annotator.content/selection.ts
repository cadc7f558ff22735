import { trimRange } from "../../anchoring";
import { isInField } from "./fields";

/** The reader's selection inside `root`, without white space at its ends; null where nothing can be marked. */
export function selectedRange(root: Element): Range | null {
  const selection = root.ownerDocument.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  if (isInField(root.ownerDocument)) return null;
  const range = selection.getRangeAt(0).cloneRange();
  return clamp(range, root) ? trimRange(range) : null;
}

/** Cuts off what reaches out of `root`; false when nothing of the range is inside. */
function clamp(range: Range, root: Element): boolean {
  if (!range.intersectsNode(root)) return false;
  if (!root.contains(range.startContainer)) range.setStart(root, 0);
  if (!root.contains(range.endContainer)) range.setEnd(root, root.childNodes.length);
  return !range.collapsed;
}
