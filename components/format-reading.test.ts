import { expect, test } from "vitest";
import { type FigureReading, UNREAD_FIGURE } from "../annotation";
import { formatFigure } from "./format-reading";
import { wordsIn } from "./test-words";

test.each([
  ["2만 510명", { value: 20_510, unit: "명" }, "20,510명", "20,510명"],
  ["20,510명", { value: 20_510, unit: "명" }, "2만 510명", "2만 510명"],
  [
    "15조3천억원",
    { value: 15.3e12, unit: "KRW", kind: "money" },
    "₩15조 3000억 = ₩15.3 trillion",
    "₩15.3 trillion = ₩15조 3000억",
  ],
  ["$4.1 billion", { value: 4.1e9, unit: "USD", kind: "money" }, "$41억", "$4.1 billion"],
  ["46곳", { value: 46, unit: "곳" }, "46곳", "46곳"],
  ["3–5%", { value: 3, valueHigh: 5, unit: "%" }, "3% – 5%", "3% – 5%"],
  ["four years", { value: 4, unit: "year", kind: "duration" }, "4년", "4 years"],
  ["여섯 살", { value: 6, unit: "year", kind: "age" }, "6세", "6 years"],
  ["90분", { value: 90, unit: "minute", kind: "duration" }, "90분", "90 minutes"],
  ["tripled", { value: 3, unit: "x" }, "3×", "3×"],
] satisfies readonly (readonly [string, Partial<FigureReading>, string, string])[])(
  "%s is read in the reader's own number system, with the other beside it",
  (quote, reading, korean, english) => {
    const figure = { ...UNREAD_FIGURE, ...reading };
    expect(formatFigure(figure, wordsIn("ko"), quote)).toBe(korean);
    expect(formatFigure(figure, wordsIn("en"), quote)).toBe(english);
  },
);
