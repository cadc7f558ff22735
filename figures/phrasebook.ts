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

/** Whether a Korean syllable for it is else a word or its part: only 이[십], 삼[분의], 수[백] begin a number. */
export function needsMore(role: NumeralRole): boolean {
  return role === "character" || role === "vague";
}

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
    moneyMagnitude: null,
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

  /** Written out: engines compile a short function anew at each place that calls it. */
  private walk(text: Text, at: number, insideWords: boolean): Standing {
    const { length } = text;
    const { trie } = this;
    const found: { -readonly [Role in keyof Standing]: Standing[Role] } = nothing();
    let node = ROOT;
    for (let edge = at; edge < length; ) {
      node = trie.step(node, codeAt(text, edge));
      if (node === NONE) break;
      edge += 1;
      const senses = trie.entries[node];
      if (senses === undefined) continue;
      const { opening, numeral, joint, unit, moneyMagnitude, of, link, after } = senses;
      const splits = splitsAlphabeticWord(text, edge);
      if (!splits || insideWords) {
        if (numeral !== null) {
          found.numeral = { meaning: numeral.meaning, edge: edge - numeral.context };
        }
        if (joint !== null) found.joint = { meaning: joint.meaning, edge: edge - joint.context };
      }
      if (splits) continue;
      if (unit !== null) found.unit = { meaning: unit.meaning, edge: edge - unit.context };
      if (after !== null) found.after = { meaning: after.meaning, edge: edge - after.context };
      if (link !== null) found.link = { meaning: link.meaning, edge: edge - link.context };
      if (moneyMagnitude !== null) {
        const { meaning, context } = moneyMagnitude;
        found.moneyMagnitude = { meaning, edge: edge - context };
      }
      if (of !== null) found.of = { meaning: of.meaning, edge: edge - of.context };
      if (opening !== null) {
        found.opening = { meaning: opening.meaning, edge: edge - opening.context };
      }
    }
    return found;
  }
}
