import "fake-indexeddb/auto";
import { Dexie } from "dexie";
import { expect, test } from "vitest";
import { annotationsOn } from "./annotations";
import { articleUnder } from "./articles";
import { NewerDatabaseError, openDatabase, SCHEMA_VERSION } from "./database";
import { aMark, anArticle } from "./fixtures";
import { readSettings } from "./settings";

/** What version 1 wrote: an article knew no other addresses, and there were no settings. */
async function writeVersion1(name: string): Promise<void> {
  const { addresses: _, ...article } = anArticle();
  const db = new Dexie(name);
  db.version(1).stores({ annotations: "id, source, created", articles: "url" });
  await db.table("articles").add(article);
  await db.table("annotations").bulkAdd([aMark("46 clinics"), aMark("39 °C", { start: 50 })]);
  db.close();
}

test("a library of version 1 opens with everything in it", async () => {
  const name = crypto.randomUUID();
  await writeVersion1(name);
  const db = await openDatabase(name);
  expect(await annotationsOn(db, anArticle().url)).toHaveLength(2);
  expect(await articleUnder(db, [anArticle().url])).toEqual(anArticle());
  expect(await readSettings(db)).toMatchObject({ keepsInPrivateWindows: false });
});

test("a library that a newer Tallymark upgraded is refused, and left as it is", async () => {
  const name = crypto.randomUUID();
  const newer = new Dexie(name);
  newer.version(SCHEMA_VERSION + 1).stores({ annotations: "id, source, created, fresh" });
  await newer.table("annotations").add(aMark("46 clinics"));
  newer.close();
  await expect(openDatabase(name)).rejects.toBeInstanceOf(NewerDatabaseError);
  const before = (await indexedDB.databases()).find((database) => database.name === name);
  expect(before?.version).toBe((SCHEMA_VERSION + 1) * 10);
  const again = await newer.open();
  expect(again.tables.map((table) => table.name)).toEqual(["annotations"]);
  expect(await again.table("annotations").count()).toBe(1);
});

test("a connection gives way to an upgrade in another context", async () => {
  const name = crypto.randomUUID();
  const db = await openDatabase(name);
  const newer = new Dexie(name);
  newer.version(SCHEMA_VERSION + 1).stores({ annotations: "id", articles: "url", settings: "key" });
  await newer.open();
  expect(db.isOpen()).toBe(false);
  newer.close();
});

test("writes are asked to be durable before they are acknowledged", async () => {
  const db = await openDatabase(crypto.randomUUID());
  expect(db._options.chromeTransactionDurability).toBe("strict");
});
