import { isHangul, isLatinLetter } from "./characters";

interface Node<Meaning> {
  readonly next: Map<number, Node<Meaning>>;
  entry: { readonly meaning: Meaning; readonly context: number } | null;
}

export interface Hit<Meaning> {
  readonly meaning: Meaning;
  /** Where the phrase ends, or starts when it was looked for backwards; context not counted. */
  readonly edge: number;
}

/**
 * Phrases and what they mean, found by one walk over the text: a trie of UTF-16 units.
 *
 * Phrases are written in one string, separated by `|`. What stands in brackets at the end of a
 * phrase is context: it must be there, but is not part of what is found (`일[ 동안]`).
 */
export class Lexicon<Meaning> {
  private readonly backward: boolean;
  private readonly root: Node<Meaning> = { next: new Map(), entry: null };

  /** `backward`: phrases are looked for from the place where they end. */
  constructor(backward = false) {
    this.backward = backward;
  }

  /** A later meaning of a phrase replaces an earlier one. */
  add(phrases: string, meaning: Meaning): this {
    for (const phrase of phrases.split("|")) {
      this.insert(phrase, meaning);
      // Words may open a sentence; symbols of units (m, M) differ by their case.
      if (phrase.length > 1) this.insert(phrase.charAt(0).toUpperCase() + phrase.slice(1), meaning);
    }
    return this;
  }

  /** The longest phrase that starts at `at`; it breaks off inside a Latin word only if it may. */
  startingAt(text: string, at: number, insideWords = false): Hit<Meaning> | null {
    let node = this.root;
    let hit: Hit<Meaning> | null = null;
    for (let edge = at; ; ) {
      const next = node.next.get(text.charCodeAt(edge));
      if (next === undefined) return hit;
      node = next;
      edge += 1;
      if (node.entry === null || (!insideWords && splitsLatinWord(text, edge))) continue;
      hit = { meaning: node.entry.meaning, edge: edge - node.entry.context };
    }
  }

  /** The longest phrase that ends at `at` and starts where a word starts. */
  endingAt(text: string, at: number): Hit<Meaning> | null {
    let node = this.root;
    let hit: Hit<Meaning> | null = null;
    for (let edge = at; ; ) {
      const next = node.next.get(text.charCodeAt(edge - 1));
      if (next === undefined) return hit;
      node = next;
      edge -= 1;
      if (node.entry === null || splitsLatinWord(text, edge) || splitsHangulWord(text, edge))
        continue;
      hit = { meaning: node.entry.meaning, edge };
    }
  }

  /** The UTF-16 units that phrases start with. */
  firsts(): Iterable<number> {
    return this.root.next.keys();
  }

  private insert(phrase: string, meaning: Meaning): void {
    const bracket = phrase.indexOf("[");
    const spelled = bracket < 0 ? phrase : phrase.slice(0, bracket) + phrase.slice(bracket + 1, -1);
    let node = this.root;
    for (let i = 0; i < spelled.length; i += 1) {
      const code = spelled.charCodeAt(this.backward ? spelled.length - 1 - i : i);
      let next = node.next.get(code);
      if (next === undefined) {
        next = { next: new Map(), entry: null };
        node.next.set(code, next);
      }
      node = next;
    }
    node.entry = { meaning, context: bracket < 0 ? 0 : spelled.length - bracket };
  }
}

function splitsLatinWord(text: string, at: number): boolean {
  return isLatinLetter(text.charCodeAt(at - 1)) && isLatinLetter(text.charCodeAt(at));
}

function splitsHangulWord(text: string, at: number): boolean {
  return isHangul(text.charCodeAt(at - 1)) && isHangul(text.charCodeAt(at));
}
