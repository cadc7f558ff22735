import { trim } from "./describe";
import { domOf } from "./dom";
import { type PageText, readPageText } from "./page-text";
import { finish, finishInSlices, type SliceOptions } from "./slices";

/** The text below `root` as anchoring reads it, with its blocks and the way back into the document. */
export function textOf(root: Node): PageText {
  return finish(readPageText(domOf(root)));
}

/** The same, read in slices of time between which the page does its own work. */
export function textInSlices(root: Node, options?: SliceOptions): Promise<PageText> {
  return finishInSlices(readPageText(domOf(root)), options);
}

/** The text of a range as it is read: no hidden parts, single spaces, "\n" at line and block breaks. */
export function rangeText(range: Range): string {
  const { text, spanOf } = textOf(range.commonAncestorContainer);
  const { start, end } = trim(text, spanOf(range));
  return text.slice(start, end);
}

/** `range` without the white space at its ends; null when nothing else is in it. */
export function trimRange(range: Range): Range | null {
  const { text, spanOf, rangeAt } = textOf(range.commonAncestorContainer);
  const { start, end } = trim(text, spanOf(range));
  return rangeAt(start, end);
}

/** The part of the text that a range covers, without white space at its ends. */
export function trimmedSpan(page: PageText, range: Range): { start: number; end: number } {
  return trim(page.text, page.spanOf(range));
}

/** The text of the blocks (paragraphs) that hold the range, and where in that text the range stands. */
export function blockAround(
  range: Range,
  root: Node,
): { text: string; start: number; end: number } {
  const { text, blocks, spanOf } = textOf(root);
  const { start, end } = trim(text, spanOf(range));
  const first = blocks.findLast((block) => block.start <= start)?.start ?? 0;
  const last = blocks.find((block) => block.end >= end)?.end ?? text.length;
  return { text: text.slice(first, last), start: start - first, end: end - first };
}
