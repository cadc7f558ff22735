import { bitOf, FEATURES, type Feature } from "./weights";
import { type WordRow, type WordTable, wordTable } from "./words";

/** The words of one language that show a feature. */
export interface Vocabulary {
  /** The bits of what a whole word shows, where a language puts blanks between them. */
  readonly words: WordTable;
  /** The bit of what letters anywhere in a sentence show, where it does not. */
  readonly letters: readonly (readonly [bit: number, RegExp])[];
}

/** A word of the form `act` that neither table knows tells of a completed act. */
export function vocabularyOfWords(
  rows: readonly (readonly [feature: Feature, words: string, endings?: string])[],
  lexicon: WordTable,
  act?: RegExp,
): Vocabulary {
  const known = wordTable(rows.map(([feature, ...words]): WordRow => [bitOf(feature), ...words]));
  return {
    words: (word) => known(word) || (act?.test(word) && !lexicon(word) ? bitOf("act") : 0),
    letters: [],
  };
}

/** `feature: "letters with blanks between"`; they may be patterns. */
export function vocabularyOfLetters(
  tables: Partial<Readonly<Record<Feature, string>>>,
): Vocabulary {
  const letters = FEATURES.flatMap((feature) => {
    const list = tables[feature];
    return list ? [[bitOf(feature), new RegExp(list.replaceAll(" ", "|"))] as const] : [];
  });
  return { words: () => 0, letters };
}
