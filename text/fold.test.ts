import fc from "fast-check";
import { expect, test } from "vitest";
import { fold } from "./fold";

test.each([
  ["white space", "two  words\n\u00a0apart", "twowordsapart"],
  ["quotation marks", "“so” ‘so’ «so»", `"so"'so'"so"`],
  ["dashes", "2019–2020, non‑stop — then", "2019-2020,non-stop-then"],
  ["ellipsis", "and…", "and..."],
  ["full-width forms", "１２人（３日）", "12人(3日)"],
  ["zero-width characters", "in\u00adfor\u200bma\u2060tion\ufeff", "information"],
  ["decomposed Hangul", "정부는".normalize("NFD"), "정부는"],
  ["decomposed kana", "ガザ".normalize("NFD"), "ガザ"],
  ["decomposed letters", "élève".normalize("NFD"), "élève"],
  ["canonical twins", "\u212b", "å".toUpperCase()],
])("folds %s", (_, text, folded) => {
  expect(fold(text).text).toBe(folded);
});

const written = fc.stringMatching(/^[ \n\u00a0"“”'’…\-–—a-cé0-2가각日本１，ガ\u00ad\u200b🙂]*$/u);

test("every unit comes from where it says, in order", () => {
  fc.assert(
    fc.property(written, (text) => {
      const { text: folded, at } = fold(text);
      expect(at).toHaveLength(folded.length);
      at.forEach((offset, i) => {
        expect(offset).toBeLessThan(text.length);
        expect(offset).toBeGreaterThanOrEqual(at[i - 1] ?? 0);
      });
    }),
  );
});

test("composed, decomposed and folded text fold alike", () => {
  fc.assert(
    fc.property(written, (text) => {
      const { text: folded } = fold(text);
      expect(fold(text.normalize("NFD")).text).toBe(folded);
      expect(fold(text.normalize("NFC")).text).toBe(folded);
      expect(fold(folded).text).toBe(folded);
    }),
  );
});
