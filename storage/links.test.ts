import "fake-indexeddb/auto";
import { beforeEach, expect, test } from "vitest";
import type { AnnotationId } from "../annotation";
import { annotationOf, saveAnnotation } from "./annotations";
import { type Database, openDatabase } from "./database";
import { aMark, anArticle } from "./fixtures";
import { linkAnnotations, unlinkAnnotations } from "./links";

const NOW = "2026-11-21T00:00:00.000Z";
const OTHER = "https://other.example/1";
const one = aMark("46 clinics close");
const other = aMark("no clinic closes", { source: OTHER });
let db: Database;

beforeEach(async () => {
  db = await openDatabase(crypto.randomUUID());
  await saveAnnotation(db, one, anArticle());
  await saveAnnotation(db, other, anArticle({ url: OTHER }));
});

const linksOf = async (id: AnnotationId) => (await annotationOf(db, id))?.links;

test.each([
  ["supports", "supportedBy"],
  ["supportedBy", "supports"],
  ["contradicts", "contradicts"],
  ["updates", "updatedBy"],
  ["updatedBy", "updates"],
] as const)("one that %s another is held by the other as %s", async (relation, reversed) => {
  await linkAnnotations(db, { from: one.id, relation, to: other.id }, NOW);
  expect(await linksOf(one.id)).toEqual([{ relation, to: other.id }]);
  expect(await linksOf(other.id)).toEqual([{ relation: reversed, to: one.id }]);
});

test("the same link is made once, and taken away from either end", async () => {
  await linkAnnotations(db, { from: one.id, relation: "updates", to: other.id }, NOW);
  await linkAnnotations(db, { from: other.id, relation: "updatedBy", to: one.id }, NOW);
  await linkAnnotations(db, { from: one.id, relation: "supports", to: other.id }, NOW);
  expect(await linksOf(one.id)).toHaveLength(2);
  await unlinkAnnotations(db, { from: other.id, relation: "updatedBy", to: one.id }, NOW);
  expect(await linksOf(one.id)).toEqual([{ relation: "supports", to: other.id }]);
  expect(await linksOf(other.id)).toEqual([{ relation: "supportedBy", to: one.id }]);
});

test("a link whose other end is gone can be taken away", async () => {
  await linkAnnotations(db, { from: one.id, relation: "contradicts", to: other.id }, NOW);
  await db.annotations.delete(other.id);
  await unlinkAnnotations(db, { from: one.id, relation: "contradicts", to: other.id }, NOW);
  expect(await linksOf(one.id)).toEqual([]);
});

test("nothing is linked to itself, or to what is not kept, and then neither end is", async () => {
  const nobody = "00000000-0000-4000-8000-000000000000" as AnnotationId;
  for (const to of [one.id, nobody]) {
    const link = { from: one.id, relation: "supports", to } as const;
    await expect(linkAnnotations(db, link, NOW)).rejects.toThrow(/no two annotations/u);
  }
  expect(await linksOf(one.id)).toEqual([]);
});
