import type { FigureReading } from "../../annotation";

/** The quantities that a figure gives, as it gives them and as they may have been before they were rounded. */
export interface StatedRange {
  readonly least: number;
  readonly most: number;
  /** The least that rounds to it. */
  readonly low: number;
  /** What lies below this rounds to it; this itself does not. */
  readonly high: number;
}

const NOTHING_BELOW = Number.NEGATIVE_INFINITY;
const NOTHING_ABOVE = Number.POSITIVE_INFINITY;

/**
 * What a figure may stand for, if whoever stated it rounded to its last digit that is not zero: 20,000 is anything
 * from 15,000 on and below 25,000; 20,510 from 20,505 on. A limit is open at its other side.
 * null where no number is read.
 */
export function statedRange({ value, valueHigh, bound }: FigureReading): StatedRange | null {
  if (value === null) return null;
  const least = Math.min(value, valueHigh ?? value);
  const most = Math.max(value, valueHigh ?? value);
  const low = least - lastPlace(least) / 2;
  const high = most + lastPlace(most) / 2;
  switch (bound) {
    case "at least":
      return { least, most: NOTHING_ABOVE, low: least, high: NOTHING_ABOVE };
    case "more than":
      return { least: beside(least, 1), most: NOTHING_ABOVE, low: least, high: NOTHING_ABOVE };
    case "at most":
      return { least: NOTHING_BELOW, most, low: NOTHING_BELOW, high };
    case "less than":
      return { least: NOTHING_BELOW, most: beside(most, -1), low: NOTHING_BELOW, high: most };
    case null:
      return { least, most, low, high };
  }
}

/**
 * Whether two figures can be of one quantity: what one of them gives rounds to what the other gives.
 * About 20,000 agrees with 20,510, and not with 25,000.
 */
export function agree(a: StatedRange, b: StatedRange): boolean {
  return roundsTo(a, b) || roundsTo(b, a);
}

function roundsTo(a: StatedRange, b: StatedRange): boolean {
  return a.most >= b.low && a.least < b.high;
}

/** How far apart two figures are that do not agree. */
export function gap(a: StatedRange, b: StatedRange): number {
  return Math.max(a.least, b.least) - Math.min(a.most, b.most);
}

/** What the last digit of a number that is not zero counts: 100 in 1,200; 0.1 in 3.4; 1 in 0. */
function lastPlace(value: number): number {
  if (value === 0) return 1;
  // The shortest decimal that is this number: its digits are those that were written.
  const [digits = "0", exponent = "0"] = Math.abs(value).toExponential().split("e");
  const decimals = digits.split(".")[1]?.length ?? 0;
  return 10 ** (Number(exponent) - decimals);
}

/** The number right above (1) or below (-1). */
function beside(value: number, side: 1 | -1): number {
  return value + side * Math.max(Math.abs(value), 1) * Number.EPSILON;
}
