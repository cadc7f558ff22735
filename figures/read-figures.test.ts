import fc from "fast-check";
import { expect, test } from "vitest";
import { findFigures } from "./find-figures";
import { readFigures } from "./read-figures";
import { takesLinearTime } from "./takes-linear-time";

test("all figures are read, each in its sentence", () => {
  const text = "2018년 기준 회원은 2만 510명이다.\n지난해 3명이 떠났다. 5명이 왔다.";
  const read = readFigures(text, "ko");
  expect(read.map(({ figure }) => figure)).toEqual(findFigures(text, "ko"));
  expect(read.map(({ sentence }) => text.slice(sentence.start, sentence.end))).toEqual([
    "2018년 기준 회원은 2만 510명이다.",
    "지난해 3명이 떠났다.",
    "5명이 왔다.",
  ]);
  expect(read.map(({ date }) => date && text.slice(date.start, date.end))).toEqual([
    "2018년",
    null,
    null,
  ]);
});

const PIECES = [
  "3명",
  " 기준",
  " 현재",
  "2018년",
  "as of ",
  "according to ",
  "에 따르면",
  "이 ",
  "의 ",
  "회원",
  "12%",
  " 늘었다",
  ".",
  ",",
  "\n",
  " ",
  "据",
  "時点",
  "June",
  "rose",
  "\ud800",
];
const hostile = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 30 })
  .map((parts) => parts.join(""));

test("every figure of any text gets a reading", () => {
  fc.assert(
    fc.property(
      hostile,
      fc.constantFrom("ko", "en", "ja", "zh", "de", "fr", "es", "it"),
      (text, tag) => {
        expect(readFigures(text, tag).map(({ figure }) => figure)).toEqual(findFigures(text, tag));
      },
    ),
    { numRuns: 2000 },
  );
});

test.each([
  ["dates", "2018년 기준 3명 ", "ko"],
  ["closers", "기준 ", "ko"],
  ["joined words", "가3명", "ko"],
  ["openers", "as of ", "en"],
  ["sources", "according to ", "en"],
  ["nouns", "3명의 회원", "ko"],
  ["changes", "3% rose ", "en"],
])("%s without end are read in time that does not grow with its square", (_, piece, tag) => {
  expect(takesLinearTime((text) => readFigures(text, tag), piece)).toBe(true);
});
