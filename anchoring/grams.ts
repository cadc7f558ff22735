/**
 * Grams are short stretches that carry about the same information in every script: a character of a dense
 * script (Han, kana, Hangul) weighs as much as two letters, and a gram ends where its weight is reached.
 */

/** 2 for Han, kana, Hangul and what else is written as densely; 1 for letters, digits and marks. */
function weightOf(code: number): 1 | 2 {
  return (code >= 0x2e80 && code < 0xfb00) || (code >= 0x1100 && code < 0x1200) ? 2 : 1;
}

export function weigh(text: string, start = 0, end = text.length): number {
  let weight = 0;
  for (let i = start; i < end; i++) weight += weightOf(text.charCodeAt(i));
  return weight;
}

/** For each place in the text, and its end, the weight of what stands before it. */
export function sumWeights(text: string): Int32Array {
  const sums = new Int32Array(text.length + 1);
  let sum = 0;
  for (let i = 0; i < text.length; i++) {
    sum += weightOf(text.charCodeAt(i));
    sums[i + 1] = sum;
  }
  return sums;
}

/** FNV-1a over the gram that begins at `start`; -1 where the text ends before its weight is reached. */
export function gramAt(text: string, start: number, weight: number): number {
  let hash = 0x811c9dc5;
  let left = weight;
  for (let i = start; left > 0; i++) {
    if (i >= text.length) return -1;
    const code = text.charCodeAt(i);
    hash = Math.imul(hash ^ code, 0x01000193);
    left -= weightOf(code);
  }
  return (hash ^ (hash >>> 15)) & 0x7fffffff;
}

/** Where in a text each gram stands, by buckets: gram hash → places, in the order of the text. */
export interface GramIndex {
  readonly mask: number;
  /** Bucket b's places are `places[ends[b - 1] .. ends[b])`. */
  readonly ends: Int32Array;
  readonly places: Int32Array;
}

/** The weight of the grams that are looked up in a whole page. */
export const PAGE_GRAM = 6;

/** So many places take under a millisecond even before the code is compiled. */
const PAUSE_AFTER = 4_000;

/** Indexes every gram of `text` (a counting sort); yields where it may pause. */
export function* indexGrams(text: string): Generator<void, GramIndex> {
  const bits = Math.max(8, Math.min(20, Math.ceil(Math.log2(text.length + 1))));
  const mask = (1 << bits) - 1;
  const hashes = new Int32Array(text.length);
  yield;
  const ends = new Int32Array(mask + 2);
  for (let i = 0; i < text.length; i++) {
    const hash = gramAt(text, i, PAGE_GRAM);
    const bucket = hash < 0 ? -1 : hash & mask;
    hashes[i] = bucket;
    if (bucket >= 0) ends[bucket + 1] = (ends[bucket + 1] ?? 0) + 1;
    if (i % PAUSE_AFTER === 0) yield;
  }
  for (let b = 1; b < ends.length; b++) {
    ends[b] = (ends[b] ?? 0) + (ends[b - 1] ?? 0);
    if (b % PAUSE_AFTER === 0) yield;
  }
  const places = new Int32Array(text.length);
  yield;
  for (let i = 0; i < text.length; i++) {
    const bucket = hashes[i] ?? -1;
    if (bucket < 0) continue;
    const place = ends[bucket] ?? 0;
    places[place] = i;
    ends[bucket] = place + 1;
    if (i % PAUSE_AFTER === 0) yield;
  }
  return { mask, ends, places };
}

/** The places of the gram's bucket, a few of other grams among them. */
export function placesOf(index: GramIndex, gram: number): Int32Array {
  const bucket = gram & index.mask;
  return index.places.subarray(index.ends[bucket - 1] ?? 0, index.ends[bucket] ?? 0);
}
