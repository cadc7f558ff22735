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
  const { numeral, end } = first;
  const joined = grammar.links.startingAt(text, numeral.end);
  const links = {
    joined,
    after: end === numeral.end ? joined : grammar.links.startingAt(text, end),
  };
  return (
    readShare(text, first, links, grammar) ?? readRange(text, first, links, preposition, grammar)
  );
}
