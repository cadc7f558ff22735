import * as v from "valibot";
import { expect, test } from "vitest";
import { AnnotationShape, ArticleRecordShape } from "../annotation/schemas";
import { generatedLibrary } from "./generated-library";

const NOW = new Date("2026-11-20T08:00:00.000Z");
const rows = (count: number) => [...generatedLibrary(count, NOW)];

test("every generated row has the shape of a real one, and an identity of its own", () => {
  const batches = rows(4_205);
  const annotations = batches.flatMap((batch) => batch.annotations);
  const articles = batches.flatMap((batch) => batch.articles);
  expect(v.safeParse(v.array(AnnotationShape), annotations).issues).toBeUndefined();
  expect(v.safeParse(v.array(ArticleRecordShape), articles).issues).toBeUndefined();
  expect(annotations).toHaveLength(4_205);
  expect(new Set(annotations.map(({ id }) => id)).size).toBe(4_205);
  const sources = new Set(articles.map(({ url }) => url));
  expect(annotations.every(({ source }) => sources.has(source))).toBe(true);
  expect(new Set(annotations.map(({ kind }) => kind))).toEqual(
    new Set(["figure", "claim", "passage"]),
  );
});

test("the same count gives the same library", () => {
  expect(rows(300)).toEqual(rows(300));
});
