import "fake-indexeddb/auto";
import { afterEach, expect, test } from "vitest";
import type { Annotation, AnnotationId } from "../annotation";
import { type Database, openDatabase } from "./database";
import { aMark, anArticle } from "./fixtures";
import { importAll, planImport } from "./import";
import { annotatedArticles, annotationsOn, articleAt, findDamage, saveAnnotation } from "./index";

const opened: Database[] = [];

async function database(): Promise<Database> {
  const db = await openDatabase(crypto.randomUUID());
  opened.push(db);
  return db;
}

afterEach(async () => {
  for (const db of opened.splice(0)) await db.delete();
});

const URL = anArticle().url;
const many = (count: number) =>
  Array.from({ length: count }, (_, i) => aMark(`mark ${i}`, { start: i * 10 }));

const withContext = (annotation: Annotation, prefix: string, suffix: string): Annotation => ({
  ...annotation,
  target: {
    selector: annotation.target.selector.map((each) =>
      each.type === "TextQuoteSelector" ? { ...each, prefix, suffix } : each,
    ),
  },
});

test("plans what is new, and writes nothing by it", async () => {
  const db = await database();
  const plan = await planImport(db, [{ article: anArticle(), annotations: many(3) }]);
  expect(plan.arriving.flatMap(({ annotations }) => annotations)).toHaveLength(3);
  expect(plan.present).toEqual([]);
  expect(await db.annotations.count()).toBe(0);
  expect(await db.articles.count()).toBe(0);
});

test("brings in what it planned, and counts it", async () => {
  const db = await database();
  const article = anArticle();
  const annotations = many(2_500);
  const steps: number[] = [];
  await importAll(db, await planImport(db, [{ article, annotations }]), {
    onProgress: (done, total) => {
      expect(total).toBe(2_500);
      steps.push(done);
    },
  });
  expect(steps).toEqual([1_000, 2_000, 2_500]);
  expect(await annotationsOn(db, URL)).toEqual(annotations);
  expect(await articleAt(db, URL)).toEqual(article);
  expect(await findDamage(db, null)).toBeNull();
});

test("finds the same identity, and the same words at the same place", async () => {
  const db = await database();
  const kept = withContext(aMark("14 clinics"), "the county closed ", " for good");
  await saveAnnotation(db, kept, anArticle());
  const same = { ...aMark("other words"), id: kept.id };
  const elsewhere = withContext(aMark("14 clinics"), "and opened ", " instead");
  const shorter = withContext(aMark(" 14  clinics"), "closed ", "");
  const { arriving, present } = await planImport(db, [
    { article: anArticle(), annotations: [same, elsewhere, shorter, aMark("40 clinics")] },
  ]);
  expect(present).toEqual([same, shorter]);
  expect(arriving[0]?.annotations.map(({ id }) => id)).toHaveLength(2);
  expect(arriving[0]?.annotations[0]).toEqual(elsewhere);
});

test("a mark that was removed does not stand in the way of its words", async () => {
  const db = await database();
  const removed = { ...aMark("14 clinics"), deleted: "2026-11-19T00:00:00.000Z" };
  await saveAnnotation(db, removed, anArticle());
  const { arriving } = await planImport(db, [
    { article: anArticle(), annotations: [aMark("14 clinics")] },
  ]);
  expect(arriving).toHaveLength(1);
});

test("puts marks on the article that is known under one of the addresses", async () => {
  const db = await database();
  const other = "https://news.example/amp/night-clinics";
  await saveAnnotation(db, aMark("kept"), anArticle({ addresses: [URL, other] }));
  const article = anArticle({
    url: other,
    addresses: [other, "https://news.example/print"],
    title: "Another title",
    created: "2020-01-01T00:00:00.000Z",
  });
  const annotations = [aMark("new", { source: other })];
  await importAll(db, await planImport(db, [{ article, annotations }]));
  const [whole, ...others] = await annotatedArticles(db);
  expect(others).toEqual([]);
  expect(whole?.article).toMatchObject({
    url: URL,
    title: anArticle().title,
    created: "2020-01-01T00:00:00.000Z",
    addresses: [URL, other, "https://news.example/print"],
  });
  expect(whole?.annotations.map(({ source }) => source)).toEqual([URL, URL]);
});

test("links lead to what is kept instead of its twin", async () => {
  const db = await database();
  const kept = aMark("14 clinics");
  await saveAnnotation(db, kept, anArticle());
  const twin = aMark("14 clinics");
  const linked: Annotation = { ...aMark("40"), links: [{ relation: "updates", to: twin.id }] };
  const { arriving } = await planImport(db, [
    { article: anArticle(), annotations: [twin, linked] },
  ]);
  expect(arriving[0]?.annotations[0]?.links).toEqual([{ relation: "updates", to: kept.id }]);
});

test.each([1, 999, 1_500, 2_499])(
  "leaves everything as it was when stopped after %d",
  async (after) => {
    const db = await database();
    await saveAnnotation(db, aMark("kept"), anArticle());
    const before = await annotatedArticles(db);
    const stop = new AbortController();
    const plan = await planImport(db, [
      {
        article: anArticle({ title: "Another", addresses: [URL, "https://x.example/"] }),
        annotations: many(2_500),
      },
    ]);
    const importing = importAll(db, plan, {
      signal: stop.signal,
      onProgress: (done) => {
        if (done >= after) stop.abort(new Error("stopped"));
      },
    });
    await expect(importing).rejects.toThrow("stopped");
    expect(await annotatedArticles(db)).toEqual(before);
    expect(await findDamage(db, null)).toBeNull();
  },
);

test("leaves everything as it was when one of them cannot be written", async () => {
  const db = await database();
  const annotations = many(1_200);
  const plan = await planImport(db, [{ article: anArticle(), annotations }]);
  const late = { ...aMark("came meanwhile"), id: annotations[1_100]?.id as AnnotationId };
  await saveAnnotation(db, late, anArticle());
  await expect(importAll(db, plan)).rejects.toThrow();
  expect(await annotationsOn(db, URL)).toEqual([late]);
  expect(await findDamage(db, null)).toBeNull();
});

test("what a damaged database lost comes back, and then nothing is missing", async () => {
  const db = await database();
  const annotations = many(20);
  const articles = [{ article: anArticle(), annotations }];
  await importAll(db, await planImport(db, articles));
  const lost = annotations.slice(5, 12);
  await db.annotations.bulkDelete(lost.map(({ id }) => id));
  expect(await findDamage(db, null)).toEqual({ expected: 20, found: 13 });
  const half = [{ article: anArticle(), annotations: annotations.slice(0, 8) }];
  await importAll(db, await planImport(db, half));
  expect(await findDamage(db, null)).toEqual({ expected: 20, found: 16 });
  await importAll(db, await planImport(db, articles));
  expect(await findDamage(db, null)).toBeNull();
});

test("a second import of the same brings nothing", async () => {
  const db = await database();
  const articles = [{ article: anArticle(), annotations: many(50) }];
  await importAll(db, await planImport(db, articles));
  const again = await planImport(db, articles);
  expect(again.arriving).toEqual([]);
  expect(again.present).toHaveLength(50);
});
