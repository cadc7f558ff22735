import type { AnnotationId } from "../annotation";

/**
 * How many annotations there should be, and which: kept in the database, in the same transaction as they are, and
 * copied outside of it. A damaged file loses rows without a word; what it lost shows by the difference.
 */
export interface Census {
  readonly key: typeof KEY;
  /** Removed annotations count until they are purged. */
  readonly count: number;
  /** Of the annotation that came last; null when none ever did. */
  readonly lastId: AnnotationId | null;
  /** Of all ids together, whatever their order: 16 hexadecimal digits. */
  readonly digest: string;
  /** Raised whenever annotations come or go. */
  readonly sequence: number;
}

const KEY = "annotations";

/** Before anything was kept. */
export const NO_CENSUS: Census = {
  key: KEY,
  count: 0,
  lastId: null,
  digest: "0".repeat(16),
  sequence: 0,
};

export function censusOf(
  ids: readonly string[],
  lastId: AnnotationId | null,
  sequence: number,
): Census {
  return { key: KEY, count: ids.length, lastId, digest: digestOf(ids), sequence };
}

/** The exclusive or of the ids' hashes: taking an id out is the same as putting it in. */
export function digestOf(ids: readonly string[]): string {
  let [high, low] = [0, 0];
  for (const id of ids) {
    high ^= hash(id, 0x811c9dc5);
    low ^= hash(id, 0x050c5d1f);
  }
  return hex(high) + hex(low);
}

/** The digest of two sets of ids that have none in common, or of one set without another that is part of it. */
export function combined(a: string, b: string): string {
  const half = (digest: string, from: number) => Number.parseInt(digest.slice(from, from + 8), 16);
  return hex(half(a, 0) ^ half(b, 0)) + hex(half(a, 8) ^ half(b, 8));
}

/** FNV-1a over UTF-16 units. */
function hash(text: string, offset: number): number {
  let value = offset;
  for (let at = 0; at < text.length; at++) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  }
  return value;
}

function hex(value: number): string {
  return (value >>> 0).toString(16).padStart(8, "0");
}
