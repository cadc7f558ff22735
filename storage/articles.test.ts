import "fake-indexeddb/auto";
import { beforeEach, expect, test } from "vitest";
import { changeAnnotation, saveAnnotation } from "./annotations";
import { annotatedArticle, annotatedArticles, articleUnder, updateArticle } from "./articles";
import { type Database, openDatabase } from "./database";
import { aMark, anArticle } from "./fixtures";

let db: Database;
beforeEach(async () => {
  db = await openDatabase(crypto.randomUUID());
});

test("an article is found under every address that it was seen under", async () => {
  const amp = "https://news.example/amp/night-clinics";
  const article = anArticle({ addresses: [anArticle().url, amp] });
  await saveAnnotation(db, aMark("46 clinics"), article);
  expect(await articleUnder(db, [amp])).toEqual(article);
  expect(await articleUnder(db, ["https://news.example/nowhere", article.url])).toEqual(article);
  expect(await articleUnder(db, ["https://news.example/nowhere"])).toBeNull();
});

test("the library lists the articles that hold annotations, the last visited first", async () => {
  const old = anArticle({ url: "https://a.example/old", visited: "2026-01-01T00:00:00.000Z" });
  const recent = anArticle({ url: "https://a.example/new", visited: "2026-02-01T00:00:00.000Z" });
  const emptied = anArticle({ url: "https://a.example/emptied" });
  const removed = aMark("gone", { source: emptied.url });
  await saveAnnotation(db, aMark("later", { source: old.url, start: 9 }), old);
  await saveAnnotation(db, aMark("sooner", { source: old.url, start: 1 }), old);
  await saveAnnotation(db, aMark("one", { source: recent.url }), recent);
  await saveAnnotation(db, removed, emptied);
  await changeAnnotation(db, removed.id, (row) => ({ ...row, deleted: row.created }));
  const listed = await annotatedArticles(db);
  expect(listed.map(({ article, annotations }) => [article.url, annotations.length])).toEqual([
    [recent.url, 1],
    [old.url, 2],
  ]);
});

test("nothing is kept of an article before it is marked", async () => {
  await updateArticle(db, anArticle().url, { visited: "2026-03-01T00:00:00.000Z" });
  expect(await annotatedArticle(db, anArticle().url)).toBeNull();
});
