// @vitest-environment jsdom
import "fake-indexeddb/auto";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { damagedFile } from "../../interchange/damaged-file";
import { EXAMPLE_FILES, PAGE, WORDS } from "../../interchange/example-files";
import { type Database, importAll, openDatabase } from "../../storage";
import { aMark, anArticle } from "../../storage/fixtures";
import { dryRun } from "./import-file";

vi.mock("../../messaging/remote", () => ({ background: {} }));

const NOW = "2026-11-20T00:00:00.000Z";
let db: Database;

const rows = async () => ({
  annotations: await db.annotations.toArray(),
  articles: await db.articles.toArray(),
  census: await db.census.toArray(),
});

beforeAll(async () => {
  db = await openDatabase("import-file");
  await importAll(db, {
    present: [],
    arriving: [{ article: anArticle(), annotations: [aMark("kept")] }],
  });
});

afterAll(async () => {
  await db.delete();
});

test("gives an article the one address that pages have", async () => {
  const file = new Blob([`Highlight,URL\n"${WORDS}",${PAGE}?utm_source=mail#part\n`]);
  const run = await dryRun(db, file, NOW);
  if (run.type === "refused") throw new Error("It was refused");
  expect(run.plan.arriving[0]?.article.url).toBe(PAGE);
});

test.each(EXAMPLE_FILES)("a file of %s comes in, and then is there", async (id, file) => {
  const own = await openDatabase(crypto.randomUUID());
  const run = await dryRun(own, new Blob([file]), NOW);
  if (run.type === "refused") throw new Error(JSON.stringify(run.refusals));
  expect(run.importer).toBe(id);
  const count = run.plan.arriving.flatMap(({ annotations }) => annotations).length;
  expect(count).toBeGreaterThan(0);
  await importAll(own, run.plan);
  const again = await dryRun(own, new Blob([file]), NOW);
  expect(again).toMatchObject({ type: "ready", plan: { arriving: [] } });
  expect(again.type === "ready" && again.plan.present).toHaveLength(count);
  await own.delete();
});

test("of 10,000 damaged files none is taken badly, and nothing is written", async () => {
  const before = await rows();
  const taken = { ready: 0, refused: 0 };
  await fc.assert(
    fc.asyncProperty(damagedFile, async (bytes) => {
      const run = await dryRun(db, new Blob([bytes]), NOW);
      taken[run.type]++;
      if (run.type === "refused") expect(run.refusals.length).toBeGreaterThan(0);
    }),
    { numRuns: 10_000 },
  );
  expect(await rows()).toEqual(before);
  expect(taken.ready).toBeGreaterThan(1_000);
  expect(taken.refused).toBeGreaterThan(1_000);
});

test("what of a damaged file comes in, comes in whole", async () => {
  await fc.assert(
    fc.asyncProperty(damagedFile, async (bytes) => {
      const own = await openDatabase(crypto.randomUUID());
      const run = await dryRun(own, new Blob([bytes]), NOW);
      if (run.type === "ready") {
        await importAll(own, run.plan);
        const wanted = run.plan.arriving.flatMap(({ annotations }) => annotations);
        expect(await own.annotations.count()).toBe(wanted.length);
      }
      await own.delete();
    }),
    { numRuns: 100 },
  );
});
