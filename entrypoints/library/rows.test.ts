import { expect, test } from "vitest";
import type { Annotation, Revision } from "../../annotation";
import { wordsOf } from "../../components/describe-annotation";
import { claim, figure, passage } from "../../components/test-annotations";
import { anArticle } from "../../storage/fixtures";
import { Entry, Shelved } from "./entry";
import { figureRows } from "./figure-rows";
import { annotatedFrom, shelfRows } from "./shelf-rows";
import { articleRows, changeRows, speakerRows, trashRows } from "./table-rows";

const A = anArticle({ url: "https://a.example/1", title: "A", publishedAt: "2026-03-02" });
const B = anArticle({
  url: "https://b.example/2",
  title: "B",
  publishedAt: "2026-01-05T10:00:00Z",
});
const articles = new Map([A, B].map((record) => [record.url, new Shelved(record)]));
const entriesOn = (source: string, ...annotations: Annotation[]) =>
  annotations.map((annotation) => new Entry({ ...annotation, source }));

const revision = (seen: string, text: string | null): Revision => ({
  seen,
  outcome: text === null ? "missing" : "changed",
  text,
  modifiedAt: null,
  figure: null,
  answer: null,
});

test("an article stands before its annotations, also one that nothing is known of", () => {
  const rows = shelfRows(
    [
      ...entriesOn(A.url, passage("one"), passage("two")),
      ...entriesOn("https://lost.example/", passage("three")),
    ],
    articles,
  );
  expect(
    rows.map((row) =>
      row.type === "article" ? row.article.record.title : wordsOf(row.annotation),
    ),
  ).toEqual(["A", "one", "two", "", "three"]);
  expect(annotatedFrom([], articles)).toEqual([]);
});

test("articles are counted by kind", () => {
  const entries = [
    ...entriesOn(B.url, figure("1"), figure("2"), passage("p")),
    ...entriesOn(A.url, claim("c")),
  ];
  expect(
    articleRows(entries, articles).map(({ article, counts, total }) => [
      article.record.title,
      counts.figure,
      counts.claim,
      total,
    ]),
  ).toEqual([
    ["B", 2, 0, 3],
    ["A", 0, 1, 1],
  ]);
});

test("speakers are counted with the days of their articles, the most quoted first", () => {
  const entries = [
    ...entriesOn(
      A.url,
      claim("c", { speaker: "Tal" }),
      claim("d", { speaker: "officials", anonymous: true }),
    ),
    ...entriesOn(B.url, claim("e", { speaker: "Tal" }), claim("f")),
  ];
  expect(speakerRows(entries, articles)).toEqual([
    {
      speaker: "Tal",
      anonymous: false,
      claims: 2,
      articles: 2,
      first: "2026-01-05",
      last: "2026-03-02",
    },
    {
      speaker: "officials",
      anonymous: true,
      claims: 1,
      articles: 1,
      first: "2026-03-02",
      last: "2026-03-02",
    },
  ]);
});

test("changes come newest first, each with the words before it", () => {
  const twice = {
    ...figure("6,415"),
    revisions: [revision("2026-02-01", "8,816"), revision("2026-04-01", null)],
  };
  const once = { ...figure("46"), revisions: [revision("2026-03-01", "47")] };
  expect(
    changeRows(entriesOn(A.url, twice, once)).map(({ before, revision: { text } }) => [
      before,
      text,
    ]),
  ).toEqual([
    ["8,816", null],
    ["46", "47"],
    ["6,415", "8,816"],
  ]);
});

test("in the trash stands first what was removed last", () => {
  const removed = (words: string, deleted: string) => ({ ...passage(words), deleted });
  const rows = trashRows(
    entriesOn(A.url, removed("old", "2026-01-01"), removed("new", "2026-02-01")),
  );
  expect(rows.map(({ annotation }) => wordsOf(annotation))).toEqual(["new", "old"]);
});

const FIGURES = [
  ...entriesOn(
    A.url,
    figure("9", { value: 9, unit: "km" }),
    figure("10", { value: 10, unit: "명" }),
  ),
  ...entriesOn(B.url, figure("vague"), figure("2", { value: 2, unit: "명", counted: "회원" })),
];

test.each([
  ["", ["9", "10", "vague", "2"]],
  ["value", ["2", "9", "10", "vague"]],
  ["-value", ["10", "9", "2", "vague"]],
  ["title", ["9", "10", "vague", "2"]],
  ["published", ["vague", "2", "9", "10"]],
  ["nonsense", ["9", "10", "vague", "2"]],
])("figures sorted by %o are %o", (sort, words) => {
  const rows = figureRows(FIGURES, articles, sort, "", "en");
  expect(rows.map((row) => row.type === "figure" && wordsOf(row.annotation))).toEqual(words);
});

test("figures stand in groups of one unit, the largest first", () => {
  const rows = figureRows(FIGURES, articles, "value", "unit", "en");
  expect(
    rows.map((row) =>
      row.type === "group" ? `${row.name}: ${row.size}` : wordsOf(row.annotation),
    ),
  ).toEqual(["명: 2", "2", "10", "km: 1", "9", ": 1", "vague"]);
});
