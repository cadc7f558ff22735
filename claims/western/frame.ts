import type { Stretch } from "./noun-phrase";

/** A verb or a phrase that attributes words, with its subject, before its contents are known; places are token indices. */
export interface Frame {
  readonly at: number;
  /** null: it has the subject of the verb before it (…, adding). */
  readonly subject: Stretch | null;
  /** Where its words begin and end: subject, auxiliaries, verb. */
  readonly from: number;
  readonly to: number;
  /** The subject stands after the verb (said the mayor). */
  readonly inverted: boolean;
  /** A phrase that names a source, not a verb (according to). */
  readonly source: boolean;
  /** The verb of a relative clause set off by commas (`, who said …,`). */
  readonly relative: boolean;
}

/** What is true of most frames. */
export const PLAIN = { inverted: false, source: false, relative: false } as const;
