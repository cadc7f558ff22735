import type { FigureReading } from "../annotation";
import { type FigureRead, readFigures } from "./read-figures";

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
  let best: FigureRead | null = null;
  let most = 0;
  for (const read of readFigures(text, language)) {
    const overlap = Math.min(end, read.figure.end) - Math.max(start, read.figure.start);
    if (overlap > most) [best, most] = [read, overlap];
  }
  return best?.reading ?? null;
}
