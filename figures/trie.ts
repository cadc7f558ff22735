import { Starts } from "./starts";

export const ROOT = 0;
export const NONE = -1;
// Nodes are numbered; an edge is one integer, node and UTF-16 unit.
const UNIT_BITS = 16;
// Multiplicative hashing (Knuth, The Art of Computer Programming, vol. 3, section 6.4).
const HASH = 0x9e3779b1;

/**
 * A trie of UTF-16 units whose edges are kept in one hash table with open addressing, so that a
 * step costs one probe of an array.
 */
export class Trie<Entry> {
  /** What is known of the phrase that ends at a node. */
  readonly entries: (Entry | undefined)[] = [undefined];
  private edges = new Int32Array(64).fill(NONE);
  private targets = new Int32Array(64);
  private size = 0;
  readonly starts = new Starts();

  /** The node that the unit leads to; `NONE` when no phrase goes on so. */
  step(node: number, code: number): number {
    const edge = (node << UNIT_BITS) | code;
    const mask = this.edges.length - 1;
    for (let slot = (Math.imul(edge, HASH) >>> 12) & mask; ; slot = (slot + 1) & mask) {
      const known = this.edges[slot];
      if (known === edge) return this.targets[slot] ?? NONE;
      if (known === NONE) return NONE;
    }
  }

  /** The node at which the phrase ends, which is made if there is none. */
  insert(phrase: string): number {
    this.starts.add(phrase);
    let node = ROOT;
    for (let i = 0; i < phrase.length; i += 1) {
      const next = this.step(node, phrase.charCodeAt(i));
      node = next === NONE ? this.grow(node, phrase.charCodeAt(i)) : next;
    }
    return node;
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
    this.edges = new Int32Array(edges.length * 4).fill(NONE);
    this.targets = new Int32Array(edges.length * 4);
    edges.forEach((edge, slot) => {
      if (edge !== NONE) this.place(edge, targets[slot] ?? NONE);
    });
  }
}
