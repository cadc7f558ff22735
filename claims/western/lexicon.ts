import { type WordRow, type WordTable, wordTable } from "../words";
import * as Role from "./role";

/** What one language needs to be read: its words, and what to make of a word that is not among them. */
export interface Grammar {
  readonly words: WordTable;
  /** Roles of an unknown word in small letters, from its form. */
  guess(word: string): number;
  /** The verb comes second, so that anything may stand before it and its subject after it (German). */
  readonly verbSecond: boolean;
  /** A verb needs no subject where it goes on with the last one (Spanish). */
  readonly dropsSubjects?: boolean;
  /** A pronoun that stands for nobody (German `es heißt`). */
  readonly impersonal?: string;
}

/** Reads a table of words by their roles; verbs of speech with the ending `participle` are participles. */
export function lexicon(rows: readonly WordRow[], participle?: string): WordTable {
  return wordTable(rows, (word, roles) =>
    participle && roles & Role.CUE && word.endsWith(participle) ? Role.Participle : 0,
  );
}
