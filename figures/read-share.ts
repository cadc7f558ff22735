import { nextWord } from "./counted-noun";
import type { Grammar, Unit } from "./grammar";
import type { Link } from "./language";
import type { Pair } from "./pair";
import { readTerm, type Term } from "./term";

const RATIO: Unit = { kind: "ratio", name: "", factor: 1 };

/** Reads a part of a whole: 2/3, 3분의 2, one in five, 10명 중 7명. */
export function readShare(text: string, first: Term, grammar: Grammar): Pair | null {
  const joined = shareAt(text, first.numeral.end, first, grammar);
  if (joined !== null) return joined;
  if (first.unit !== null) return shareAt(text, first.end, first, grammar);
  if (grammar.nouns === null) return null;
  const noun = nextWord(text, first.end);
  return noun === null ? null : shareAt(text, noun.end, first, grammar);
}

function shareAt(text: string, at: number, first: Term, grammar: Grammar): Pair | null {
  const link = grammar.links.startingAt(text, at);
  if (link === null || !SHARES.includes(link.meaning)) return null;
  if (link.meaning === "denominator" && at !== first.numeral.end) return null;
  if (link.meaning !== "noun of whole" && at > first.end) return null;
  const second = readTerm(text, link.edge, grammar);
  if (second === null) return null;
  const partFirst = link.meaning !== "denominator" && link.meaning !== "whole to part";
  const [part, whole] = partFirst ? [first, second] : [second, first];
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

const SHARES: readonly Link[] = [
  "slash",
  "denominator",
  "part of whole",
  "noun of whole",
  "whole to part",
];

function isShare({ numeral: part }: Term, { numeral: whole }: Term, link: Link): boolean {
  if (link === "denominator") return whole.value > 0 && !Number.isNaN(part.value);
  if (!(part.value > 0 && part.value < whole.value)) return false;
  // Other numbers with a slash are dates and names: 9/11, 24/7.
  if (link === "slash") return part.plain && whole.plain && whole.value <= 10;
  // 57 of 153 are two figures.
  return whole.value <= 12 || [20, 100, 1000, 10_000].includes(whole.value);
}
