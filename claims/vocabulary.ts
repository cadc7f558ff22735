import { bitOf, FEATURES, type Feature } from "./weights";
import { type WordTable, wordTable } from "./words";

/** Which words of a language show which feature: `feature: "words with blanks between"`. */
export type WordTables = Partial<Readonly<Record<Feature, string>>>;

/** The words of one language that show a feature. */
export interface Vocabulary {
  /** The bits of what whole words show; null where a language puts no blanks between them. */
  readonly words: WordTable | null;
  /** The ending of a past verb, by which an unknown word tells of an act; empty for none. */
  readonly actEnding: string;
  /** The bit of what letters anywhere in a sentence show, where it does not. */
  readonly letters: readonly (readonly [bit: number, RegExp])[];
}

export function vocabularyOfWords(tables: WordTables, actEnding = ""): Vocabulary {
  const bits = new Map<string, number>();
  for (const feature of FEATURES) {
    for (const word of tables[feature]?.split(" ") ?? []) {
      bits.set(word, (bits.get(word) ?? 0) | bitOf(feature));
    }
  }
  return { words: wordTable(bits), actEnding, letters: [] };
}

/** The words of a table may be patterns. */
export function vocabularyOfLetters(tables: WordTables): Vocabulary {
  const letters = FEATURES.flatMap((feature) => {
    const list = tables[feature];
    return list ? [[bitOf(feature), new RegExp(list.replaceAll(" ", "|"))] as const] : [];
  });
  return { words: null, actEnding: "", letters };
}
