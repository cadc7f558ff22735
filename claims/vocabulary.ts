import { bitOf, FEATURES, type Feature } from "./weights";
import { type WordRow, type WordTable, wordTable } from "./words";

/** The words of one language that show a feature. */
export interface Vocabulary {
  /** The bits of what a whole word shows, where a language puts blanks between them. */
  readonly words: WordTable;
  /** The bit of what letters anywhere in a sentence show, where it does not. */
  readonly letters: readonly (readonly [bit: number, RegExp])[];
}

/** The words of each feature, or patterns of letters. */
type Tables = Partial<Readonly<Record<Feature, string>>>;

function rowsOf(tables: Tables): WordRow[] {
  return FEATURES.flatMap((feature) => {
    const words = tables[feature];
    return words ? [[bitOf(feature), words] as const] : [];
  });
}

/** A word of the form `act` that neither table knows tells of a completed act. */
export function vocabularyOfWords(tables: Tables, lexicon: WordTable, act?: RegExp): Vocabulary {
  const known = wordTable(rowsOf(tables));
  return {
    words: (word) => known(word) || (act?.test(word) && !lexicon(word) ? bitOf("act") : 0),
    letters: [],
  };
}

/** Of a language without blanks between its words, or with particles written onto them: patterns anywhere in a sentence. */
export function vocabularyOfLetters(tables: Tables): Vocabulary {
  const letters = rowsOf(tables).map(
    ([bit, list]) => [bit, new RegExp(list.replaceAll(" ", "|"))] as const,
  );
  return { words: () => 0, letters };
}
