import fc from "fast-check";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { anyText } from "./any-text";
import { csvTable } from "./csv-table";
import { HOSTILE } from "./hostile-strings";

test.each<[text: string, rows: string[][]]>([
  ["", []],
  [
    "a,b\nc,d",
    [
      ["a", "b"],
      ["c", "d"],
    ],
  ],
  ["\ufeffa\r\nb\r\n", [["a"], ["b"]]],
  [
    "a,\n,b\n",
    [
      ["a", ""],
      ["", "b"],
    ],
  ],
  ["a,", [["a", ""]]],
  ["\n\na\n\n", [["a"]]],
  ['"a ""b"" c","d\ne"', [['a "b" c', "d\ne"]]],
  ['"never closed, a\nb', [["never closed, a\nb"]]],
  ['a "b" c,"d" e', [['a "b" c', "d e"]]],
  ["a\rb", [["a"], ["b"]]],
])("reads %j", (text, rows) => {
  expect(csvTable(text)).toEqual(rows);
});

test("reads what another writer wrote", () => {
  const cell = fc.oneof(fc.constantFrom(...HOSTILE), anyText(12));
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { maxLength: 5 });
  fc.assert(
    fc.property(table, (rows) => {
      const text = Papa.unparse(rows, { quotes: true });
      expect(csvTable(text)).toEqual(rows.filter((row) => row.some((each) => each !== "")));
    }),
    { numRuns: 500 },
  );
});

test("takes a time that grows as the text does, whatever the quotes", () => {
  const time = (length: number) => {
    const text = `"${'""'.repeat(length)},"a" b "c,\r`.repeat(2);
    const start = performance.now();
    expect(csvTable(text)).not.toBeNull();
    return performance.now() - start;
  };
  time(10_000);
  expect(time(1_000_000)).toBeLessThan(3_000);
});
