import { type Feature, WEIGHTS } from "./weights";

/** The words of one language that show a feature: single words, and patterns for what no single word shows. */
export interface Vocabulary {
  readonly words: ReadonlyMap<string, readonly Feature[]>;
  readonly patterns: readonly (readonly [Feature, RegExp])[];
  /** Units that a sentence needs to say anything specific: letters in Korean, Japanese and Chinese, words elsewhere. */
  readonly shortest: number;
}

/** Reads tables of `feature: "words with blanks between"` into a vocabulary. */
export function vocabulary(
  tables: Partial<Readonly<Record<Feature, string>>>,
  patterns: Partial<Readonly<Record<Feature, RegExp>>> = {},
  shortest = 6,
): Vocabulary {
  const words = new Map<string, readonly Feature[]>();
  for (const feature of Object.keys(tables).filter(isFeature)) {
    for (const word of tables[feature]?.split(/\s+/) ?? []) {
      if (word !== "") words.set(word, [...(words.get(word) ?? []), feature]);
    }
  }
  const list = Object.keys(patterns)
    .filter(isFeature)
    .flatMap((feature) => {
      const pattern = patterns[feature];
      return pattern ? [[feature, pattern] as const] : [];
    });
  return { words, patterns: list, shortest };
}

function isFeature(name: string): name is Feature {
  return name in WEIGHTS;
}
