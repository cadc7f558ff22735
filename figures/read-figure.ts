import { type FigureReading, UNREAD_FIGURE } from "../annotation";
import type { Figure } from "./figure";
import { findFigures } from "./find-figures";

/**
 * What the selection `start`..`end` of `text` (best the paragraph around it) holds: the reading of
 * the figure that overlaps it most, the first of equals; null when it holds none.
 */
export function readFigure(
  text: string,
  start: number,
  end: number,
  language: string,
): FigureReading | null {
  let best: Figure | null = null;
  let most = 0;
  for (const figure of findFigures(text, language)) {
    const overlap = Math.min(end, figure.end) - Math.max(start, figure.start);
    if (overlap > most) [best, most] = [figure, overlap];
  }
  if (best === null) return null;
  const { value, valueHigh, unit, kind, approximate } = best;
  return { ...UNREAD_FIGURE, value, valueHigh: valueHigh ?? null, unit, kind, approximate };
}
