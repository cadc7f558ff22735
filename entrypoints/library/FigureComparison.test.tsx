// @vitest-environment jsdom
import { cleanup, render, screen, within } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { FigureAnnotation, FigureReading } from "../../annotation";
import { figure } from "../../components/test-annotations";
import { wordsIn } from "../../components/test-words";
import { WordsProvider } from "../../components/words";
import { FigureComparison } from "./FigureComparison";

beforeEach(() => {
  // There is no layout here, so nothing is ever drawn.
  vi.stubGlobal(
    "ResizeObserver",
    class {
      observe() {}
      disconnect() {}
    },
  );
  vi.stubGlobal("matchMedia", () => new EventTarget());
});
afterEach(cleanup);

function people(words: string, reading: Partial<FigureReading>): FigureAnnotation {
  const annotation = figure(words, { unit: "명", ...reading });
  if (annotation.kind !== "figure") throw new Error("This is no figure");
  return annotation;
}

const then = people("1,630명", { value: 1_630, asOf: "2018", namedSource: "보건복지부" });
const now = people("6,415명의 전공의", { value: 6_415, asOf: "2024-02-20" });
const other = people("8,816명", { value: 8_816, asOf: "2024" });
const [doctors, alsoDoctors] = [now, other].map(({ reading, ...rest }) => ({
  ...rest,
  reading: { ...reading, counted: "전공의" },
}));

function show(figures: readonly FigureAnnotation[], language: "en" | "ko" = "en") {
  const article = { title: "Doctors walk out", publishedAt: "2024-02-21T10:00:00+09:00" };
  render(
    <WordsProvider value={wordsIn(language)}>
      <FigureComparison figures={figures} articleOf={() => article} />
    </WordsProvider>,
  );
}

const verdict = () => screen.getByRole("status").textContent;

test.each<[string, FigureAnnotation[]]>([
  [
    "They differ, each at its own time. From 1,630명 to 6,415명. The highest is 3.94× the lowest.",
    [now, then],
  ],
  [
    "They contradict each other: “8,816명” and “6,415명의 전공의” are said of one time. From 6,415명 to 8,816명. The highest is 1.37× the lowest.",
    [doctors, alsoDoctors].filter((each) => each !== undefined),
  ],
  [
    "“8,816명” and “6,415명의 전공의” are said of one time. Whether both are of one thing, their articles tell. From 6,415명 to 8,816명. The highest is 1.37× the lowest.",
    [now, other],
  ],
  ["They agree within rounding. All say 1,630명.", [then, then]],
  [
    "They cannot be compared: their units differ, or fewer than two say a number.",
    [then, people("46곳", { value: 46, unit: "곳" })],
  ],
])("%s", (said, figures) => {
  show(figures);
  expect(verdict()).toBe(said);
  const isDrawn = screen.queryByRole("img") !== null;
  expect(isDrawn).toBe(!said.includes("cannot"));
});

test("what the chart shows stands in a table as well, the oldest first", () => {
  show([now, then]);
  const [, ...lines] = within(screen.getByRole("table")).getAllByRole("row");
  expect(
    lines.map((line) =>
      within(line)
        .getAllByRole("cell")
        .map((cell) => cell.textContent),
    ),
  ).toEqual([
    ["1", "1,630명", "2018", "보건복지부 · Doctors walk out"],
    ["2", "6,415명6,415명의 전공의", "Feb 20, 2024", "Doctors walk out"],
  ]);
  expect(screen.getByRole("img").getAttribute("aria-label")).toBe(verdict());
});

test("of very many, the first are compared, and that is said", () => {
  show(Array.from({ length: 250 }, (_, at) => people(`${at}명`, { value: at, asOf: "2024" })));
  expect(screen.getByText("Only the first 200 are compared.")).toBeTruthy();
  expect(screen.getAllByRole("row")).toHaveLength(201);
});

test("in Korean it speaks Korean", () => {
  show([now, then], "ko");
  expect(verdict()).toContain("때마다 값이 달라요.");
});
