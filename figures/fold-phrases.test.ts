import { expect, test } from "vitest";
import { foldPhrases } from "./fold-phrases";
import { Lexicon } from "./lexicon";
import { Text } from "./text";

test.each([
  [["Jahr", "Jahre", "Jahren"], "Jahr{e,en}"],
  [["kilómetros cuadrados", "kilómetro cuadrado"], "kilómetro{s} cuadrado{s}"],
  [["foot", "feet"], "foot|feet"],
  [["인치"], "인치"],
  [[], ""],
])("%j is written %s, and all of it is found", (phrases, folded) => {
  expect(foldPhrases(new Set(phrases))).toBe(folded);
  const lexicon = new Lexicon<true>().add(folded, true);
  for (const phrase of phrases)
    expect(lexicon.startingAt(new Text(phrase), 0)?.edge).toBe(phrase.length);
});
