import { expect, test } from "vitest";
import type { AnnotatedArticle } from "./annotated-article";
import { COLUMNS } from "./columns";
import { ARTICLE, CLAIM, FIGURE, targetOf } from "./examples";
import { HOSTILE } from "./hostile-strings";
import { writtenBy } from "./text-writer";
import { toTsv } from "./tsv";

/** The rows as a program reads them that knows of tabs and lines alone. */
function rows(annotations: AnnotatedArticle["annotations"]): string[][] {
  const [header = "", ...lines] = writtenBy(toTsv(), [{ article: ARTICLE, annotations }])
    .replace(/^\ufeff/u, "")
    .trimEnd()
    .split("\n");
  expect(header.split("\t")).toEqual(COLUMNS.map(({ name }) => name));
  return lines.map((line) => line.split("\t"));
}

test("gives numbers as numbers", () => {
  const [row] = rows([FIGURE]);
  expect(row?.slice(0, 10)).toEqual([
    "2만 510명",
    ARTICLE.title,
    "도하람 기자",
    ARTICLE.url,
    "",
    "13",
    "figure",
    "20510",
    "",
    "명",
  ]);
});

test.each(HOSTILE)("%j stays in its cell, and is no formula", (text) => {
  const claim = { ...CLAIM, note: text, target: targetOf(text), tags: [text], heading: text };
  const table = rows([claim, FIGURE]);
  expect(table.map((cells) => cells.length)).toEqual([COLUMNS.length, COLUMNS.length]);
  for (const cell of table.flat())
    expect(cell.normalize("NFKC").replace(/[\s\p{Cc}\p{Cf}]/gu, "")).not.toMatch(/^[=+\-@]/);
});
