/** What a mark means, apart from where it is. */

export type FigureKind =
  | "count"
  | "money"
  | "percent"
  | "measure"
  | "duration"
  | "ratio"
  | "rank"
  | "age"
  | "score";

/** How far the words around a number set a limit to the quantity, instead of giving it. */
export type Bound = "at least" | "at most" | "more than" | "less than";
export type Direction = "up" | "down";

/** A quantity and what it measures: `2만 510명` is 20,510 명. */
export interface FigureReading {
  /** null: a quantity that the text leaves vague, or that nobody has read yet. */
  readonly value: number | null;
  /** The upper end of a range; null where the figure is one number. */
  readonly valueHigh: number | null;
  /** ISO 4217 for money, `%` or `pp` for percent, else the unit or counter; empty where there is none. */
  readonly unit: string;
  readonly kind: FigureKind;
  readonly approximate: boolean;
  /** null: the words set no limit. */
  readonly bound: Bound | null;
  /** Whether the figure is a rise or a fall; null where no verb of change stands beside it. */
  readonly direction: Direction | null;
  /** The noun that is counted or measured, as the text has it (회원, commuters); null where it names none. */
  readonly counted: string | null;
  /** The date that the figure holds for: ISO 8601, as exact as the text is (`2018`, `2026-03`), else its words. */
  readonly asOf: string | null;
  /** Who gives the figure, as the text names them; null where it names nobody. */
  readonly namedSource: string | null;
}

/** The reading of a figure whose text says no number. */
export const UNREAD_FIGURE: FigureReading = {
  value: null,
  valueHigh: null,
  unit: "",
  kind: "count",
  approximate: false,
  bound: null,
  direction: null,
  counted: null,
  asOf: null,
  namedSource: null,
};

export type ClaimKind = "quote" | "reported" | "statement";

/** A figure that a claim states. */
export interface StatedFigure {
  /** UTF-16 offsets into the claim's quote, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly reading: FigureReading;
}

/** A statement that someone makes. */
export interface ClaimReading {
  readonly kind: ClaimKind;
  /** As the text names them; null where it names nobody. */
  readonly speaker: string | null;
  /** Where the annotation's sentence names them: UTF-16 offsets, end exclusive; null where another sentence does. */
  readonly speakerPlace: { readonly start: number; readonly end: number } | null;
  /** A speaker whose name the text withholds: officials, 의료계 관계자. */
  readonly anonymous: boolean;
  /** The word that attributes it (said, 밝혔다); null where there is none. */
  readonly cue: string | null;
  readonly figures: readonly StatedFigure[];
}

/** The reading of a claim whose text names nobody. */
export const UNREAD_CLAIM: ClaimReading = {
  kind: "statement",
  speaker: null,
  speakerPlace: null,
  anonymous: false,
  cue: null,
  figures: [],
};

/** An image, chart or table of the article. */
export interface PictureReading {
  /** The address of the image itself. */
  readonly address: string;
  readonly alternative: string;
  readonly caption: string;
  readonly credit: string;
}

/** The reading of an annotation of any kind that has one. */
export type Reading = FigureReading | ClaimReading | PictureReading;
