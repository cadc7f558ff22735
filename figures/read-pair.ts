import type { Grammar } from "./grammar";
import type { Before } from "./language";
import type { Pair } from "./pair";
import { readRange } from "./read-range";
import { readShare } from "./read-share";
import type { Term } from "./term";

/** Reads the number that is linked to `first`, which stands after `preposition`; null without one. */
export function readPair(
  text: string,
  first: Term,
  preposition: Before | null,
  grammar: Grammar,
): Pair | null {
  return readShare(text, first, grammar) ?? readRange(text, first, preposition, grammar);
}
