import fc from "fast-check";
import { expect, test } from "vitest";
import { changedWords, type Stretch } from "./changed-words";

/** What is changed stands in brackets. */
const shown = (parts: readonly Stretch[]) =>
  parts.map(({ text, changed }) => (changed ? `[${text}]` : text)).join("");

test.each([
  ["6,415 night calls", "8,816 night calls", "[6,415] night calls", "[8,816] night calls"],
  [
    "전공의 6,415명이 떠났다",
    "전공의 8,816명이 떠났다",
    "전공의 [6,415]명이 떠났다",
    "전공의 [8,816]명이 떠났다",
  ],
  [
    "병원이 문을 닫는다",
    "병원은 문을 닫지 않는다",
    "[병원이] 문을 [닫는다]",
    "[병원은] 문을 [닫지 않는다]",
  ],
  ["We will close it", "We will not close it", "We will close it", "We will [not] close it"],
  ["one two three", "four five", "[one two three]", "[four five]"],
  ["“We stay,” he said", '"We stay," she said', "“We stay,” [he] said", '"We stay," [she] said'],
  [
    "東京都の感染者は3人",
    "大阪府の感染者は5人",
    "[東京都]の感染者は[3]人",
    "[大阪府]の感染者は[5]人",
  ],
  ["3.5%", "3.5% to 4%", "3.5%", "3.5% [to 4%]"],
  ["", "new", "", "[new]"],
])("%s → %s", (before, after, taken, put) => {
  const difference = changedWords(before, after);
  expect(shown(difference.before)).toBe(taken);
  expect(shown(difference.after)).toBe(put);
});

const text = fc
  .array(fc.constantFrom("a", "b", "c", " ", "일 ", "이", "1,000", "。", "\u{1f600}"), {
    maxLength: 12,
  })
  .map((parts) => parts.join(""));
const whole = (parts: readonly Stretch[]) => parts.map((part) => part.text).join("");
const common = (parts: readonly Stretch[]) =>
  whole(parts.filter(({ changed }) => !changed)).replace(/\s/gu, "");

test("the stretches are the texts, and what is not changed is in both", () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const difference = changedWords(before, after);
      expect(whole(difference.before)).toBe(before);
      expect(whole(difference.after)).toBe(after);
      expect(common(difference.before)).toBe(common(difference.after));
    }),
  );
});

test("a text is not changed from itself, and a long one is compared at once", () => {
  const long = "The council of the islands counted 6,415 calls. ".repeat(2_000);
  expect(changedWords(long, long).before).toEqual([{ text: long, changed: false }]);
  const other = long.replaceAll("calls", "visits");
  expect(whole(changedWords(long, other).after)).toBe(other);
});
