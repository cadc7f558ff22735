import { expect, test } from "vitest";
import { holdsAll, stretchesOf, termsOf } from "./search-text";

test.each([
  // typed, terms
  ["", []],
  ["  ", []],
  ["Budget", ["budget"]],
  ["시장  예산", ["시장", "예산"]],
  ["예산 예산", ["예산"]],
  ["ＡＢＣ", ["abc"]],
])("%o is searched as %o", (typed, terms) => {
  expect(termsOf(typed)).toEqual(terms);
});

test.each([
  // text, typed, marked
  ["The Budget grew", "budget", ["Budget"]],
  ["회원 2만 510명이 찬성했다", "2만510명", ["2만 510명"]],
  ["회원 2만 510명이 찬성했다", "명", ["명"]],
  ["“no such plan”", '"no', ["“no"]],
  ["banana", "ana", ["anana"]],
  ["rates rise, rates fall", "rates", ["rates", "rates"]],
  ["mayor says so", "says mayor", ["mayor", "says"]],
  ["한글 자모 café", "café", ["café"]],
  ["İstanbul rates", "rates", ["rates"]],
  ["nothing here", "absent", []],
])("in %o, %o marks %o", (text, typed, marked) => {
  const stretches = stretchesOf(text, termsOf(typed));
  expect(stretches.map(({ start, end }) => text.slice(start, end))).toEqual(marked);
});

test.each([
  // texts, typed, found
  [["a rise of 3%", "Mayor Kim"], "kim 3%", true],
  [["a rise of 3%", "Mayor Kim"], "kim 4%", false],
  [["a rise of 3%"], "", true],
  [[], "kim", false],
])("%o hold all of %o: %o", (texts, typed, found) => {
  expect(holdsAll(texts, termsOf(typed))).toBe(found);
});
