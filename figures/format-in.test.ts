import fc from "fast-check";
import { expect, test } from "vitest";
import { findFigures } from "./find-figures";
import { formatIn, numberSystem } from "./format-in";

test.each([
  [20_510, "명", "ko", "2만 510명"],
  [20_510, "", "en", "20,510"],
  [3.2e12, "KRW", "ko", "₩3조 2000억"],
  [3.2e12, "KRW", "en", "₩3.2 trillion"],
  [3.2e12, "KRW", "ja", "₩3兆2000億"],
  [3.2e12, "KRW", "zh", "₩3万2000亿"],
  [3.2e12, "KRW", "zh-TW", "₩3萬2000億"],
  [3.2e12, "KRW", "de", "3,2 Billionen ₩"],
  [1.2e9, "USD", "ko", "$12억"],
  [1.2e9, "EUR", "es", "1200 millones €"],
  [1_000_000, "people", "en", "1 million people"],
  [1_500_000, "EUR", "fr", "1,5 million €"],
  [1_234_567, "EUR", "en", "€1,234,567"],
  [123_456_789, "명", "ko", "1억 2345만 6789명"],
  [12_000.5, "km", "ko", "1만 2000.5km"],
  [-30_000, "", "ko", "-3만"],
  [0.3, "%", "en", "0.3%"],
  [0.3, "%", "de", "0,3 %"],
  [0, "", "ko", "0"],
  [5e5, "SGD", "en", "SGD 500,000"],
])("%d %s in %s", (value, unit, language, expected) => {
  expect(formatIn(value, unit, language)).toBe(expected);
});

test("languages count by ten thousands or by thousands", () => {
  expect(["ko-KR", "ja", "zh-Hant"].map(numberSystem)).toEqual(["myriads", "myriads", "myriads"]);
  expect(["en", "de", "x"].map(numberSystem)).toEqual(["thousands", "thousands", "thousands"]);
});

const value = fc.oneof(
  fc.integer({ min: 2300, max: 999_999_999_999_999 }),
  fc.integer({ min: 1, max: 9_999_999 }).map((hundreds) => hundreds * 100_000_000),
  fc.integer({ min: 1, max: 99_999_999 }).map((cents) => cents / 100),
);

test.each(["ko", "en", "ja", "zh", "zh-Hant", "de", "fr", "es", "it"])(
  "what is written in %s is read back",
  (language) => {
    fc.assert(
      fc.property(
        value,
        fc.constantFrom("KRW", "USD", "EUR", "CNY", "SGD", "%", "km"),
        (amount, unit) => {
          const text = formatIn(amount, unit, language);
          expect(findFigures(`: ${text}`, language), text).toMatchObject([{ value: amount, unit }]);
          expect(findFigures(`: ${text}`, language)[0]?.end).toBe(text.length + 2);
        },
      ),
      { numRuns: 500 },
    );
  },
);
