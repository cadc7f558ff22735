// @vitest-environment jsdom
import { expect, test } from "vitest";
import { toCsv } from "./csv";
import { csvTable } from "./csv-table";
import { ARTICLE, CLAIM, FIGURE, targetOf } from "./examples";
import { HOSTILE } from "./hostile-strings";
import { htmlTable } from "./html-table";
import { writtenBy } from "./text-writer";

const readBack = (html: string) =>
  [...new DOMParser().parseFromString(html, "text/html").querySelectorAll("tr")].map((row) =>
    [...row.children].map((cell) => cell.textContent),
  );

test("a table is rows of cells, numbers as they are written, and says its encoding", () => {
  expect(htmlTable("Highlight,Value\r\n2만 510명,20510\r\n")).toBe(
    '<meta charset="utf-8"><table><tr><td>Highlight</td><td>Value</td></tr>' +
      "<tr><td>2만 510명</td><td>20510</td></tr></table>",
  );
});

test.each(HOSTILE)("%j is text in its cell", (text) => {
  const claim = { ...CLAIM, note: text, target: targetOf(text), tags: [text] };
  const csv = writtenBy(toCsv(), [{ article: ARTICLE, annotations: [claim, FIGURE] }]);
  // HTML has no null character, and takes a carriage return for a line end.
  const plain = (cell: string | null) =>
    cell?.replaceAll("\0", "").replace(/[\r\n]+/gu, "\n") ?? "";
  expect(readBack(htmlTable(csv) ?? "").map((row) => row.map(plain))).toEqual(
    csvTable(csv)?.map((row) => row.map(plain)),
  );
});
