import { trimRange } from "../../anchoring";
import { childrenOf, contains, ownerOf } from "../../dom";
import { isInField } from "./fields";

/** The reader's selection inside `root`, without white space at its ends; null where nothing can be marked. */
export function selectedRange(root: Element): Range | null {
  const document = ownerOf(root);
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  if (isInField(document)) return null;
  const range = selection.getRangeAt(0).cloneRange();
  return clamp(range, root) ? trimRange(range) : null;
}

/** Cuts off what reaches out of `root`; false when nothing of the range is inside. */
function clamp(range: Range, root: Element): boolean {
  if (!range.intersectsNode(root)) return false;
  if (!contains(root, range.startContainer)) range.setStart(root, 0);
  if (!contains(root, range.endContainer)) range.setEnd(root, childrenOf(root).length);
  return !range.collapsed;
}
