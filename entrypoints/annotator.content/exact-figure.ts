import { type PageText, trimmedSpan } from "../../anchoring";
import type { Recogniser } from "./recognise-article";

/**
 * The figure that a range holds most of, where the range is not just that figure: half of its number, or more words
 * than it has. null where it holds none, or nothing else.
 */
export async function exactFigureIn(
  page: PageText,
  range: Range,
  recognise: Recogniser,
): Promise<Range | null> {
  const span = trimmedSpan(page, range);
  const block = page.blocks.find(({ end }) => end > span.start);
  if (!block || block.end < span.end) return null;
  const text = page.text.slice(block.start, block.end);
  const [found = []] = await recognise([{ text, before: "" }]);
  let best: { readonly start: number; readonly end: number } | null = null;
  let most = 0;
  for (const { kind, start, end } of found) {
    const figure = { start: block.start + start, end: block.start + end };
    const common = Math.min(span.end, figure.end) - Math.max(span.start, figure.start);
    if (kind === "figure" && common > most) [best, most] = [figure, common];
  }
  if (!best || (best.start === span.start && best.end === span.end)) return null;
  return page.rangeAt(best.start, best.end);
}
