import type { Link } from "./language";
import type { Hit } from "./lexicon";
import type { Unit } from "./meanings";
import type { Term } from "./term";

/** What may link a number to another: right after its digits or words, and after its unit. */
export interface Links {
  readonly joined: Hit<Link> | null;
  readonly after: Hit<Link> | null;
}

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
