import type { AnnotationId } from "../annotation";
import type { Database } from "./database";

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

/** What is missing: the database holds `found` annotations where there were `expected`. */
export interface Damage {
  readonly expected: number;
  readonly found: number;
}

const KEY = "annotations";

const NONE: Census = { key: KEY, count: 0, lastId: null, digest: "0".repeat(16), sequence: 0 };

/** What the database itself says should be there. */
export async function readCensus(db: Database): Promise<Census> {
  return (await db.census.get(KEY)) ?? NONE;
}

/** To be called in the transaction, over `census` too, that adds annotations of these ids. */
export async function recordArrivals(db: Database, ids: readonly AnnotationId[]): Promise<void> {
  await record(db, ids, ids.length, ids.at(-1) ?? null);
}

/** To be called in the transaction, over `census` too, that takes annotations of these ids out for good. */
export async function recordDepartures(db: Database, ids: readonly AnnotationId[]): Promise<void> {
  await record(db, ids, -ids.length, null);
}

async function record(
  db: Database,
  ids: readonly AnnotationId[],
  change: number,
  lastId: AnnotationId | null,
): Promise<void> {
  if (ids.length === 0) return;
  const before = await readCensus(db);
  await db.census.put({
    key: KEY,
    count: before.count + change,
    lastId: lastId ?? before.lastId,
    digest: combined(before.digest, digestOf(ids)),
    sequence: before.sequence + 1,
  });
}

/**
 * Compares what is there with what should be: with what the database says itself, and with `witness`, a census that
 * was copied out of it. The copy may lag behind; a database that lags behind its copy has lost what came last.
 * Null: nothing is missing. Reads every id.
 */
export async function findDamage(db: Database, witness: Census | null): Promise<Damage | null> {
  const [ids, census] = await db.transaction("r", db.annotations, db.census, () =>
    Promise.all([db.annotations.toCollection().primaryKeys(), readCensus(db)]),
  );
  const isBehind = witness !== null && witness.sequence > census.sequence;
  const expected = isBehind ? witness : census;
  const isWhole = ids.length === expected.count && digestOf(ids) === expected.digest;
  return isWhole ? null : { expected: expected.count, found: ids.length };
}

/** Takes what is there for all that should be: after the reader brought back what was missing, or gave it up. */
export async function retakeCensus(db: Database, witness: Census | null): Promise<Census> {
  return db.transaction("rw", db.annotations, db.census, async () => {
    const ids = await db.annotations.toCollection().primaryKeys();
    const { lastId, sequence } = await readCensus(db);
    const census = censusOf(ids, lastId, Math.max(sequence, witness?.sequence ?? 0) + 1);
    await db.census.put(census);
    return census;
  });
}

export function censusOf(
  ids: readonly string[],
  lastId: AnnotationId | null,
  sequence: number,
): Census {
  return { key: KEY, count: ids.length, lastId, digest: digestOf(ids), sequence };
}

/** The exclusive or of the ids' hashes: taking an id out is the same as putting it in. */
function digestOf(ids: readonly string[]): string {
  let [high, low] = [0, 0];
  for (const id of ids) {
    high ^= hash(id, 0x811c9dc5);
    low ^= hash(id, 0x050c5d1f);
  }
  return hex(high) + hex(low);
}

function combined(a: string, b: string): string {
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
