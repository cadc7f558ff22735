import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { expect, test } from "vitest";
import { toBibtex } from "./bibtex";
import { toCsl } from "./csl";
import { ARTICLE, CLAIM, FIGURE } from "./examples";
import { HOSTILE } from "./hostile-strings";
import { toRis } from "./ris";
import { writtenBy } from "./text-writer";

const OTHER = {
  ...ARTICLE,
  url: "https://www.other.example/a_b?c={d}",
  title: "Who pays? 100% of $4.1 billion & more",
  byline: "Ann Lee and Bo Kim",
  siteName: "The Other",
  language: "en",
};
const LIBRARY = [
  { article: ARTICLE, annotations: [FIGURE] },
  { article: OTHER, annotations: [] },
  { article: { ...ARTICLE, url: "https://news.example/second" }, annotations: [] },
];
const KEYS = ["news.example-2026-11-17", "other.example-2026-11-17", "news.example-2026-11-17.2"];

/** The references that another program finds in a text. */
function read(text: string): Record<string, unknown>[] {
  return new Cite(text).data;
}

const names = (author: unknown) =>
  (Array.isArray(author) ? author : []).map(
    ({ literal, given, family }) => literal ?? [given, family].filter(Boolean).join(" "),
  );

test("BibTeX: an entry for each article, under a key of its own", () => {
  const text = writtenBy(toBibtex(), LIBRARY);
  expect([...text.matchAll(/^@online\{(.*),$/gmu)].map(([, key]) => key)).toEqual(KEYS);
  const [korean, english] = read(text);
  expect(korean).toMatchObject({ title: ARTICLE.title, URL: ARTICLE.url });
  expect(korean?.issued).toEqual({ "date-parts": [[2026, 11, 17]] });
  expect(names(korean?.author)).toEqual(["도하람 기자"]);
  expect(english).toMatchObject({
    title: OTHER.title,
    URL: "https://www.other.example/a_b?c=%7Bd%7D",
  });
  expect(names(english?.author)).toEqual(["Ann Lee", "Bo Kim"]);
});

test("RIS: a newspaper article with its quotes as notes", () => {
  const text = writtenBy(toRis(), LIBRARY);
  expect(text).toContain("N1  - “2만 510명”\r\n");
  const references = read(text);
  expect(references).toHaveLength(3);
  expect(references[1]).toMatchObject({
    type: "article-newspaper",
    title: OTHER.title,
    URL: OTHER.url,
    "container-title": "The Other",
    language: "en",
  });
});

test("CSL-JSON: as citation processors take it", () => {
  const references = read(writtenBy(toCsl(), LIBRARY));
  expect(references.map(({ id }) => id)).toEqual(KEYS);
  expect(references[0]).toMatchObject({
    type: "article-newspaper",
    title: ARTICLE.title,
    "container-title": "너른강일보",
    issued: { "date-parts": [[2026, 11, 17]] },
    accessed: { "date-parts": [[2026, 11, 18]] },
    note: "“2만 510명”",
    author: [{ literal: "도하람 기자" }],
  });
});

test.each([null, "2026", "2026-11", "yesterday"])("takes %j for a date", (publishedAt) => {
  const articles = [{ article: { ...ARTICLE, publishedAt }, annotations: [] }];
  const parts = { "2026": [2026], "2026-11": [2026, 11] }[publishedAt ?? ""];
  for (const write of [toBibtex, toRis, toCsl]) {
    const [reference] = read(writtenBy(write(), articles));
    const issued = reference?.issued;
    expect(issued).toEqual(parts && { "date-parts": [expect.arrayContaining([2026])] });
  }
});

/** What TeX and the readers make one space of, and what they drop. */
const plain = (text: unknown) =>
  String(text ?? "")
    .toWellFormed()
    .normalize("NFC")
    .replace(/[\s\p{Cc}\p{Cf}]+/gu, " ")
    .trim();

test.each(HOSTILE)("%j is a title and nothing more", (text) => {
  const article = { ...ARTICLE, title: `a ${text} z`, byline: `b ${text}`, siteName: text };
  const annotations = [{ ...CLAIM, note: text }];
  const library = [
    { article, annotations },
    { article: OTHER, annotations: [] },
  ];
  for (const write of [toBibtex, toRis, toCsl]) {
    const references = read(writtenBy(write(), library));
    expect(references).toHaveLength(2);
    expect(plain(references[0]?.title)).toBe(plain(article.title));
    expect(references[0]?.URL).toBe(ARTICLE.url);
    expect(references[1]?.title).toBe(OTHER.title);
  }
});
