import { codeAt, isAlphabetic, isHangul } from "./characters";

export interface Hit<Meaning> {
  readonly meaning: Meaning;
  /** Where the phrase ends, or starts when it was looked for backwards; context not counted. */
  readonly edge: number;
}

interface Entry<Meaning> {
  readonly meaning: Meaning;
  readonly context: number;
  /** Whether it may begin inside a word, where it is looked for backwards. */
  readonly inside: boolean;
}

const ROOT = 0;
const NONE = -1;
// The filter of starts takes the last twelve bits of a first unit and the last five of a second.
const STARTS = 0x1000;
// Nodes are numbered; an edge is one integer, node and UTF-16 unit.
const UNIT_BITS = 16;
// Multiplicative hashing (Knuth, The Art of Computer Programming, vol. 3, section 6.4).
const HASH = 0x9e3779b1;

/**
 * Phrases and what they mean, found by one walk over the text: a trie of UTF-16 units whose edges
 * are kept in one hash table with open addressing, so that a step costs one probe of an array.
 *
 * Phrases are written in one string, separated by `|`. What stands in brackets at the end of a
 * phrase is context: it must be there, but is not part of what is found (`일[ 동안]`). Endings in
 * braces may be there: `Jahr{e,en}` is Jahr, Jahre and Jahren. A phrase after a `*` is the end of a
 * word (`*법`), where phrases are looked for backwards.
 */
export class Lexicon<Meaning> {
  private readonly backward: boolean;
  private readonly entries: (Entry<Meaning> | undefined)[] = [undefined];
  private edges = new Int32Array(64).fill(NONE);
  private targets = new Int32Array(64);
  private size = 0;
  /** For each unit that a phrase starts with, a bit for each that follows it there: most look-ups end here. */
  private readonly starts = new Int32Array(STARTS);

  /** `backward`: phrases are looked for from the place where they end. */
  constructor(backward = false) {
    this.backward = backward;
  }

  /** A later meaning of a phrase replaces an earlier one. */
  add(phrases: string, meaning: Meaning): this {
    if (phrases === "") return this;
    for (const phrase of phrases.split("|").flatMap(withEndings)) {
      this.insert(phrase, meaning);
      // Words may open a sentence; single letters (m, M) differ by their case.
      if (phrase.length > 1) this.insert(phrase.charAt(0).toUpperCase() + phrase.slice(1), meaning);
    }
    return this;
  }

  /** The longest phrase that starts at `at`; it breaks off inside a word of an alphabet only if it may. */
  startingAt(text: string, at: number, insideWords = false): Hit<Meaning> | null {
    const seconds = this.starts[codeAt(text, at) & (STARTS - 1)] ?? 0;
    if (seconds === 0 || ((seconds >>> codeAt(text, at + 1)) & 1) === 0) return null;
    return this.walk(text, at, insideWords);
  }

  private walk(text: string, at: number, insideWords: boolean): Hit<Meaning> | null {
    const { length } = text;
    let found: Entry<Meaning> | null = null;
    let end = at;
    let node = ROOT;
    for (let edge = at; edge < length; ) {
      node = this.step(node, text.charCodeAt(edge));
      if (node === NONE) break;
      edge += 1;
      const entry = this.entries[node];
      if (entry === undefined || (!insideWords && splitsAlphabeticWord(text, edge))) continue;
      found = entry;
      end = edge;
    }
    return found === null ? null : { meaning: found.meaning, edge: end - found.context };
  }

  /** The longest phrase that ends at `at`; it starts inside a word only if it may. */
  endingAt(text: string, at: number, insideWords = false): Hit<Meaning> | null {
    const seconds = this.starts[codeAt(text, at - 1) & (STARTS - 1)] ?? 0;
    if (seconds === 0 || ((seconds >>> codeAt(text, at - 2)) & 1) === 0) return null;
    return this.walkBack(text, at, insideWords);
  }

  private walkBack(text: string, at: number, insideWords: boolean): Hit<Meaning> | null {
    let found: Entry<Meaning> | null = null;
    let start = at;
    let node = ROOT;
    for (let edge = at; edge > 0; ) {
      node = this.step(node, text.charCodeAt(edge - 1));
      if (node === NONE) break;
      edge -= 1;
      const entry = this.entries[node];
      if (entry === undefined) continue;
      if (!insideWords && !entry.inside && splitsWord(text, edge)) continue;
      found = entry;
      start = edge;
    }
    return found === null ? null : { meaning: found.meaning, edge: start };
  }

  /** The UTF-16 units that phrases start with. */
  firsts(): number[] {
    return [...this.edges].filter((edge) => edge !== NONE && edge >>> UNIT_BITS === ROOT);
  }

  private insert(phrase: string, meaning: Meaning): void {
    const inside = phrase.startsWith("*");
    const written = inside ? phrase.slice(1) : phrase;
    const bracket = written.indexOf("[");
    const spelled =
      bracket < 0 ? written : written.slice(0, bracket) + written.slice(bracket + 1, -1);
    const last = spelled.length - 1;
    const start = spelled.charCodeAt(this.backward ? last : 0) & (STARTS - 1);
    const next = last === 0 ? -1 : 1 << spelled.charCodeAt(this.backward ? last - 1 : 1);
    this.starts[start] = (this.starts[start] ?? 0) | next;
    let node = ROOT;
    for (let i = 0; i < spelled.length; i += 1) {
      const code = spelled.charCodeAt(this.backward ? spelled.length - 1 - i : i);
      const next = this.step(node, code);
      node = next === NONE ? this.grow(node, code) : next;
    }
    this.entries[node] = {
      meaning,
      context: bracket < 0 ? 0 : spelled.length - bracket,
      inside,
    };
  }

  private step(node: number, code: number): number {
    const edge = (node << UNIT_BITS) | code;
    const mask = this.edges.length - 1;
    for (let slot = (Math.imul(edge, HASH) >>> 12) & mask; ; slot = (slot + 1) & mask) {
      const known = this.edges[slot];
      if (known === edge) return this.targets[slot] ?? NONE;
      if (known === NONE) return NONE;
    }
  }

  private grow(node: number, code: number): number {
    if (this.size * 2 >= this.edges.length) this.rehash();
    const target = this.entries.push(undefined) - 1;
    this.place((node << UNIT_BITS) | code, target);
    this.size += 1;
    return target;
  }

  private place(edge: number, target: number): void {
    const mask = this.edges.length - 1;
    let slot = (Math.imul(edge, HASH) >>> 12) & mask;
    while (this.edges[slot] !== NONE) slot = (slot + 1) & mask;
    this.edges[slot] = edge;
    this.targets[slot] = target;
  }

  private rehash(): void {
    const { edges, targets } = this;
    this.edges = new Int32Array(edges.length * 2).fill(NONE);
    this.targets = new Int32Array(edges.length * 2);
    edges.forEach((edge, slot) => {
      if (edge !== NONE) this.place(edge, targets[slot] ?? NONE);
    });
  }
}

/** A phrase without and with each of the endings in its braces. */
function withEndings(phrase: string): string[] {
  const open = phrase.indexOf("{");
  if (open < 0) return [phrase];
  const close = phrase.indexOf("}", open);
  const endings = phrase.slice(open + 1, close).split(",");
  return withEndings(phrase.slice(close + 1)).flatMap((rest) =>
    ["", ...endings].map((ending) => phrase.slice(0, open) + ending + rest),
  );
}

function splitsAlphabeticWord(text: string, at: number): boolean {
  return isAlphabetic(codeAt(text, at - 1)) && isAlphabetic(codeAt(text, at));
}

function splitsWord(text: string, at: number): boolean {
  return (
    splitsAlphabeticWord(text, at) || (isHangul(codeAt(text, at - 1)) && isHangul(codeAt(text, at)))
  );
}
