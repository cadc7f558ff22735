import "fake-indexeddb/auto";
import { beforeEach, expect, test, vi } from "vitest";
import type { AnnotationId } from "../../annotation";
import type { Caller } from "../../messaging/serve";
import { annotationsOf, type Database, openDatabase, saveAnnotation } from "../../storage";
import { aMark, anArticle } from "../../storage/fixtures";

const announced = vi.hoisted(() => vi.fn(async (_db: unknown, _sources: Set<string>) => undefined));
vi.hoisted(() => vi.stubGlobal("browser", {}));
vi.mock("./tabs", () => ({ announceAll: announced, tellPanels: async () => undefined }));

const { libraryAnswers } = await import("./library-answers");

const LIBRARY: Caller = { type: "extension" };
const PAGE: Caller = { type: "page", tabId: 1, url: anArticle().url, incognito: false };
const OTHER = anArticle({ url: "https://harbour.example/ferries", language: "ko" });
const clinics = aMark("46 clinics", {}, "figure");
const claim = aMark("nobody will answer", { start: 50 }, "claim");
const ferries = aMark("승객 2만 510명", { source: OTHER.url });
const IDS = [clinics.id, claim.id, ferries.id];

let db: Database;
beforeEach(async () => {
  db = await openDatabase(crypto.randomUUID());
  await saveAnnotation(db, clinics, anArticle());
  await saveAnnotation(db, claim, anArticle());
  await saveAnnotation(db, ferries, OTHER);
});

const library = libraryAnswers(async () => db);
const kept = async (id: AnnotationId) => (await annotationsOf(db, [id]))[0];

test("no page may ask for it, be the page the annotations' own", async () => {
  const calls = [
    () => library.keptSlice(PAGE, null),
    () => library.keptOf(PAGE, IDS),
    () => library.keptAt(PAGE, [OTHER.url]),
    () => library.keptArticles(PAGE, null),
    () => library.editMany(PAGE, []),
    () => library.removeMany(PAGE, IDS),
    () => library.restoreMany(PAGE, IDS),
    () => library.purge(PAGE, true),
  ];
  for (const call of calls) await expect(call()).rejects.toThrow("extension's own pages");
  expect(await db.annotations.toArray()).toHaveLength(3);
});

test("many are edited at once, each in its own way; their articles are announced", async () => {
  await library.editMany(LIBRARY, [
    { id: clinics.id, change: { tags: ["health"] } },
    { id: claim.id, change: { status: "doubtful" } },
    { id: ferries.id, change: { kind: "figure" } },
  ]);
  expect(await kept(clinics.id)).toMatchObject({ tags: ["health"], kind: "figure" });
  expect(await kept(claim.id)).toMatchObject({ status: "doubtful", tags: [] });
  // The new kind is read in the language of its article.
  expect(await kept(ferries.id)).toMatchObject({ reading: { value: 20_510, unit: "명" } });
  expect(announced).toHaveBeenLastCalledWith(db, new Set([anArticle().url, OTHER.url]));
});

test("many go to the trash and come back as they were; the trash is emptied on demand alone", async () => {
  await library.removeMany(LIBRARY, IDS);
  expect((await annotationsOf(db, IDS)).map(({ deleted }) => deleted !== null)).toEqual([
    true,
    true,
    true,
  ]);
  await library.restoreMany(LIBRARY, [clinics.id]);
  expect(await kept(clinics.id)).toMatchObject({ ...clinics, modified: expect.any(String) });
  expect(await library.purge(LIBRARY, false)).toBe(0);
  await new Promise((resolve) => setTimeout(resolve, 2));
  expect(await library.purge(LIBRARY, true)).toBe(2);
  expect(await db.annotations.toCollection().primaryKeys()).toEqual([clinics.id]);
});
