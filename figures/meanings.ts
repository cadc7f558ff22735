import type { After, Link, NumeralRole, UnitKind } from "./language";

export interface NumeralPart {
  readonly role: NumeralRole;
  readonly value: number;
}

export interface Unit {
  readonly kind: UnitKind;
  /** Canonical; null: as the text writes it. */
  readonly name: string | null;
  /** What a number before this phrase is multiplied by. */
  readonly factor: number;
}

/** What may begin a figure, other than a number. */
export interface Opening {
  readonly type: "below" | "below zero" | "rank" | "ordinal" | "idiom" | "unit" | "whole";
  /** Of `unit` and `whole`; of the others not used. */
  readonly unit: Unit;
  /** Of `whole`; of the others not used. */
  readonly value: number;
  /** Only after an article: a third of. */
  readonly afterArticle: boolean;
}

/** What a phrase may be to a number. */
export interface Meanings {
  /** Opens a figure. */
  opening: Opening;
  numeral: NumeralPart;
  /** Stands between the words of a spelled number. */
  joint: true;
  unit: Unit;
  /** A magnitude after a currency that stands before the number: $3.4m. */
  moneyMagnitude: NumeralPart;
  /** Stands between a magnitude and its unit or noun. */
  of: true;
  /** Joins two numbers. */
  link: Link;
  after: After;
}
