import type { Word } from "./counted-noun";
import type { Unit } from "./grammar";
import type { Before } from "./language";
import type { Pair } from "./pair";
import type { Term } from "./term";

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
