import { expect, test } from "vitest";
import { UNREAD_FIGURE } from "../annotation";
import { formatSeen, formatValues } from "./format-change";
import { claim, figure } from "./test-annotations";
import { wordsIn } from "./test-words";

const read = (reading: object) => ({ figure: { ...UNREAD_FIGURE, ...reading } });

test.each([
  [
    { value: 6415, unit: "명" },
    { value: 8816, unit: "명" },
    "ko",
    /^6,415 ?명 → 8,816 ?명, \+37%$/u,
  ],
  [
    { value: 100, unit: "calls" },
    { value: 98, unit: "calls" },
    "en",
    /^100 calls → 98 calls, -2%$/u,
  ],
  [{ value: 200, unit: "calls" }, { value: 201, unit: "calls" }, "en", /\+0\.5%$/u],
  [
    { value: 3.2, unit: "%", kind: "percent" },
    { value: 3.5, unit: "%", kind: "percent" },
    "en",
    /3\.2% → 3\.5%, \+0\.3 percentage points$/u,
  ],
  [
    { value: 3.2, unit: "%", kind: "percent" },
    { value: 3.5, unit: "%", kind: "percent" },
    "ko",
    /\+0\.3%p$/u,
  ],
  [{ value: 3, unit: "", kind: "rank" }, { value: 4, unit: "", kind: "rank" }, "en", /^3 → 4$/u],
  [
    { value: 3, unit: "km", kind: "measure" },
    { value: 3, unit: "miles", kind: "measure" },
    "en",
    /^3 km → 3 miles$/u,
  ],
  [{ value: 3, valueHigh: 5, unit: "km" }, { value: 4, unit: "km" }, "en", /→ 4 km$/u],
  [{ value: 0, unit: "calls" }, { value: 4, unit: "calls" }, "en", /^0 calls → 4 calls$/u],
] as const)("%o → %o", (before, after, language, text) => {
  expect(formatValues(figure("x", before), read(after), wordsIn(language))).toMatch(text);
});

test("what is no figure, or says no number, has no values", () => {
  const words = wordsIn("en");
  expect(formatValues(claim("x"), { figure: null }, words)).toBe("");
  expect(formatValues(figure("x", { value: 3 }), { figure: null }, words)).toBe("");
  expect(formatValues(figure("x", { value: 3 }), read({ value: 3 }), words)).toBe("");
});

test("a change is told with the first and the last visit that saw it, and the article's own date", () => {
  const words = wordsIn("en");
  const seen = { seen: "2026-11-20T12:00:00Z", modifiedAt: "2026-11-19" };
  expect(formatSeen(seen, "2026-11-25T12:00:00Z", words)).toEqual([
    expect.stringMatching(/^First seen Nov 20, 2026.*, last seen Nov 25, 2026/u),
    "article updated Nov 19, 2026",
  ]);
  expect(formatSeen({ ...seen, modifiedAt: null }, seen.seen, words)).toEqual([
    expect.stringMatching(/^First seen Nov 20, 2026/u),
  ]);
});
