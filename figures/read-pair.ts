import type { Grammar } from "./grammar";
import type { Before } from "./language";
import type { Pair } from "./pair";
import { readRange } from "./read-range";
import { readShare, shareAfterNoun } from "./read-share";
import type { Term } from "./term";
import type { Text } from "./text";

/** Reads the number that is linked to `first`, which stands after `preposition`; null without one. */
export function readPair(
  text: Text,
  first: Term,
  preposition: Before | null,
  grammar: Grammar,
): Pair | null {
  const links = { joined: first.numeral.next.link, after: first.next.link };
  if (links.joined === null && links.after === null) {
    return first.unit === null && grammar.nounOfWhole ? shareAfterNoun(text, first, grammar) : null;
  }
  return (
    readShare(text, first, links, grammar) ?? readRange(text, first, links, preposition, grammar)
  );
}
