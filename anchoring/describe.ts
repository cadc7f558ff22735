import type { Selector, Target } from "../annotation";
import { domOf } from "./dom";
import { readPageText } from "./page-text";
import { searchOf } from "./search";
import { finish } from "./slices";
import { soughtOf } from "./sought";
import { standsOf } from "./stand";

/** How much of the text on each side is kept, UTF-16. */
const CONTEXT = 128;

/** How far off on each side a twin is looked for: all of an article, and a bound for a page without end. */
const SURROUNDINGS = 20_000;

/** How many places are looked at for twins: more than for the passage itself, so that finding it meets no new one. */
const LOOKS = 20;

/**
 * The selectors that find `range` again, over the text below `root` as anchoring reads it. White space at the
 * range's ends is left out. A range without readable text (a picture) has a position alone.
 */
export function describe(range: Range, root: Node): Target {
  const { text, spanOf } = finish(readPageText(domOf(root)));
  const { start, end } = trim(text, spanOf(range));
  const position: Selector = { type: "TextPositionSelector", start, end };
  const textLength = text.length;
  if (start === end) return { selector: [position], textLength };
  const quote: Selector = {
    type: "TextQuoteSelector",
    exact: text.slice(start, end),
    prefix: text.slice(wholeCharacter(text, start - CONTEXT), start),
    suffix: text.slice(end, wholeCharacter(text, end + CONTEXT)),
  };
  const target = { selector: [quote, position], textLength };
  const twins = twinsOf(target, text, start);
  return twins.length === 0 ? target : { ...target, twins };
}

/** How like the passage at `start` others in its surroundings are, the likest first. */
function twinsOf(target: Target, text: string, start: number): number[] {
  const sought = soughtOf(target);
  if (!sought) return [];
  const low = wholeCharacter(text, start - SURROUNDINGS);
  const around = text.slice(low, wholeCharacter(text, start + SURROUNDINGS));
  return standsOf(sought, finish(searchOf(around)), LOOKS)
    .filter((stand) => stand.start > start - low || stand.end <= start - low)
    .map((stand) => Math.round(stand.nearLikeness * 1000) / 1000)
    .sort((a, b) => b - a);
}

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
