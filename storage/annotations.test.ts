import "fake-indexeddb/auto";
import { beforeEach, describe, expect, test } from "vitest";
import type { Annotation, AnnotationId } from "../annotation";
import { quoteOf } from "../annotation";
import {
  annotationOf,
  annotationsOn,
  changeAnnotation,
  recordObservations,
  saveAnnotation,
} from "./annotations";
import { type Database, openDatabase } from "./database";
import { aMark, anArticle } from "./fixtures";

let db: Database;
beforeEach(async () => {
  db = await openDatabase(crypto.randomUUID());
});

const words = (annotations: readonly Annotation[]) =>
  annotations.map(({ target }) => quoteOf(target)?.exact);

test("what stands on an article comes in page order, whatever the order it was marked in", async () => {
  await saveAnnotation(db, aMark("the last words", { start: 900 }), anArticle());
  await saveAnnotation(db, aMark("the first words", { start: 10 }), anArticle());
  await saveAnnotation(db, aMark("the middle", { start: 400 }), anArticle());
  expect(words(await annotationsOn(db, anArticle().url))).toEqual([
    "the first words",
    "the middle",
    "the last words",
  ]);
});

test("two marks at one place come in the order they were made", async () => {
  await saveAnnotation(
    db,
    aMark("46 clinics", { created: "2026-11-18T09:00:00.000Z" }),
    anArticle(),
  );
  await saveAnnotation(db, aMark("46", { created: "2026-11-18T08:30:00.000Z" }), anArticle());
  expect(words(await annotationsOn(db, anArticle().url))).toEqual(["46", "46 clinics"]);
});

test("another article's marks stay its own", async () => {
  const other = anArticle({ url: "https://news.example/other" });
  await saveAnnotation(db, aMark("here"), anArticle());
  await saveAnnotation(db, aMark("there", { source: other.url }), other);
  expect(words(await annotationsOn(db, other.url))).toEqual(["there"]);
});

test("a removed annotation is gone from the page, not from the database, and can be restored", async () => {
  const mark = aMark("46 clinics");
  await saveAnnotation(db, mark, anArticle());
  await changeAnnotation(db, mark.id, (row) => ({ ...row, deleted: "2026-11-19T00:00:00.000Z" }));
  expect(await annotationsOn(db, mark.source)).toEqual([]);
  expect(await annotationOf(db, mark.id)).not.toBeNull();
  await changeAnnotation(db, mark.id, (row) => ({ ...row, deleted: null }));
  expect(await annotationsOn(db, mark.source)).toEqual([mark]);
});

test("an annotation is never saved without its article, nor twice", async () => {
  const mark = aMark("46 clinics");
  await saveAnnotation(db, mark, anArticle());
  await expect(saveAnnotation(db, mark, anArticle({ title: "Changed" }))).rejects.toThrow();
  expect((await db.articles.get(mark.source))?.title).toBe(anArticle().title);
});

test("changing what is not there says so", async () => {
  const nothing = "00000000-0000-4000-8000-000000000000" as AnnotationId;
  await expect(changeAnnotation(db, nothing, (row) => row)).rejects.toThrow(/no annotation/u);
});

describe("what visits saw", () => {
  const mark = aMark("6,415 doctors");
  const visitAt = (hour: number) => ({
    at: `2026-11-20T0${hour}:00:00.000Z`,
    modifiedAt: null,
    readFigure: () => null,
  });
  const visits = async (...seen: (readonly [Annotation["outcome"], string | null])[]) => {
    await saveAnnotation(db, mark, anArticle());
    for (const [hour, [outcome, text]] of seen.entries()) {
      await recordObservations(db, [{ id: mark.id, outcome, text }], visitAt(hour));
    }
    const { outcome, revisions } = (await annotationOf(db, mark.id)) ?? mark;
    return { outcome, revisions: revisions.map((revision) => [revision.outcome, revision.text]) };
  };

  test.each([
    ["the same words again", [["exact", null]], "exact", []],
    ["the same words elsewhere", [["moved", null]], "moved", []],
    [
      "a corrected number",
      [["changed", "8,816 doctors"]],
      "changed",
      [["changed", "8,816 doctors"]],
    ],
    [
      "the same correction twice",
      [
        ["changed", "8,816 doctors"],
        ["changed", "8,816 doctors"],
      ],
      "changed",
      [["changed", "8,816 doctors"]],
    ],
    [
      "corrected, and corrected again",
      [
        ["changed", "8,816 doctors"],
        ["changed", "8,900 doctors"],
      ],
      "changed",
      [
        ["changed", "8,816 doctors"],
        ["changed", "8,900 doctors"],
      ],
    ],
    [
      "deleted, then back",
      [
        ["missing", null],
        ["moved", null],
      ],
      "moved",
      [
        ["missing", null],
        ["moved", null],
      ],
    ],
  ] as const)("%s", async (_, seen, outcome, revisions) => {
    expect(await visits(...seen)).toEqual({ outcome, revisions });
  });

  test("an observation of what is not there is no row", async () => {
    const id = "00000000-0000-4000-8000-000000000000" as AnnotationId;
    expect(
      await recordObservations(db, [{ id, outcome: "missing", text: null }], visitAt(1)),
    ).toEqual([]);
    expect(await db.annotations.count()).toBe(0);
  });
});
