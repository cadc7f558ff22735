import { bitOf, FEATURES, type Feature } from "./weights";
import { type WordRow, type WordTable, wordTable } from "./words";

/** The words of one language that show a feature. */
export interface Vocabulary {
  /** The bits of what whole words show; null where a language puts no blanks between them. */
  readonly words: WordTable | null;
  /** The ending of a past verb, by which an unknown word tells of an act; empty for none. */
  readonly actEnding: string;
  /** The bit of what letters anywhere in a sentence show, where it does not. */
  readonly letters: readonly (readonly [bit: number, RegExp])[];
}

export function vocabularyOfWords(rows: readonly WordRow<Feature>[], actEnding = ""): Vocabulary {
  const bits = rows.map(([feature, ...words]): WordRow<number> => [bitOf(feature), ...words]);
  return { words: wordTable(bits), actEnding, letters: [] };
}

/** `feature: "letters with blanks between"`; they may be patterns. */
export function vocabularyOfLetters(
  tables: Partial<Readonly<Record<Feature, string>>>,
): Vocabulary {
  const letters = FEATURES.flatMap((feature) => {
    const list = tables[feature];
    return list ? [[bitOf(feature), new RegExp(list.replaceAll(" ", "|"))] as const] : [];
  });
  return { words: null, actEnding: "", letters };
}
