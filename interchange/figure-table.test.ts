import { expect, test } from "vitest";
import { csvTable } from "./csv-table";
import { ARTICLE, CLAIM, FIGURE, PASSAGE } from "./examples";
import { toFigureTable } from "./figure-table";
import { writtenBy } from "./text-writer";

const HEADER =
  "Highlight,Value,ValueHigh,Unit,Subject,Qualifier,AsOf,Sentence,NamedSource,Note,Title,Source,Published,URL";

const tableOf = (annotations: readonly (typeof FIGURE | typeof CLAIM | typeof PASSAGE)[]) =>
  csvTable(writtenBy(toFigureTable(), [{ article: ARTICLE, annotations }]));

test("a figure is a row: its words, its number, what is counted, where it is from", () => {
  expect(tableOf([FIGURE])).toEqual([
    HEADER.split(","),
    [
      ...["2만 510명", "20510", "", "명", "어린이", "approximate", "", FIGURE.sentence, "", ""],
      ...[ARTICLE.title, "너른강일보", "2026-11-17T06:30:00+09:00", ARTICLE.url],
    ],
  ]);
});

test("what is no figure has no row", () => {
  expect(tableOf([CLAIM, FIGURE, PASSAGE])).toHaveLength(2);
  expect(tableOf([CLAIM])).toEqual([HEADER.split(",")]);
});
