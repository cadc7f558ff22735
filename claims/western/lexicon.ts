import { type WordTable, wordTable } from "../words";
import * as Role from "./role";

/** What one language needs to be read: its words, and what to make of a word that is not among them. */
export interface Grammar {
  readonly words: WordTable;
  /** Roles of an unknown word in small letters, from its form. */
  guess(word: string): number;
  /** The verb comes second, so that anything may stand before it and its subject after it (German). */
  readonly verbSecond: boolean;
  /** A pronoun that stands for nobody (German `es heißt`). */
  readonly impersonal?: string;
  /** Pronouns that may be tied to the verb before them (French `a-t-il`). */
  readonly tied?: ReadonlySet<string>;
}

/** One row of a table of words: what they do, the words, and endings that each takes (one may be empty). */
export type LexiconRow = readonly [roles: number, words: string, endings?: string];

/** Reads a table of words; `participle` tells verbs of speech that are participles by their form. */
export function lexicon(rows: readonly LexiconRow[], participle?: RegExp): WordTable {
  const map = new Map<string, number>();
  for (const [roles, words, endings = ""] of rows) {
    for (const stem of words.split(" ")) {
      for (const ending of endings.split(" ")) {
        const word = stem + ending;
        const going = roles & Role.CUE && participle?.test(word) ? Role.Participle : 0;
        map.set(word, (map.get(word) ?? 0) | roles | going);
      }
    }
  }
  return wordTable(map);
}
