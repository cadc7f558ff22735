import { expect, test } from "vitest";
import { findFigures } from "../find-figures";
import { type FigureContext, readContext, type Stretch } from "./read-context";

function contextIn(sentence: string, language: string, nth = 0) {
  const figure = findFigures(sentence, language)[nth];
  if (figure === undefined) throw new Error(`no figure in: ${sentence}`);
  const context: FigureContext = readContext(sentence, figure, language);
  const shown = (stretch: Stretch | null) =>
    stretch === null ? null : sentence.slice(stretch.start, stretch.end);
  const { bound, direction } = context;
  const [counted, asOf, source] = [context.counted, context.asOf, context.source].map(shown);
  return { bound, direction, counted, asOf, source };
}

test.each([
  ["ko", "2018년 기준, 2만 510명의 회원을 보유했다.", { counted: "회원을", asOf: "2018년" }],
  ["ko", "통계청에 따르면 취업자는 3.2% 늘었다.", { direction: "up", source: "통계청" }],
  ["ko", "최소 10년 이상 재직해야 한다.", { bound: "at least" }],
  ["ko", "응시자는 5명 미만이었다.", { bound: "less than" }],
  [
    "en",
    "Sales fell 12 percent, according to the company.",
    { direction: "down", source: "the company" },
  ],
  [
    "en",
    "More than 300 people have left as of June 2021.",
    { bound: "more than", counted: "people", asOf: "June 2021" },
  ],
  ["ja", "総務省によると、物価は3.1%上昇した。", { direction: "up", source: "総務省" }],
  ["zh", "据统计局数据，产量下降15%。", { direction: "down", source: "统计局数据" }],
  ["zh", "截至6月末，企业超过200家。", { bound: "more than", asOf: "6月末" }],
  ["de", "Laut Polizei kamen mindestens 40 Menschen.", { bound: "at least", counted: "Menschen" }],
  [
    "fr",
    "Selon le ministère, le taux a reculé de 0,5 %.",
    { direction: "down", source: "le ministère" },
  ],
  [
    "es",
    "Según la policía, al menos 15 personas murieron.",
    { bound: "at least", source: "la policía" },
  ],
])("%s: %s", (language, sentence, expected) => {
  expect(contextIn(sentence, language)).toMatchObject(expected);
});

test("a language without a table and a sentence that says nothing have no context", () => {
  const nothing = { bound: null, direction: null, counted: null, asOf: null, source: null };
  expect(contextIn("Sono 5 km.", "it")).toEqual(nothing);
  expect(contextIn("거리는 5km다.", "ko")).toEqual(nothing);
});
