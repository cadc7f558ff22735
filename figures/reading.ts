import { beforeSpace } from "./characters";
import { findCountedNoun, type Word } from "./counted-noun";
import type { Grammar } from "./grammar";
import type { Before } from "./language";
import type { Unit } from "./meanings";
import type { Pair } from "./pair";
import { readPair } from "./read-pair";
import type { Term } from "./term";
import type { Text } from "./text";

/** All that was read at one place, before it is decided whether it is a figure. */
export interface Reading {
  readonly first: Term;
  /** The number that `first` is linked to; null without one. */
  readonly pair: Pair | null;
  readonly unit: Unit | null;
  /** The noun that is counted, where no unit stands. */
  readonly noun: Word | null;
  /** What the words before say of it. */
  readonly before: Before | null;
}

/** Reads on from the first number: what it is linked to, what it measures or counts. */
export function readAround(text: Text, first: Term, grammar: Grammar): Reading {
  const before = wordBefore(text, first.start, grammar);
  const pair = readPair(text, first, before, grammar);
  const { end, numeral } = pair?.second ?? first;
  const unit = (pair === null ? first.unit : pair.unit) ?? unitBefore(text, first.start, grammar);
  const noun =
    unit === null ? findCountedNoun(text, pair?.end ?? end, numeral.scaled, grammar) : null;
  return { first, pair, unit, noun, before };
}

/** What the word before `start` says of a number there. */
export function wordBefore(text: Text, start: number, { before }: Grammar): Before | null {
  return before.endingAt(text, beforeSpace(text, start))?.meaning ?? null;
}

/** Magnitude 6.1, multiplié par 10. */
function unitBefore(text: Text, start: number, grammar: Grammar): Unit | null {
  return grammar.unitsBefore.endingAt(text, beforeSpace(text, start))?.meaning ?? null;
}
