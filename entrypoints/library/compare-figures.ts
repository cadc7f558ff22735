import type { FigureAnnotation } from "../../annotation";
import { sameName } from "./same-name";
import { agree, gap, type StatedRange, statedRange } from "./stated-range";
import { overlap, type StatedTime, statedTime } from "./stated-time";

/** A figure beside others. */
export interface ComparedFigure {
  readonly annotation: FigureAnnotation;
  readonly value: number;
  /** The upper end of a range; the value itself where it is one number. */
  readonly valueHigh: number;
  /** What it may stand for, rounded as it is. */
  readonly range: StatedRange;
  /** The date that the text gives for it, else the day that its article was published; null where neither is known. */
  readonly time: StatedTime | null;
}

/** What figures that are laid side by side say together. */
export type Verdict =
  /** Any two of them may be of one quantity. */
  | { readonly type: "agreeing" }
  /** These two count the same, and say of one time what cannot both be. */
  | { readonly type: "contradicting"; readonly pair: Pair }
  /** These two differ and are said of one time, but not clearly of one thing: a total and what came to it, say. */
  | { readonly type: "differing"; readonly pair: Pair }
  /** They differ, each at its own time. */
  | { readonly type: "changing" }
  /** They have different units, or fewer than two say a number. */
  | { readonly type: "incomparable" };

export type Pair = readonly [ComparedFigure, ComparedFigure];

export interface Comparison {
  /** Those that say a number: the oldest first, those of no known time last. */
  readonly figures: readonly ComparedFigure[];
  readonly lowest: number | null;
  readonly highest: number | null;
  readonly verdict: Verdict;
}

/**
 * Compares figures by what they may stand for.
 * @param publishedAt when the figure's article was published, as the article states it; null where it does not say
 */
export function compareFigures(
  annotations: readonly FigureAnnotation[],
  publishedAt: (annotation: FigureAnnotation) => string | null,
): Comparison {
  const figures = annotations.flatMap((annotation): ComparedFigure[] => {
    const { value, valueHigh, asOf } = annotation.reading;
    const range = statedRange(annotation.reading);
    if (value === null || range === null) return [];
    const time = statedTime(asOf) ?? statedTime(publishedAt(annotation));
    return [{ annotation, value, valueHigh: valueHigh ?? value, range, time }];
  });
  figures.sort((a, b) => startOf(a) - startOf(b));
  const ends = figures.flatMap(({ value, valueHigh }) => [value, valueHigh]);
  return {
    figures,
    lowest: ends.length > 0 ? Math.min(...ends) : null,
    highest: ends.length > 0 ? Math.max(...ends) : null,
    verdict: verdictOn(figures),
  };
}

function startOf({ time }: ComparedFigure): number {
  return time?.start ?? Number.MAX_SAFE_INTEGER;
}

function verdictOn(figures: readonly ComparedFigure[]): Verdict {
  const units = new Set(figures.map(({ annotation }) => sameName(annotation.reading.unit)));
  if (figures.length < 2 || units.size > 1) return { type: "incomparable" };
  const apart = disagreements(figures);
  if (apart.length === 0) return { type: "agreeing" };
  const atOnce = apart
    .filter(([a, b]) => isOneTime(a, b))
    .sort(([a, b], [c, d]) => gap(c.range, d.range) - gap(a.range, b.range));
  const ofOneThing = atOnce.find(([a, b]) => isOneThing(a, b));
  if (ofOneThing) return { type: "contradicting", pair: ofOneThing };
  const [pair] = atOnce;
  return pair ? { type: "differing", pair } : { type: "changing" };
}

/** The pairs that cannot be of one quantity. */
function disagreements(figures: readonly ComparedFigure[]): Pair[] {
  return figures.flatMap((a, index) =>
    figures.slice(index + 1).flatMap((b): Pair[] => (agree(a.range, b.range) ? [] : [[a, b]])),
  );
}

/** Whether two figures may be of one time: what is of no known time may be of any. */
function isOneTime(a: ComparedFigure, b: ComparedFigure): boolean {
  return a.time === null || b.time === null || overlap(a.time, b.time);
}

/** Whether two figures count the same, as far as their words tell; by how much something rose or fell is another thing. */
function isOneThing({ annotation: a }: ComparedFigure, { annotation: b }: ComparedFigure): boolean {
  const counted = sameName(a.reading.counted);
  const isChange = a.reading.direction !== null || b.reading.direction !== null;
  return !isChange && counted !== "" && counted === sameName(b.reading.counted);
}
