import { childrenOf, dataOf, isConnected, ownerOf } from "../dom";

/*
 * Marks hold static ranges. Every live range makes each change of the page's DOM slower
 * (80 times with 5,000 of them), so one is made only for as long as a question is asked of it.
 */

export function toStatic(range: AbstractRange): StaticRange {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  return new StaticRange({ startContainer, startOffset, endContainer, endOffset });
}

/** The live range at the same place; null when the page has taken the place away. */
export function toLive(range: AbstractRange): Range | null {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  if (!isConnected(startContainer) || !isConnected(endContainer)) return null;
  if (startOffset > lengthOf(startContainer) || endOffset > lengthOf(endContainer)) return null;
  const live = ownerOf(startContainer).createRange();
  live.setStart(startContainer, startOffset);
  live.setEnd(endContainer, endOffset);
  return live;
}

export function isSamePlace(one: AbstractRange, other: AbstractRange): boolean {
  return (
    one.startContainer === other.startContainer &&
    one.startOffset === other.startOffset &&
    one.endContainer === other.endContainer &&
    one.endOffset === other.endOffset
  );
}

function lengthOf(node: Node): number {
  return dataOf(node)?.length ?? childrenOf(node).length;
}
