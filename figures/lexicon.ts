import { codeAt, isAlphabetic, isHangul } from "./characters";
import { formsOf } from "./forms";
import type { Text } from "./text";
import { NONE, ROOT, Trie } from "./trie";

export interface Hit<Meaning> {
  readonly meaning: Meaning;
  /** Where the phrase ends, or starts when it was looked for backwards; context not counted. */
  readonly edge: number;
}

interface Entry<Meaning> {
  readonly meaning: Meaning;
  readonly length: number;
  readonly inside: boolean;
}

/** Phrases and what they mean, found by one walk over the text. */
export class Lexicon<Meaning> {
  private readonly backward: boolean;
  private readonly trie = new Trie<Entry<Meaning>>();

  /** `backward`: phrases are looked for from the place where they end. */
  constructor(backward = false) {
    this.backward = backward;
  }

  /** A later meaning of a phrase replaces an earlier one. */
  add(phrases: string, meaning: Meaning): this {
    for (const { spelled, length, inside } of formsOf(phrases)) {
      const node = this.trie.insert(this.backward ? [...spelled].reverse().join("") : spelled);
      this.trie.entries[node] = { meaning, length, inside };
    }
    return this;
  }

  /** The longest phrase that starts at `at`; it breaks off inside a word of an alphabet only if it may. */
  startingAt(text: Text, at: number, insideWords = false): Hit<Meaning> | null {
    const may = this.trie.starts.may(codeAt(text, at), codeAt(text, at + 1));
    return may ? this.walk(text, at, insideWords) : null;
  }

  private walk(text: Text, at: number, insideWords: boolean): Hit<Meaning> | null {
    const { length } = text;
    let found: Entry<Meaning> | null = null;
    let node = ROOT;
    for (let edge = at; edge < length; ) {
      node = this.trie.step(node, codeAt(text, edge));
      if (node === NONE) break;
      edge += 1;
      const entry = this.trie.entries[node];
      if (entry === undefined || (!insideWords && splitsAlphabeticWord(text, edge))) continue;
      found = entry;
    }
    return found === null ? null : { meaning: found.meaning, edge: at + found.length };
  }

  /** The longest phrase that ends at `at`; it starts inside a word only if it may. */
  endingAt(text: Text, at: number, insideWords = false): Hit<Meaning> | null {
    const may = this.trie.starts.may(codeAt(text, at - 1), codeAt(text, at - 2));
    return may ? this.walkBack(text, at, insideWords) : null;
  }

  private walkBack(text: Text, at: number, insideWords: boolean): Hit<Meaning> | null {
    let found: Entry<Meaning> | null = null;
    let start = at;
    let node = ROOT;
    for (let edge = at; edge > 0; ) {
      node = this.trie.step(node, codeAt(text, edge - 1));
      if (node === NONE) break;
      edge -= 1;
      const entry = this.trie.entries[node];
      if (entry === undefined) continue;
      if (!insideWords && !entry.inside && splitsWord(text, edge)) continue;
      found = entry;
      start = edge;
    }
    return found === null ? null : { meaning: found.meaning, edge: start };
  }
}

/** Whether a letter stands on both sides of `at`. */
export function splitsAlphabeticWord(text: Text, at: number): boolean {
  return isAlphabetic(codeAt(text, at - 1)) && isAlphabetic(codeAt(text, at));
}

function splitsWord(text: Text, at: number): boolean {
  return (
    splitsAlphabeticWord(text, at) || (isHangul(codeAt(text, at - 1)) && isHangul(codeAt(text, at)))
  );
}
