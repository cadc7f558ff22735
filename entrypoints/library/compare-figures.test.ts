import { describe, expect, test } from "vitest";
import { type FigureAnnotation, type FigureReading, UNREAD_FIGURE } from "../../annotation";
import { figure } from "../../components/test-annotations";
import { compareFigures } from "./compare-figures";
import { statedRange } from "./stated-range";
import { statedTime } from "./stated-time";

const read = (reading: Partial<FigureReading>) =>
  statedRange({ ...UNREAD_FIGURE, unit: "명", ...reading });

test.each<[Partial<FigureReading>, { low: number; high: number } | null]>([
  [
    { value: 20_000, approximate: true },
    { low: 15_000, high: 25_000 },
  ],
  [{ value: 20_510 }, { low: 20_505, high: 20_515 }],
  [{ value: 6_415 }, { low: 6_414.5, high: 6_415.5 }],
  [{ value: 3.4 }, { low: 3.35, high: 3.45 }],
  [{ value: 0 }, { low: -0.5, high: 0.5 }],
  [
    { value: 41, valueHigh: 46 },
    { low: 40.5, high: 46.5 },
  ],
  [
    { value: 46, valueHigh: 41 },
    { low: 40.5, high: 46.5 },
  ],
  [
    { value: 300, bound: "at least" },
    { low: 300, high: Number.POSITIVE_INFINITY },
  ],
  [
    { value: 300, bound: "less than" },
    { low: Number.NEGATIVE_INFINITY, high: 300 },
  ],
  [
    { value: 300, bound: "at most" },
    { low: Number.NEGATIVE_INFINITY, high: 350 },
  ],
  [{ value: null }, null],
])("%o may stand for %o", (reading, range) => {
  const got = read(reading);
  expect(got === null).toBe(range === null);
  if (got && range) {
    expect(got.low).toBeCloseTo(range.low);
    expect(got.high).toBeCloseTo(range.high);
  }
});

test.each([
  ["2018", "2018-01-01", "2019-01-01"],
  ["2026-12", "2026-12-01", "2027-01-01"],
  ["2026-03-31", "2026-03-31", "2026-04-01"],
  ["2026-03-31T23:10:00+09:00", "2026-03-31", "2026-04-01"],
])("%s begins on %s and ends before %s", (date, start, end) => {
  expect(statedTime(date)).toEqual({ start: Date.parse(start), end: Date.parse(end) });
});

test.each([null, "", "last year", "지난달", "20260331"])("%o is no date", (date) => {
  expect(statedTime(date)).toBeNull();
});

describe("figures together", () => {
  const people = (reading: Partial<FigureReading>): FigureAnnotation => {
    const annotation = figure(`${reading.value}`, { unit: "명", counted: "회원", ...reading });
    if (annotation.kind !== "figure") throw new Error("This is no figure");
    return annotation;
  };
  const compare = (...readings: Partial<FigureReading>[]) =>
    compareFigures(readings.map(people), () => null);

  test.each<[string, Partial<FigureReading>[]]>([
    ["agreeing", [{ value: 20_000, approximate: true }, { value: 20_510 }]],
    ["agreeing", [{ value: 20_000, bound: "more than" }, { value: 20_510 }]],
    ["agreeing", [{ value: 40, valueHigh: 50 }, { value: 46 }]],
    ["agreeing", [{ value: 46 }, { value: 46, asOf: "2018" }]],
    ["contradicting", [{ value: 20_000 }, { value: 25_000 }]],
    [
      "contradicting",
      [
        { value: 1_630, asOf: "2018" },
        { value: 6_415, asOf: "2018-03" },
      ],
    ],
    ["contradicting", [{ value: 1_630 }, { value: 6_415, asOf: "2018" }]],
    [
      "contradicting",
      [
        { value: 300, bound: "less than" },
        { value: 300, bound: "at least" },
      ],
    ],
    ["differing", [{ value: 20_000 }, { value: 25_000, counted: "학생" }]],
    [
      "differing",
      [
        { value: 20_000, counted: null },
        { value: 25_000, counted: null },
      ],
    ],
    ["differing", [{ value: 4_100 }, { value: 900, direction: "up" }]],
    [
      "changing",
      [
        { value: 1_630, asOf: "2018" },
        { value: 6_415, asOf: "2024" },
      ],
    ],
    ["incomparable", [{ value: 46 }, { value: 46, unit: "곳" }]],
    ["incomparable", [{ value: 46 }, { value: null }]],
    ["incomparable", []],
  ])("%s: %o", (verdict, readings) => {
    expect(compare(...readings).verdict.type).toBe(verdict);
  });

  test("they stand in the order of time, with their spread", () => {
    const { figures, lowest, highest } = compare(
      { value: 6_415, asOf: "2024-02" },
      { value: 900 },
      { value: 1_630, valueHigh: 9_000, asOf: "2018" },
      { value: null },
    );
    expect(figures.map(({ value }) => value)).toEqual([1_630, 6_415, 900]);
    expect([lowest, highest]).toEqual([900, 9_000]);
  });

  test("the two that are furthest apart are named", () => {
    const { verdict } = compare({ value: 11 }, { value: 12 }, { value: 99 });
    expect(verdict.type === "contradicting" && verdict.pair.map(({ value }) => value)).toEqual([
      11, 99,
    ]);
  });

  test("where the text gives no date, the article's day stands for it", () => {
    const days = ["2026-11-17T05:00:00-05:00", "2026-11-20"];
    const annotations = [people({ value: 10 }), people({ value: 99 })];
    const { verdict, figures } = compareFigures(
      annotations,
      (annotation) => days[annotations.indexOf(annotation)] ?? null,
    );
    expect(verdict.type).toBe("changing");
    expect(figures[0]?.time?.start).toBe(Date.parse("2026-11-17"));
  });
});
