import { childrenOf, positionFrom } from "../../dom";

/** Compares places in one document, those of ranges whose nodes are in it: by their beginning, the longer first. */
export function inPageOrder(a: AbstractRange, b: AbstractRange): number {
  return (
    comparePoints(a.startContainer, a.startOffset, b.startContainer, b.startOffset) ||
    comparePoints(b.endContainer, b.endOffset, a.endContainer, a.endOffset)
  );
}

/** Whether the two have a part in common; to touch is not enough. */
export function overlap(a: AbstractRange, b: AbstractRange): boolean {
  return (
    comparePoints(a.startContainer, a.startOffset, b.endContainer, b.endOffset) < 0 &&
    comparePoints(b.startContainer, b.startOffset, a.endContainer, a.endOffset) < 0
  );
}

/** Negative where the first point comes before the second. No live range is made for it. */
function comparePoints(node: Node, offset: number, other: Node, otherOffset: number): number {
  if (node === other) return offset - otherOffset;
  // A point in an element, as a picture has, stands before the child that it counts to.
  const one = childrenOf(node)[offset] ?? node;
  const two = childrenOf(other)[otherOffset] ?? other;
  return positionFrom(one, two) & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1;
}
