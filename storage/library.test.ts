import "fake-indexeddb/auto";
import { beforeEach, expect, test, vi } from "vitest";
import { type AnnotationId, quoteOf } from "../annotation";
import { changeAnnotation, saveAnnotation } from "./annotations";
import { wholeLibrary } from "./articles";
import { changeAnnotations } from "./change-many";
import { type Database, openDatabase } from "./database";
import { aMark, anArticle } from "./fixtures";
import {
  annotationSlice,
  annotationsAt,
  annotationsOf,
  articleSlice,
  watchLibrary,
} from "./library";

let db: Database;
beforeEach(async () => {
  db = await openDatabase(crypto.randomUUID());
});

const minute = (number: number) => `2026-11-18T08:${String(number).padStart(2, "0")}:00.000Z`;

/** Keeps marks made in these minutes, each with its minute as its words. */
async function keep(...minutes: readonly number[]): Promise<void> {
  for (const [start, at] of minutes.entries()) {
    await saveAnnotation(db, aMark(`at ${at}`, { created: minute(at), start }), anArticle());
  }
}

/** The words of every slice of this size, from the newest on. */
async function slices(size: number): Promise<(string | undefined)[][]> {
  const read: (string | undefined)[][] = [];
  for (let before: string | null = null; ; ) {
    const { annotations, older } = await annotationSlice(db, before, size);
    read.push(annotations.map(({ target }) => quoteOf(target)?.exact));
    if (older === null) return read;
    before = older;
  }
}

test("slices give everything once, the newest first", async () => {
  await keep(3, 1, 5, 2, 4);
  expect(await slices(2)).toEqual([["at 5", "at 4"], ["at 3", "at 2"], ["at 1"]]);
  expect(await slices(9)).toEqual([["at 5", "at 4", "at 3", "at 2", "at 1"]]);
  expect((await slices(5)).flat()).toHaveLength(5);
});

test("what was made at one moment stays together", async () => {
  await keep(1, 2, 2, 2, 3);
  expect((await slices(2)).map((slice) => slice.length)).toEqual([4, 1]);
});

test("an empty library is one empty slice", async () => {
  expect(await slices(3)).toEqual([[]]);
});

test("articles come in slices too", async () => {
  for (const name of ["a", "b", "c"]) {
    await db.articles.put(anArticle({ url: `https://news.example/${name}` }));
  }
  const first = await articleSlice(db, null, 2);
  const next = await articleSlice(db, first.at(-1)?.url ?? null, 2);
  expect([...first, ...next].map(({ url }) => url.at(-1))).toEqual(["a", "b", "c"]);
});

test("what stands on articles is read for each of them, removed annotations included", async () => {
  await keep(1, 2);
  const [{ annotations }, articles] = await Promise.all([
    annotationSlice(db, null, 9),
    articleSlice(db, null, 9),
  ]);
  const [first] = annotations;
  if (first) await db.annotations.update(first.id, { deleted: "2026-11-19T08:00:00.000Z" });
  const urls = [...articles.map(({ url }) => url), "https://news.example/unknown"];
  const read = await annotationsAt(db, urls);
  expect(read.map((own) => own.length)).toEqual([
    ...articles.map(({ url }) => annotations.filter(({ source }) => source === url).length),
    0,
  ]);
  const whole = await wholeLibrary(db);
  expect(whole.length).toBe(articles.length);
  const all = await Array.fromAsync(whole);
  expect(all.map(({ article }) => article.url)).toEqual(articles.map(({ url }) => url));
  expect(all.flatMap((each) => each.annotations)).toEqual(read.flat());
});

test("many are changed at once; those that are not there are left out", async () => {
  await keep(1, 2);
  const ids = (await annotationSlice(db, null, 9)).annotations.map(({ id }) => id);
  const nowhere = "00000000-0000-4000-8000-000000000000" as AnnotationId;
  const changed = await changeAnnotations(db, [...ids, nowhere], (row) => ({
    ...row,
    tags: ["fares"],
  }));
  expect(changed).toHaveLength(2);
  expect(await annotationsOf(db, [...ids, nowhere])).toEqual(changed);
});

test("who watches is told which annotations changed, be it many", async () => {
  await keep(...Array.from({ length: 60 }, (_, at) => at % 60));
  const told = vi.fn<(ids: readonly AnnotationId[] | null) => void>();
  const stop = watchLibrary(db, told);
  const ids = (await annotationSlice(db, null, 99)).annotations.map(({ id }) => id);
  const [one] = ids;
  if (one) await changeAnnotation(db, one, (row) => ({ ...row, note: "new" }));
  await vi.waitFor(() => expect(told).toHaveBeenLastCalledWith([one]));
  await changeAnnotations(db, ids, (row) => ({ ...row, note: "newer" }));
  await vi.waitFor(() => expect(told.mock.lastCall?.[0]?.toSorted()).toEqual(ids.toSorted()));
  await db.annotations.clear();
  await vi.waitFor(() => expect(told).toHaveBeenLastCalledWith(null));
  stop();
  const { length } = told.mock.calls;
  await keep(1);
  expect(told.mock.calls).toHaveLength(length);
});
