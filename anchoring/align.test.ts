import fc from "fast-check";
import { expect, test } from "vitest";
import { align, readyToAlign } from "./align";
import { gramAt, indexGrams, PAGE_GRAM, placesOf } from "./grams";
import { finish } from "./slices";

/** Texts of few letters, so that they have much in common. */
const few = (maxLength: number) =>
  fc.string({ unit: fc.constantFrom("a", "b", "c", "가", "나"), maxLength });

test("the index holds every place of every gram", () => {
  fc.assert(
    fc.property(few(300), (text) => {
      const index = finish(indexGrams(text));
      for (let i = 0; i < text.length; i++) {
        const gram = gramAt(text, i, PAGE_GRAM);
        if (gram < 0) break;
        const same = Array.from({ length: text.length }, (_, place) => place).filter(
          (place) => gramAt(text, place, PAGE_GRAM) === gram,
        );
        expect(Array.from(placesOf(index, gram))).toEqual(expect.arrayContaining(same));
      }
    }),
    { numRuns: 40 },
  );
});

/** The length of the longest common subsequence, the slow obvious way. */
function longestCommon(one: string, other: string): number {
  let row = new Array<number>(other.length + 1).fill(0);
  for (const unit of one) {
    const next = [0];
    for (let j = 0; j < other.length; j++) {
      const skip = Math.max(row[j + 1] ?? 0, next[j] ?? 0);
      next.push(unit === other[j] ? Math.max(skip, (row[j] ?? 0) + 1) : skip);
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

test("runs are common to both texts, in order in both, and no more than the texts have in common", () => {
  fc.assert(
    fc.property(few(60), few(60), (sought, page) => {
      const runs = align(readyToAlign(sought), page, 0, page.length);
      let [from, to, total] = [0, 0, 0];
      for (const run of runs) {
        expect(sought.slice(run.from, run.from + run.length)).toBe(
          page.slice(run.to, run.to + run.length),
        );
        expect(run.from).toBeGreaterThanOrEqual(from);
        expect(run.to).toBeGreaterThanOrEqual(to);
        from = run.from + run.length;
        to = run.to + run.length;
        total += run.length;
      }
      expect(total).toBeLessThanOrEqual(longestCommon(sought, page));
    }),
  );
});

test("a text is aligned with its own copy as a whole", () => {
  fc.assert(
    fc.property(few(60), few(60), few(60), (before, text, after) => {
      const common = `abcabc${text}`;
      const runs = align(
        readyToAlign(common),
        before + common + after,
        before.length,
        before.length + common.length,
      );
      expect(runs).toEqual([{ from: 0, to: before.length, length: common.length }]);
    }),
  );
});
