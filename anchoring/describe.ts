import type { Selector, Target, Twin } from "../annotation";
import { domOf } from "./dom";
import { readPageText } from "./page-text";
import { searchOf } from "./search";
import { finish } from "./slices";
import { soughtOf } from "./sought";
import { standsOf } from "./stand";

/** How much of the text on each side is kept, UTF-16. */
const CONTEXT = 128;

/** How far off on each side a twin is looked for: all of an article, and a bound for a page without end. */
const SURROUNDINGS = 12_000;

/** How much about the passage is taken for its sentence. */
const SENTENCE = 64;

/** How many places are looked at for twins: more than for the passage itself, so that finding it meets no new one. */
const LOOKS = 14;

/**
 * The selectors that find `range` again, over the text below `root` as anchoring reads it. White space at the
 * range's ends is left out. A range without readable text (a picture) has a position alone.
 */
export function describe(range: Range, root: Node): Target {
  const { text, spanOf } = finish(readPageText(domOf(root)));
  return targetOf(text, trim(text, spanOf(range)));
}

/** The same for a stretch of the text itself, as `textOf` gives it. */
export function targetOf(text: string, { start, end }: { start: number; end: number }): Target {
  const position: Selector = { type: "TextPositionSelector", start, end };
  const textLength = text.length;
  if (start === end) return { selector: [position], textLength };
  const quote: Selector = {
    type: "TextQuoteSelector",
    exact: text.slice(start, end),
    prefix: text.slice(wholeCharacter(text, start - CONTEXT), start),
    suffix: text.slice(end, wholeCharacter(text, end + CONTEXT)),
  };
  const target = {
    selector: [quote, position],
    textLength,
    neighbours: neighboursOf(text, start, end),
  };
  const twins = twinsOf(target, text, { start, end });
  return twins.length === 0 ? target : { ...target, twins };
}

/** How much of the neighbouring blocks is kept. */
const NEIGHBOUR = 48;

function neighboursOf(text: string, start: number, end: number): { before: string; after: string } {
  const blockStart = text.lastIndexOf("\n", start - 1);
  const before = blockStart < 0 ? "" : text.slice(0, blockStart);
  const blockEnd = text.indexOf("\n", end);
  const after = blockEnd < 0 ? "" : text.slice(blockEnd + 1);
  return {
    before: before.slice(
      Math.max(before.lastIndexOf("\n") + 1, wholeCharacter(before, before.length - NEIGHBOUR)),
    ),
    after: after.slice(0, wholeCharacter(after, NEIGHBOUR)).split("\n", 1)[0] ?? "",
  };
}

/** Where in its surroundings the passage would be found if it and the sentence about it were gone. */
function twinsOf(
  target: Target,
  text: string,
  { start, end }: { start: number; end: number },
): Twin[] {
  const sought = soughtOf(target);
  if (!sought) return [];
  const low = wholeCharacter(text, start - SURROUNDINGS);
  const high = wholeCharacter(text, end + SURROUNDINGS);
  const cutStart = Math.max(
    text.lastIndexOf("\n", start - 1) + 1,
    wholeCharacter(text, start - SENTENCE),
  );
  const blockEnd = text.indexOf("\n", end);
  const cutEnd = Math.min(
    blockEnd < 0 ? text.length : blockEnd,
    wholeCharacter(text, end + SENTENCE),
  );
  const without = text.slice(low, cutStart) + text.slice(cutEnd, high);
  return finish(standsOf(sought, finish(searchOf(without)), LOOKS)).map((stand) => ({
    same: stand.intact,
    likeness: rounded(stand.likeness),
    nearLikeness: rounded(stand.nearLikeness),
  }));
}

const rounded = (likeness: number) => Math.min(1, Math.round(likeness * 1000) / 1000);

/** `span` without the white space at its ends. */
export function trim(
  text: string,
  span: { start: number; end: number },
): { start: number; end: number } {
  let { start, end } = span;
  while (start < end && text.charCodeAt(start) <= 0x20) start++;
  while (end > start && text.charCodeAt(end - 1) <= 0x20) end--;
  return { start, end };
}

/** `offset`, inside the text and not within a surrogate pair. */
function wholeCharacter(text: string, offset: number): number {
  const at = Math.max(0, Math.min(text.length, offset));
  const low = text.charCodeAt(at);
  return low >= 0xdc00 && low <= 0xdfff ? at + 1 : at;
}
