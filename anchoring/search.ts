import { fold } from "../text/fold";
import { type GramIndex, indexGrams } from "./grams";

/** A text made ready for finding passages that no longer stand at their offsets. */
export interface Search {
  readonly text: string;
  readonly folded: string;
  /** For each unit of `folded`, its offset in `text`. */
  readonly at: Int32Array;
  readonly grams: GramIndex;
}

/** How much is folded between two chances to pause. */
const FOLD_AT_ONCE = 8_000;

/** Folds and indexes a page's text; yields where it may pause. */
export function* searchOf(text: string): Generator<void, Search> {
  const texts: string[] = [];
  const parts: Int32Array[] = [];
  let length = 0;
  for (let start = 0; start < text.length; ) {
    // Cut at a break, where no character can combine with the one before it.
    const cut = text.indexOf("\n", start + FOLD_AT_ONCE);
    const end = cut < 0 ? text.length : cut;
    const folded = fold(text.slice(start, end));
    texts.push(folded.text);
    parts.push(folded.at.map((offset) => start + offset));
    length += folded.text.length;
    start = end;
    yield;
  }
  const at = new Int32Array(length);
  let filled = 0;
  for (const part of parts) {
    at.set(part, filled);
    filled += part.length;
  }
  const folded = texts.join("");
  return { text, folded, at, grams: yield* indexGrams(folded) };
}

/** Does a line or block end between the folded text's units `i - 1` and `i`? */
export function breaksBefore({ text, at }: Search, i: number): boolean {
  const offset = at[i];
  return offset === undefined || offset === 0 || text[offset - 1] === "\n";
}

const JOINED_TO_LAST = /^[\p{M}\u1160-\u11ff\ud7b0-\ud7ff\udc00-\udfff]$/u;

/** Where in `text` the folded text's units `start` to `end` stand. */
export function unfold(
  { text, at }: Search,
  start: number,
  end: number,
): { start: number; end: number } {
  let last = (at[end - 1] ?? 0) + 1;
  while (JOINED_TO_LAST.test(text[last] ?? "")) last++;
  return { start: at[start] ?? 0, end: last };
}
