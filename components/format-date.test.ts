import { expect, test } from "vitest";
import { formatDate } from "./format-date";

test.each([
  // iso, language, shown
  ["2026-11-17", "en", "Nov 17, 2026"],
  ["2026-11-17", "ko", "2026. 11. 17."],
  ["2026-01-01", "en", "Jan 1, 2026"],
  ["2026-01", "en", "Jan 2026"],
  ["2026-01", "ko", "2026년 1월"],
  ["2018", "en", "2018"],
  ["2018", "ko", "2018년"],
])("%s in %s is %s, wherever the reader is", (iso, language, shown) => {
  expect(formatDate(iso, language)).toBe(shown);
});

test("a moment is told with its time, in the reader's zone", () => {
  const local = new Date("2026-11-17T09:05:00+09:00").toLocaleTimeString("en", {
    timeStyle: "short",
  });
  expect(formatDate("2026-11-17T09:05:00+09:00", "en")).toContain(local);
});

test("what is no date is not shown as one", () => {
  expect(formatDate("yesterday", "en")).toBeNull();
});
