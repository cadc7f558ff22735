import type { Grammar } from "./grammar";
import type { Before, Link } from "./language";
import type { Hit } from "./lexicon";
import type { Pair } from "./pair";
import type { Phrase } from "./phrasebook";
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
  const { numeral, end } = first;
  const joined = linkAt(numeral.end, numeral.next.link);
  const after = end === numeral.end ? joined : linkAt(end, first.next.link);
  if (joined === null && after === null) {
    return first.unit === null && grammar.nounOfWhole ? shareAfterNoun(text, first, grammar) : null;
  }
  const links = { joined, after };
  return (
    readShare(text, first, links, grammar) ?? readRange(text, first, links, preposition, grammar)
  );
}

function linkAt(at: number, link: Phrase<Link> | null): Hit<Link> | null {
  return link === null ? null : { meaning: link.meaning, edge: at + link.length };
}
