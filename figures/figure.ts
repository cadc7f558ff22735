import type { FigureKind } from "../annotation";

/** A quantity in a text and what it measures: `2만 510명` is 20,510 명. Offsets are UTF-16. */
export interface Figure {
  readonly start: number;
  readonly end: number;
  /** Where the number and its unit end, when the span runs on to the noun that is counted. */
  readonly coreEnd?: number;
  /** null: a quantity that the text leaves vague. */
  readonly value: number | null;
  /** The upper end of a range (of a score: the second number). */
  readonly valueHigh?: number;
  /** ISO 4217 for money, `%` or `pp` for percent, else the unit or counter; empty without one. */
  readonly unit: string;
  readonly kind: FigureKind;
  /** ISO 4217; money only. */
  readonly currency?: string;
  readonly approximate: boolean;
}
