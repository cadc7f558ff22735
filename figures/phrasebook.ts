import { codeAt } from "./characters";
import { formsOf } from "./forms";
import type { NumeralRole } from "./language";
import { type Hit, splitsAlphabeticWord } from "./lexicon";
import type { Meanings } from "./meanings";
import type { Text } from "./text";
import { NONE, ROOT, Trie } from "./trie";

/** The longest phrase of each sort that starts at a place; null where none does. */
export type Standing = { readonly [Role in keyof Meanings]: Hit<Meanings[Role]> | null };

/** Roles that can't begin a number, only go on with one. */
export const INNER: readonly NumeralRole[] = ["over", "fraction", "point"];

interface Sense<Meaning> {
  readonly meaning: Meaning;
  /** How many units at the end of the phrase are context only. */
  readonly context: number;
}

type Senses = { [Role in keyof Meanings]: Sense<Meanings[Role]> | null };

/** Where nothing stands. */
const NOTHING: Standing = nothing();

function nothing() {
  return {
    opening: null,
    numeral: null,
    joint: null,
    unit: null,
    of: null,
    link: null,
    after: null,
  };
}

/** All that may stand at or after a number, found by one walk over the text. */
export class Phrasebook {
  private readonly trie = new Trie<Senses>();

  /** `set` says what the phrases mean; a later meaning of a phrase in a role replaces an earlier one. */
  add(phrases: string, set: (senses: Senses, context: number) => void): void {
    for (const { spelled, context } of formsOf(phrases)) {
      const node = this.trie.insert(spelled);
      const senses: Senses = this.trie.entries[node] ?? nothing();
      set(senses, context);
      this.trie.entries[node] = senses;
    }
  }

  /** What starts at `at`; numerals and joints break off inside a word of an alphabet only if they may. */
  at(text: Text, at: number, insideWords = false): Standing {
    const may = this.trie.starts.may(codeAt(text, at), codeAt(text, at + 1));
    return may ? this.walk(text, at, insideWords) : NOTHING;
  }

  private walk(text: Text, at: number, insideWords: boolean): Standing {
    const { length } = text;
    const found: { -readonly [Role in keyof Standing]: Standing[Role] } = nothing();
    let node = ROOT;
    for (let edge = at; edge < length; ) {
      node = this.trie.step(node, codeAt(text, edge));
      if (node === NONE) break;
      edge += 1;
      const senses = this.trie.entries[node];
      if (senses === undefined) continue;
      const splits = splitsAlphabeticWord(text, edge);
      if (!splits || insideWords) {
        if (senses.numeral !== null) found.numeral = hit(senses.numeral, edge);
        if (senses.joint !== null) found.joint = hit(senses.joint, edge);
      }
      if (splits) continue;
      if (senses.unit !== null) found.unit = hit(senses.unit, edge);
      if (senses.after !== null) found.after = hit(senses.after, edge);
      if (senses.link !== null) found.link = hit(senses.link, edge);
      if (senses.of !== null) found.of = hit(senses.of, edge);
      if (senses.opening !== null) found.opening = hit(senses.opening, edge);
    }
    return found;
  }
}

function hit<Meaning>({ meaning, context }: Sense<Meaning>, edge: number): Hit<Meaning> {
  return { meaning, edge: edge - context };
}
