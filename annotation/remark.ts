interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Something that the article's own numbers say of each other. It is no verdict: the reader looks at the places and
 * judges. Places are UTF-16 offsets into the text, end exclusive, in the order of the text.
 */
export type Remark = Stale | Differs | Parts;

/** A figure holds for a year that lies two or more years before the article. */
export interface Stale {
  readonly kind: "stale";
  /** The date's words and the first figure of the sentence that holds for it. */
  readonly places: readonly [Span, Span];
  readonly year: number;
}

/** What seems to be one quantity is given with two values. */
export interface Differs {
  readonly kind: "differs";
  readonly places: readonly [Span, Span];
  readonly values: readonly [number, number];
  /** As in a figure's reading. */
  readonly unit: string;
}

/** The text relates numbers that can be calculated from each other: a part, its whole and its share; parts and their sum. */
export interface Parts {
  readonly kind: "parts";
  readonly places: readonly [Span, Span, ...Span[]];
  /** The share or the sum as the text gives it, and as its other numbers give it. */
  readonly stated: number;
  readonly calculated: number;
  /** Of both; `%` of a share. */
  readonly unit: string;
  /** Whether they are the same within the rounding of the numbers. */
  readonly agrees: boolean;
}
