import "fake-indexeddb/auto";
import { Dexie } from "dexie";
import * as v from "valibot";
import { expect, test } from "vitest";
import { UNREAD_CLAIM, UNREAD_FIGURE } from "../annotation";
import { AnnotationShape } from "../annotation/schemas";
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

/** What version 2 wrote: readings without their context, articles without their history. */
async function writeVersion2(name: string): Promise<void> {
  const { states: _, ...article } = anArticle();
  const rows = [aMark("46 clinics", {}, "figure"), aMark("it is full", { start: 50 }, "claim")].map(
    ({ sentence: _sentence, heading: _heading, links: _links, ...row }) => {
      const { revisions } = row;
      return { ...row, revisions: revisions.map(({ modifiedAt: _at, ...revision }) => revision) };
    },
  );
  const db = new Dexie(name);
  db.version(2).stores({
    annotations: "id, source, created, modified",
    articles: "url, *addresses",
    settings: "key",
  });
  await db.table("articles").add(article);
  await db.table("annotations").bulkAdd(
    rows.map(({ reading, ...row }) => {
      if (row.kind === "claim") {
        const { kind, speaker, cue } = { ...UNREAD_CLAIM, ...reading };
        const { status: _status, ...claim } = row;
        return { ...claim, reading: { kind, speaker, cue } };
      }
      const { value, valueHigh, unit, kind, approximate } = { ...UNREAD_FIGURE, ...reading };
      return { ...row, reading: { value, valueHigh, unit, kind, approximate } };
    }),
  );
  db.close();
}

test("a library of version 2 opens with what was not known yet left open", async () => {
  const name = crypto.randomUUID();
  await writeVersion2(name);
  const db = await openDatabase(name);
  const [figure, claim] = await annotationsOn(db, anArticle().url);
  expect(figure).toMatchObject({
    sentence: "",
    heading: null,
    links: [],
    reading: { value: 46, unit: "clinics", asOf: null, counted: null },
  });
  expect(claim).toMatchObject({
    status: "open",
    reading: { speaker: "the county", cue: "said", anonymous: false, figures: [] },
  });
  for (const row of [figure, claim]) expect(v.safeParse(AnnotationShape, row).success).toBe(true);
  expect(await articleUnder(db, [anArticle().url])).toEqual(anArticle());
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
