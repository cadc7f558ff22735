import type { Figure } from "./figure";
import { figureAt } from "./figure-at";
import { grammarOf } from "./languages";
import { nextOpening } from "./next-opening";
import { Text } from "./text";

/**
 * Finds the quantities of a text and what they measure, in the order of the text; they do not
 * overlap. `language` is a BCP 47 tag; of a language without a grammar of its own, digits,
 * magnitudes, currencies, percentages and common units are still read. Linear in the length of any text.
 */
export function findFigures(text: string, language: string): Figure[] {
  return figuresIn(new Text(text), language);
}

/** The same, of a text that is read again for what stands around them. */
export function figuresIn(text: Text, language: string): Figure[] {
  const grammar = grammarOf(language);
  const figures: Figure[] = [];
  for (let at = nextOpening(text, 0, grammar); at < text.length; ) {
    const { figure, end } = figureAt(text, at, grammar);
    if (figure !== null) figures.push(figure);
    at = nextOpening(text, Math.max(end, at + 1), grammar);
  }
  return figures;
}
