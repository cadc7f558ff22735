import "fake-indexeddb/auto";
import fc from "fast-check";
import { beforeEach, expect, test } from "vitest";
import type { AnnotationId } from "../annotation";
import { saveAnnotation } from "./annotations";
import { type Database, openDatabase } from "./database";
import { aMark, anArticle } from "./fixtures";
import {
  findDamage,
  readCensus,
  recordArrivals,
  recordDepartures,
  retakeCensus,
} from "./keep-census";

let db: Database;

beforeEach(async () => {
  db = await openDatabase(crypto.randomUUID());
});

/** Keeps this many marks; gives their ids. */
async function keep(count: number): Promise<AnnotationId[]> {
  const marks = Array.from({ length: count }, (_, at) => aMark(`words ${at}`, { start: at * 10 }));
  for (const mark of marks) await saveAnnotation(db, mark, anArticle());
  return marks.map(({ id }) => id);
}

test("what is saved is counted, with the last of it", async () => {
  expect(await readCensus(db)).toMatchObject({ count: 0, lastId: null, sequence: 0 });
  const ids = await keep(3);
  expect(await readCensus(db)).toMatchObject({ count: 3, lastId: ids[2], sequence: 3 });
  expect(await findDamage(db, await readCensus(db))).toBeNull();
});

test("a row that is gone is missed, and so is one that was exchanged for another", async () => {
  const [first] = await keep(3);
  if (first === undefined) throw new Error("nothing was kept");
  await db.annotations.delete(first);
  expect(await findDamage(db, null)).toEqual({ expected: 3, found: 2 });
  await db.annotations.add(aMark("strange words"));
  expect(await findDamage(db, null)).toEqual({ expected: 3, found: 3 });
});

test("a database that came back empty is known by the copy outside of it", async () => {
  await keep(4);
  const witness = await readCensus(db);
  const emptied = await openDatabase(crypto.randomUUID());
  expect(await findDamage(emptied, null)).toBeNull();
  expect(await findDamage(emptied, witness)).toEqual({ expected: 4, found: 0 });
});

test("a copy that lags behind alarms nobody", async () => {
  await keep(2);
  const witness = await readCensus(db);
  await keep(2);
  expect(await findDamage(db, witness)).toBeNull();
});

test("what is there is taken for all there is, once the reader says so", async () => {
  await keep(4);
  const witness = await readCensus(db);
  const emptied = await openDatabase(crypto.randomUUID());
  const census = await retakeCensus(emptied, witness);
  expect(census.sequence).toBeGreaterThan(witness.sequence);
  expect(await findDamage(emptied, witness)).toBeNull();
  expect(await findDamage(emptied, census)).toBeNull();
});

test("whatever came and went, in any order, the census is that of what is there", async () => {
  const ids = fc.uniqueArray(fc.uuid() as fc.Arbitrary<AnnotationId>, { maxLength: 12 });
  const stay = fc.array(fc.boolean(), { minLength: 12, maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(ids, stay, async (all, stays) => {
      await db.annotations.clear();
      await db.census.clear();
      const gone = all.filter((_, at) => stays[at] === false);
      const left = all.filter((id) => !gone.includes(id));
      await db.transaction("rw", db.census, (transaction) => recordArrivals(transaction, all));
      await db.transaction("rw", db.census, (transaction) =>
        recordDepartures(transaction, gone.toReversed()),
      );
      await db.annotations.bulkAdd(left.toReversed().map((id) => aMark("words", { id })));
      expect(await findDamage(db, null)).toBeNull();
    }),
    { numRuns: 50 },
  );
});
