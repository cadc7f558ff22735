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
}

/** The reading of a figure whose text says no number. */
export const UNREAD_FIGURE: FigureReading = {
  value: null,
  valueHigh: null,
  unit: "",
  kind: "count",
  approximate: false,
};

export type ClaimKind = "quote" | "reported" | "statement";

/** A statement that someone makes. */
export interface ClaimReading {
  readonly kind: ClaimKind;
  /** As the text names them; null where it names nobody. */
  readonly speaker: string | null;
  /** The word that attributes it (said, 밝혔다); null where there is none. */
  readonly cue: string | null;
}

/** The reading of a claim whose text names nobody. */
export const UNREAD_CLAIM: ClaimReading = { kind: "statement", speaker: null, cue: null };

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
