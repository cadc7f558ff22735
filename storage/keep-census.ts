import type { Transaction } from "dexie";
import type { AnnotationId } from "../annotation";
import { type Census, censusOf, combined, digestOf, NO_CENSUS } from "./census";
import type { Database } from "./database";

/** What is missing: the database holds `found` annotations where there were `expected`. */
export interface Damage {
  readonly expected: number;
  readonly found: number;
}

/** What the database itself says should be there. */
export async function readCensus(db: Database): Promise<Census> {
  return (await db.census.get(NO_CENSUS.key)) ?? NO_CENSUS;
}

/** Counts annotations of these ids in; for the transaction, over `census` too, that adds them. */
export function recordArrivals(transaction: Transaction, ids: readonly AnnotationId[]): void {
  record(transaction, ids, ids.length, ids.at(-1) ?? null);
}

/** Counts annotations of these ids out; for the transaction, over `census` too, that takes them out for good. */
export function recordDepartures(transaction: Transaction, ids: readonly AnnotationId[]): void {
  record(transaction, ids, -ids.length, null);
}

/**
 * Asks IndexedDB itself: both requests would wait for Dexie's promises too, which made a write in Firefox a tenth
 * slower (`bench/library`). One that fails aborts the transaction.
 */
function record(
  { idbtrans }: Transaction,
  ids: readonly AnnotationId[],
  change: number,
  lastId: AnnotationId | null,
): void {
  if (ids.length === 0) return;
  const store = idbtrans.objectStore("census");
  const kept: IDBRequest<Census | undefined> = store.get(NO_CENSUS.key);
  kept.onsuccess = () => {
    const before = kept.result ?? NO_CENSUS;
    const after: Census = {
      key: before.key,
      count: before.count + change,
      lastId: lastId ?? before.lastId,
      digest: combined(before.digest, digestOf(ids)),
      sequence: before.sequence + 1,
    };
    store.put(after);
  };
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
