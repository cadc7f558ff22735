import { DIGIT, LETTER, OPENER, SYLLABLE } from "./character-classes";
import type { Figure } from "./figure";
import { figureAt } from "./figure-at";
import { grammarOf } from "./languages";
import { endOfSyllables, endOfWord, mayOpen } from "./openings";
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
  const { classes } = grammar;
  const { units, length } = text;
  const figures: Figure[] = [];
  let at = 0;
  while (at < length) {
    const flags = classes[units[at] ?? 0] ?? 0;
    if ((flags & DIGIT) !== 0 || ((flags & OPENER) !== 0 && mayOpen(text, at, flags, grammar))) {
      const { figure, end } = figureAt(text, at, grammar);
      if (figure !== null) figures.push(figure);
      at = Math.max(end, at + 1);
    } else if ((flags & LETTER) !== 0) {
      // Names with digits in them (Covid-19) and addresses of pages are passed over.
      at = endOfWord(text, at, classes);
    } else {
      at += 1;
      if ((flags & SYLLABLE) !== 0) at = endOfSyllables(text, at, classes);
    }
  }
  return figures;
}
