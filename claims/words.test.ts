import { expect, test } from "vitest";
import { folded, wordTable } from "./words";

const words = wordTable([
  [1, "claim add + +s +ed | said"],
  [2, "claim report"],
]);

test.each<[word: string, bits: number]>([
  ["claim", 3],
  ["adds", 1],
  ["added", 1],
  ["said", 1],
  ["saids", 0],
  ["report", 2],
  ["", 0],
])("%s", (word, bits) => {
  expect(words(word)).toBe(bits);
});

test("adds bits by the form of a word", () => {
  const table = wordTable([[1, "claim + +ing"]], (word) => (word.endsWith("ing") ? 4 : 0));
  expect([table("claim"), table("claiming")]).toEqual([1, 5]);
});

test("folds capitals and apostrophes", () => {
  expect(folded("Trump’s ÉTÉ")).toBe("trump's été");
});
