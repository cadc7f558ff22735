import "fake-indexeddb/auto";
import { beforeEach, expect, test } from "vitest";
import { annotationsOn, saveAnnotation } from "./annotations";
import { articleAt } from "./articles";
import { changeAnnotations } from "./change-many";
import { type Database, openDatabase } from "./database";
import { aMark, anArticle } from "./fixtures";
import { findDamage } from "./keep-census";
import { purgeTrash, trashEnds } from "./trash";

let db: Database;
beforeEach(async () => {
  db = await openDatabase(crypto.randomUUID());
});

const NOW = new Date("2026-12-01T00:00:00.000Z");
const other = anArticle({ url: "https://news.example/other" });

/** Keeps a mark, and removes it at this moment. */
async function removed(words: string, deleted: string, source = anArticle().url): Promise<void> {
  const mark = aMark(words, { source });
  await saveAnnotation(db, mark, source === other.url ? other : anArticle());
  await changeAnnotations(db, [mark.id], (row) => ({ ...row, deleted }));
}

test("the trash keeps for thirty days, and then lets go, without a trace of damage", async () => {
  await saveAnnotation(db, aMark("stays"), anArticle());
  await removed("old", "2026-10-31T23:59:59.000Z");
  await removed("recent", "2026-11-02T00:00:00.000Z");
  expect(await purgeTrash(db, trashEnds(NOW))).toBe(1);
  expect(await purgeTrash(db, trashEnds(NOW))).toBe(0);
  expect(await db.annotations.count()).toBe(2);
  expect(await annotationsOn(db, anArticle().url)).toHaveLength(1);
  expect(await findDamage(db, null)).toBeNull();
});

test("an article goes with the last that was kept of it", async () => {
  await removed("one", "2026-10-01T00:00:00.000Z", other.url);
  await removed("two", "2026-11-30T00:00:00.000Z", other.url);
  await purgeTrash(db, trashEnds(NOW));
  expect(await articleAt(db, other.url)).toEqual(other);
  expect(await purgeTrash(db, NOW.toISOString())).toBe(1);
  expect(await articleAt(db, other.url)).toBeNull();
});
