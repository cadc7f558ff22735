import { featuresOf } from "./sentence-features";
import type { Vocabulary } from "./vocabulary";
import { FEATURES, WEIGHTS } from "./weights";

/** A sentence is judged by its first units; nobody checks a longer one at once. */
const LONGEST = 1200;
/** Numbers beyond the first that still add to what a sentence is worth. */
const MOST_MORE_FIGURES = 2;

/** How much a sentence is worth checking, 0 to 1. */
export function worthOf(text: string, start: number, end: number, known: Vocabulary): number {
  const sentence = text.slice(start, Math.min(end, start + LONGEST));
  const { shown, figures } = featuresOf(sentence, known);
  let sum: number =
    WEIGHTS.any + Math.min(Math.max(figures - 1, 0), MOST_MORE_FIGURES) * WEIGHTS.anotherFigure;
  FEATURES.forEach((feature, at) => {
    if ((shown >> at) & 1) sum += WEIGHTS[feature];
  });
  return 1 / (1 + Math.exp(-sum));
}
