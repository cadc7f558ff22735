import type { Grammar, Unit } from "./grammar";
import type { Before } from "./language";
import { readRange } from "./range";
import { readShare } from "./share";
import type { Term } from "./term";

/** What two linked numbers are together. */
export interface Pair {
  /** `label`: part of a date, a telephone number, a name. */
  readonly type: "range" | "score" | "ratio" | "label";
  readonly end: number;
  /** The lower end of a range, the first number of a score, the value of a ratio. */
  readonly low: number;
  readonly high: number;
  readonly unit: Unit | null;
  readonly second: Term;
}

/** Reads the number that is linked to `first`, which stands after `preposition`; null without one. */
export function readPair(
  text: string,
  first: Term,
  preposition: Before | null,
  grammar: Grammar,
): Pair | null {
  return readShare(text, first, grammar) ?? readRange(text, first, preposition, grammar);
}
