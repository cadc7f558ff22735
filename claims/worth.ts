import type { TextSpan } from "../text/sentences";
import { featuresOf } from "./sentence-features";
import type { Vocabulary } from "./vocabulary";
import { WEIGHTS } from "./weights";

/** A sentence is judged by its first units; nobody checks a longer one at once. */
const LONGEST = 1200;
/** Numbers beyond the first that still add to what a sentence is worth. */
const MOST_MORE_FIGURES = 2;

/** How much a sentence is worth checking, 0 to 1. */
export function worthOf(text: string, sentence: TextSpan, known: Vocabulary): number {
  const end = Math.min(sentence.end, sentence.start + LONGEST);
  const { features, figures } = featuresOf(text.slice(sentence.start, end), known);
  let sum: number =
    WEIGHTS.any + Math.min(Math.max(figures - 1, 0), MOST_MORE_FIGURES) * WEIGHTS.anotherFigure;
  for (const feature of features) sum += WEIGHTS[feature];
  return 1 / (1 + Math.exp(-sum));
}
