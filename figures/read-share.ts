import { nextWord } from "./counted-noun";
import type { Grammar } from "./grammar";
import type { Link } from "./language";
import type { Hit } from "./lexicon";
import type { Unit } from "./meanings";
import type { Links, Pair } from "./pair";
import { readTerm, type Term } from "./term";
import type { Text } from "./text";

const RATIO: Unit = { kind: "ratio", name: "", factor: 1 };

const SHARES: readonly Link[] = [
  "slash",
  "denominator",
  "part of whole",
  "noun of whole",
  "whole to part",
];

/** Reads a part of a whole: 2/3, 3분의 2, one in five, 10명 중 7명. */
export function readShare(text: Text, first: Term, links: Links, grammar: Grammar): Pair | null {
  const { joined, after } = links;
  if (joined !== null && SHARES.includes(joined.meaning)) {
    const share = shareBy(text, first, joined, grammar);
    if (share !== null) return share;
  }
  if (first.unit === null) return shareAfterNoun(text, first, grammar);
  if (after === joined || after === null || !SHARES.includes(after.meaning)) return null;
  return after.meaning === "denominator" ? null : shareBy(text, first, after, grammar);
}

/** Un Français sur cinq. */
export function shareAfterNoun(text: Text, first: Term, grammar: Grammar): Pair | null {
  const noun = grammar.nouns === null ? null : nextWord(text, first.end);
  if (noun === null) return null;
  const { link } = grammar.phrases.at(text, noun.end);
  if (link?.meaning !== "noun of whole") return null;
  return shareBy(text, first, { meaning: link.meaning, edge: noun.end + link.length }, grammar);
}

function shareBy(text: Text, first: Term, link: Hit<Link>, grammar: Grammar): Pair | null {
  const second = readTerm(text, link.edge, grammar);
  if (second === null) return null;
  const partFirst = link.meaning !== "denominator" && link.meaning !== "whole to part";
  const part = partFirst ? first : second;
  const whole = partFirst ? second : first;
  if (!isShare(part, whole, link.meaning)) return null;
  const counterAgain = second.unit !== null && second.unit === first.unit;
  const value = part.numeral.value / whole.numeral.value;
  return {
    type: "ratio",
    end: counterAgain ? second.end : second.numeral.end,
    low: value,
    high: value,
    unit: RATIO,
    second,
  };
}

function isShare({ numeral: part }: Term, { numeral: whole }: Term, link: Link): boolean {
  if (link === "denominator") return whole.value > 0 && !Number.isNaN(part.value);
  if (!(part.value > 0 && part.value < whole.value)) return false;
  // Other numbers with a slash are dates and names: 9/11, 24/7.
  if (link === "slash") return part.plain && whole.plain && whole.value <= 10;
  // 57 of 153 are two figures.
  return whole.value <= 12 || [20, 100, 1000, 10_000].includes(whole.value);
}
