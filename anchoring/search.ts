import { fold } from "../text/fold";
import { type GramIndex, indexGrams } from "./grams";
import type { PageText } from "./page-text";

/** A page's text made ready for finding passages that no longer stand at their offsets. */
export interface Search {
  readonly page: PageText;
  readonly folded: string;
  /** For each unit of `folded`, its offset in the page's text. */
  readonly at: Int32Array;
  readonly grams: GramIndex;
}

/** How much is folded between two chances to pause. */
const FOLD_AT_ONCE = 16_000;

/** Folds and indexes the text of a page; yields where it may pause. */
export function* searchOf(page: PageText): Generator<void, Search> {
  const texts: string[] = [];
  const parts: { start: number; at: Int32Array }[] = [];
  let length = 0;
  let start = 0;
  for (const { end } of page.blocks) {
    if (end - start < FOLD_AT_ONCE && end < page.text.length) continue;
    const { text, at } = fold(page.text.slice(start, end));
    texts.push(text);
    parts.push({ start, at });
    length += text.length;
    start = end;
    yield;
  }
  const at = new Int32Array(length);
  let filled = 0;
  for (const part of parts) for (const offset of part.at) at[filled++] = part.start + offset;
  const folded = texts.join("");
  return { page, folded, at, grams: yield* indexGrams(folded) };
}

/** Does a line or block end between the folded text's units `i - 1` and `i`? */
export function breaksBefore({ page, at }: Search, i: number): boolean {
  const offset = at[i];
  return offset === undefined || offset === 0 || page.text[offset - 1] === "\n";
}
