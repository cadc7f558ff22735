/**
 * What a word can do in a sentence, as bits. A word may have several: `claims` is a cue and a noun.
 * The tables of one language are read into one map, so that a text is looked up word by word once.
 */
export const Role = {
  /** Attributes words, and needs no conjunction before a reported clause (said). */
  Says: 1 << 0,
  /** Attributes words, but takes nouns as well: a reported clause needs `that` or a clear verb (found). */
  Finds: 1 << 1,
  /** Names whom it is said to before what is said (told). */
  Tells: 1 << 2,
  /** Attributes a quotation only (continued). */
  Voices: 1 << 3,
  /** Puts words as a name to something (called it "…"). */
  Calls: 1 << 4,
  /** A participle: its subject is the one before it (…, adding that). */
  Participle: 1 << 5,
  /** Also a noun (the report). */
  Noun: 1 << 6,
  Auxiliary: 1 << 7,
  Being: 1 << 8,
  Adverb: 1 << 9,
  Determiner: 1 << 10,
  SubjectPronoun: 1 << 11,
  Preposition: 1 << 12,
  /** Opens a clause (because, whether). */
  Subordinator: 1 << 13,
  /** Joins equals (and, but). */
  Coordinator: 1 << 14,
  /** Opens a reported clause (that). */
  That: 1 << 15,
  Relative: 1 << 16,
  /** Surely a finite verb. */
  Finite: 1 << 17,
  Time: 1 << 18,
  /** Introduces a source before its claim (according to). */
  Source: 1 << 19,
  /** Promises: an infinitive after it is its content (vowed to). */
  Promises: 1 << 21,
  /** A noun for words (statement, claim): no place, no person. */
  Speech: 1 << 22,
  /** Subjunctive of reported speech (sei, habe). */
  Subjunctive: 1 << 23,
  /** Opens a question that is told (whether, how). */
  Asking: 1 << 24,
  /** Opens a clause that names a source (as the report noted). */
  As: 1 << 25,
  /** Unknown, but formed like a verb. */
  Verbal: 1 << 26,
  /** Takes whom it blames and, after `of`, what for (accused). */
  Accuses: 1 << 31,
  /** Opens what someone claims of themselves (affirme avoir vu). */
  Infinitive: 1 << 28,
  /** Subjunctive of what is not, and of what others say (hätte). */
  Conditional: 1 << 29,
  /** May take a clause without a conjunction (said he knew): an English habit. */
  Bare: 1 << 30,
  /** A source stands before it (dem Bericht zufolge). */
  SourceAfter: 1 << 27,
} as const;

export const CUE = Role.Says | Role.Finds | Role.Tells | Role.Voices | Role.Calls;

export type Lexicon = ReadonlyMap<string, number>;

/** What one language needs to be read: its words, and what to make of a word that is not among them. */
export interface Grammar {
  readonly words: Lexicon;
  /** Roles of an unknown word in small letters, from its form. */
  guess(word: string): number;
  /** The verb comes second, so that anything may stand before it and its subject after it (German). */
  readonly verbSecond: boolean;
  /** A pronoun that stands for nobody (German `es heißt`). */
  readonly impersonal?: string;
  /** A pronoun tied to the verb before it (French `a-t-il`); its only group is the pronoun. */
  readonly tied?: RegExp;
}

/** One row of a table of words: what they do, the words, and endings that each takes (one may be empty). */
export type LexiconRow = readonly [roles: number, words: string, endings?: string];

/** Reads a table into one map; `participle` tells verbs of speech that are participles by their form. */
export function lexicon(rows: readonly LexiconRow[], participle?: RegExp): Lexicon {
  const map = new Map<string, number>();
  for (const [roles, words, endings = ""] of rows) {
    for (const stem of words.split(" ")) {
      for (const ending of endings.split(" ")) {
        const word = stem + ending;
        const going = roles & CUE && participle?.test(word) ? Role.Participle : 0;
        map.set(word, (map.get(word) ?? 0) | roles | going);
      }
    }
  }
  return map;
}
