import { type Feature, WEIGHTS } from "./weights";

/** Which words of a language show which feature: `feature: "words with blanks between"`. */
export type WordTables = Partial<Readonly<Record<Feature, string>>>;

/** The words of one language that show a feature. */
export interface Vocabulary {
  /** Whole words, where a language puts blanks between them; empty elsewhere. */
  readonly words: ReadonlyMap<string, readonly Feature[]>;
  /** The form of a past verb, by which an unknown word tells of an act. */
  readonly act: RegExp | null;
  /** Letters anywhere in a sentence, where it does not. */
  readonly letters: readonly (readonly [Feature, RegExp])[];
}

export function vocabularyOfWords(tables: WordTables, act: RegExp | null = null): Vocabulary {
  const words = new Map<string, readonly Feature[]>();
  for (const [feature, list] of rowsOf(tables)) {
    for (const word of list.split(" ")) words.set(word, [...(words.get(word) ?? []), feature]);
  }
  return { words, act, letters: [] };
}

/** The words of a table may be patterns. */
export function vocabularyOfLetters(tables: WordTables): Vocabulary {
  const letters = rowsOf(tables).map(
    ([feature, list]) => [feature, new RegExp(list.replaceAll(" ", "|"))] as const,
  );
  return { words: new Map(), act: null, letters };
}

function rowsOf(tables: WordTables): [Feature, string][] {
  return Object.keys(WEIGHTS)
    .filter(isFeature)
    .flatMap((feature): [Feature, string][] => {
      const list = tables[feature];
      return list === undefined ? [] : [[feature, list]];
    });
}

function isFeature(name: string): name is Feature {
  return name in WEIGHTS;
}
