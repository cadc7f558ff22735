import { expect, test } from "vitest";
import { readFigure } from "./read-figure";

const TEXT = "지난해 2만 510명이 떠났고 약 3억 원이 들었다.";

function select(part: string) {
  const start = TEXT.indexOf(part);
  return readFigure(TEXT, start, start + part.length, "ko");
}

test("a selection inside a figure takes the reading of the whole figure", () => {
  expect(select("510")).toMatchObject({
    value: 20_510,
    valueHigh: null,
    unit: "명",
    kind: "count",
    approximate: false,
  });
});

test("the figure that overlaps most is read", () => {
  expect(select("명이 떠났고 약 3억 원이")).toMatchObject({
    value: 300_000_000,
    unit: "KRW",
    approximate: true,
  });
});

test("a selection without a figure has no reading", () => {
  expect(select("떠났고")).toBeNull();
  expect(readFigure(TEXT, 3, 3, "ko")).toBeNull();
});
