import { codeAt } from "./characters";
import { formsOf } from "./forms";
import type { NumeralRole } from "./language";
import { splitsAlphabeticWord } from "./lexicon";
import type { Meanings } from "./meanings";
import type { Text } from "./text";
import { NONE, ROOT, Trie } from "./trie";

/** A phrase that starts at a place. */
export interface Phrase<Meaning> {
  readonly meaning: Meaning;
  /** How many units it takes; context not counted. */
  readonly length: number;
}

type Senses = { [Role in keyof Meanings]: Phrase<Meanings[Role]> | null };

/** The longest phrase of each sort that starts at a place; null where none does. */
export type Standing = Readonly<Senses>;

/** Roles that can't begin a number, only go on with one. */
export const INNER: readonly NumeralRole[] = ["over", "fraction", "point"];

/** Whether a Korean syllable for it is else a word or its part: only 이[십], 삼[분의], 수[백] begin a number. */
export function needsMore(role: NumeralRole): boolean {
  return role === "character" || role === "vague";
}

/** Where nothing stands. */
const NOTHING: Standing = nothing();

function nothing(): Senses {
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
  /** What stands where a walk ends, by its last node and how the word goes on: made when it is met first. */
  private readonly standings = new Map<number, Standing>();

  /** What the phrases mean in a role; a later meaning replaces an earlier one. */
  add<Role extends keyof Meanings>(role: Role, phrases: string, meaning: Meanings[Role]): void {
    for (const { spelled, length } of formsOf(phrases)) {
      const senses: Record<Role, Phrase<Meanings[Role]> | null> = this.sensesOf(spelled);
      senses[role] = { meaning, length };
    }
  }

  private sensesOf(spelled: string): Senses {
    const node = this.trie.insert(spelled);
    const senses = this.trie.entries[node] ?? nothing();
    this.trie.entries[node] = senses;
    return senses;
  }

  /** What starts at `at`; numerals and joints break off inside a word of an alphabet only if they may. */
  at(text: Text, at: number, insideWords = false): Standing {
    const may = this.trie.starts.may(codeAt(text, at), codeAt(text, at + 1));
    return may ? this.walk(text, at, insideWords) : NOTHING;
  }

  private walk(text: Text, at: number, insideWords: boolean): Standing {
    let node = ROOT;
    let end = at;
    while (end < text.length) {
      const next = this.trie.step(node, codeAt(text, end));
      if (next === NONE) break;
      node = next;
      end += 1;
    }
    if (node === ROOT) return NOTHING;
    const key = node * 4 + (splitsAlphabeticWord(text, end) ? 2 : 0) + (insideWords ? 1 : 0);
    const known = this.standings.get(key);
    if (known !== undefined) return known;
    const standing = this.between(text, at, end, insideWords);
    this.standings.set(key, standing);
    return standing;
  }

  private between(text: Text, at: number, end: number, insideWords: boolean): Standing {
    let standing = NOTHING;
    let node = ROOT;
    for (let edge = at; edge < end; ) {
      node = this.trie.step(node, codeAt(text, edge));
      edge += 1;
      const here = this.trie.entries[node];
      const splits = splitsAlphabeticWord(text, edge);
      if (here === undefined || (splits && !insideWords)) continue;
      standing = joined(standing, here, splits ? NOTHING : here);
    }
    return standing;
  }
}

/** What stands `before`, or, where they end here, longer phrases: numerals and joints of `words`, the rest of `others`. */
function joined(before: Standing, words: Standing, others: Standing): Standing {
  return {
    opening: others.opening ?? before.opening,
    numeral: words.numeral ?? before.numeral,
    joint: words.joint ?? before.joint,
    unit: others.unit ?? before.unit,
    moneyMagnitude: others.moneyMagnitude ?? before.moneyMagnitude,
    of: others.of ?? before.of,
    link: others.link ?? before.link,
    after: others.after ?? before.after,
  };
}
