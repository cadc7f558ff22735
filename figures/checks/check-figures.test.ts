import fc from "fast-check";
import { expect, test } from "vitest";
import { takesLinearTime } from "../takes-linear-time";
import { checkFigures } from "./check-figures";
import type { Observation } from "./observation";

/** Each observation in one line, with the text of its places. */
function checked(text: string, language: string, year: number | null = 2026): string[] {
  return checkFigures(text, language, year).map((observation) => inWords(text, observation));
}

function inWords(text: string, observation: Observation): string {
  const places = observation.places.map(({ start, end }) => text.slice(start, end)).join(" / ");
  switch (observation.kind) {
    case "stale":
      return `${observation.year}: ${places}`;
    case "differs":
      return `differs: ${places}`;
    case "parts": {
      const { stated, calculated, unit, agrees } = observation;
      const rounded = Number(calculated.toPrecision(4));
      return `${stated}${unit} ${agrees ? "=" : "≠"} ${rounded}${unit}: ${places}`;
    }
  }
}

test.each([
  ["ko", "2018년 기준 회원은 2만 510명이다.", ["2018: 2018년 / 2만 510명"]],
  ["ko", "2025년 말 기준 회원은 2만 510명이다.", []],
  ["ko", "2018년에는 회원이 2만 510명이었다.", []],
  ["ko", "2018년 기준 3만명에서 2025년 기준 5만명이 됐다.", []],
  ["ko", "지난해 말 기준 회원은 2만 510명이다.", []],
  ["en", "As of June 2021, 300 people had left and 40 stayed.", ["2021: June 2021 / 300 people"]],
  ["en", "It had 41 stores as of March 2019.", ["2019: 41 stores / March 2019"]],
  ["ja", "2020年3月末時点で500社が加盟する。", ["2020: 2020年3月末 / 500社"]],
  ["zh", "截至2019年底，共有200家企业。", ["2019: 2019年底 / 200家"]],
  ["de", "Stand Mai 2022 leben hier 800 Familien.", ["2022: Mai 2022 / 800 Familien"]],
])("a date long past: %s: %s", (language, text, expected) => {
  expect(checked(text, language)).toEqual(expected);
});

test("without the year of the article no date is old", () => {
  expect(checked("2018년 기준 회원은 2만 510명이다.", "ko", null)).toEqual([]);
});

test.each([
  [
    "ko",
    "응답자 6,415명 중 1,630명(25.4%)이 찬성했다.",
    ["25.4% = 25.41%: 6,415명 / 1,630명 / 25.4%"],
  ],
  [
    "ko",
    "응답자 6,415명 중 1,630명(35.4%)이 찬성했다.",
    ["35.4% ≠ 25.41%: 6,415명 / 1,630명 / 35.4%"],
  ],
  ["ko", "전체 800명 가운데 여성은 320명(40%)이다.", ["40% = 40%: 800명 / 320명 / 40%"]],
  ["ko", "25.4%(6,415명 중 1,630명)가 찬성했다.", ["25.4% = 25.41%: 25.4% / 6,415명 / 1,630명"]],
  ["ko", "10명 중 3명(30%)꼴이다.", ["30% = 30%: 10명 중 3명 / 30%"]],
  ["ko", "10명 중 3명(32%)꼴이다.", ["32% = 30%: 10명 중 3명 / 32%"]],
  ["en", "Over half (55%) agreed, and nearly three-quarters (71%) knew.", []],
  ["ko", "예산 3조2천억원 중 8천억원(25%)을 썼다.", ["25% = 25%: 3조2천억원 / 8천억원 / 25%"]],
  ["ko", "약 300명 중 100명(35%)이 왔다.", ["35% = 33.33%: 300명 / 100명 / 35%"]],
  ["ko", "300명 이상 중 100명(35%)이 왔다.", []],
  [
    "ko",
    "6,415명의 응답자 중 여성은 1,630명(25.4%)이다.",
    ["25.4% = 25.41%: 6,415명 / 1,630명 / 25.4%"],
  ],
  ["zh", "800名中国学生320名（40%）来自农村。", []],
  ["ko", "학생 800명, 교사 320명(40%)이 왔다.", []],
  [
    "en",
    "There were 6,415 patients, of whom 1,630 (25.4%) died.",
    ["25.4% = 25.41%: 6,415 patients / 1,630 / 25.4%"],
  ],
  [
    "en",
    "Some 1,630 of the 6,415 patients (35.4 percent) died.",
    ["35.4% ≠ 25.41%: 1,630 / 6,415 patients / 35.4 percent"],
  ],
  ["en", "That is 25.4% (1,630 of 6,415) of them.", ["25.4% = 25.41%: 25.4% / 1,630 / 6,415"]],
  ["en", "Of 400 voters, 120 said yes and 30% said no.", []],
  [
    "de",
    "Von den Befragten waren 1.630 von 6.415 (25,4 Prozent) dafür.",
    ["25.4% = 25.41%: 1.630 / 6.415 / 25,4 Prozent"],
  ],
  [
    "fr",
    "On compte 800 élèves, dont 320 (45 %) boursiers.",
    ["45% ≠ 40%: 800 élèves / 320 / 45 %"],
  ],
  ["zh", "800名学生中320名（40%）来自农村。", ["40% = 40%: 800名 / 320名 / 40%"]],
])("a share of a whole: %s: %s", (language, text, expected) => {
  expect(checked(text, language)).toEqual(expected);
});

test.each([
  ["ko", "서울 3명, 부산 5명 등 총 8명이 다쳤다.", ["8명 = 8명: 3명 / 5명 / 8명"]],
  ["ko", "서울 3명, 부산 5명 등 총 7명이 다쳤다.", ["7명 ≠ 8명: 3명 / 5명 / 7명"]],
  ["ko", "서울 3명, 부산 5명 등 총 20명이 다쳤다.", []],
  ["ko", "남성 3명과 여성 5명을 합쳐 총 9명이 다쳤다.", ["9명 ≠ 8명: 3명 / 5명 / 9명"]],
  ["ko", "환자는 8명(남성 3명, 여성 5명)이다.", ["8명 = 8명: 8명 / 3명 / 5명"]],
  ["ko", "환자는 8명(사망 1명, 중상 2명)이다.", []],
  [
    "ko",
    "매출 3조2천억원과 1조5천억원을 합쳐 4조7천억원이다.",
    ["4700000000000KRW = 4700000000000KRW: 3조2천억원 / 1조5천억원 / 4조7천억원"],
  ],
  [
    "en",
    "They found 3 men and 5 women, a total of 8 people.",
    ["8people = 8people: 3 men / 5 women / 8 people"],
  ],
  [
    "en",
    "They found 3 men and 5 women, a total of 9 people.",
    ["9people ≠ 8people: 3 men / 5 women / 9 people"],
  ],
  [
    "en",
    "It spent $3.2 million and $1.5 million, a total of $4.8 million.",
    ["4800000USD = 4700000USD: $3.2 million / $1.5 million / $4.8 million"],
  ],
  ["en", "It took 3 days, 5 people and a total of 8 cars.", []],
])("parts and their sum: %s: %s", (language, text, expected) => {
  expect(checked(text, language)).toEqual(expected);
});

test.each([
  [
    "ko",
    "강원 산불로 사망자 3명이 발생했다.\n주말 강원 지역 산불로 사망자 5명이 발생했다.",
    ["differs: 3명 / 5명"],
  ],
  ["ko", "강원 산불로 사망자 3명이 발생했다.\n강원 산불로 사망자 3명이 발생했다.", []],
  ["ko", "서울 산불로 사망자 3명이 발생했다.\n강원 산불로 사망자 5명이 발생했다.", []],
  ["ko", "강원 산불로 사망자 3명이 발생했다.\n강원 산불로 사망자 5명이 추가 발생했다.", []],
  [
    "ko",
    "2024년 강원 산불로 사망자 3명이 발생했다.\n2025년 강원 산불로 사망자 5명이 발생했다.",
    [],
  ],
  ["ko", "강원 산불로 사망자 약 500명이 발생했다.\n강원 산불로 사망자 512명이 발생했다.", []],
  ["ko", "강원 산불로 사망자 3명 이상이 발생했다.\n강원 산불로 사망자 5명이 발생했다.", []],
  ["ko", "강원 산불로 사망자 3명이 발생했다.\n사망자는 5명이다.", []],
  [
    "en",
    "The factory fire killed 17 workers.\nThe factory fire on the coast killed 19 workers.",
    ["differs: 17 workers / 19 workers"],
  ],
  ["en", "The factory fire killed 17 workers.\nThe factory fire killed 17 workers.", []],
  [
    "en",
    "The factory fire in Boston killed 17 workers.\nThe factory fire in Denver killed 19 workers.",
    [],
  ],
  ["en", "The factory fire killed 17 workers.\nLast year the factory fire killed 19 workers.", []],
  [
    "en",
    "The factory fire killed 1.2 million chickens.\nThe factory fire killed 1,190,000 chickens.",
    [],
  ],
])("one quantity with two values: %s: %s", (language, text, expected) => {
  expect(checked(text, language)).toEqual(expected);
});

test("places are offsets into the whole text, and observations stand in its order", () => {
  const text = "첫 문단이다.\n800명 중 320명(45%)이다.\n2019년 기준 12개다.";
  expect(checked(text, "ko")).toEqual(["45% ≠ 40%: 800명 / 320명 / 45%", "2019: 2019년 / 12개"]);
});

test("a language without words for it is checked for nothing", () => {
  expect(checked("Su 800 km, 320 km (45%).", "it")).toEqual([]);
});

test.each([
  ["shares", "800명 중 320명(45%), ", "ko"],
  ["sums", "3명, 5명 등 총 8명, ", "ko"],
  [
    "sentences alike",
    "강원 산불로 사망자 3명이 발생했다. 강원 산불로 사망자 5명이 발생했다.\n",
    "ko",
  ],
  ["brackets", "8 (3 (", "en"],
  ["lists", "3 men, ", "en"],
])("%s without end are checked in time that does not grow with its square", (_, piece, tag) => {
  expect(takesLinearTime((text) => checkFigures(text, tag, 2026), piece)).toBe(true);
});

const PIECES = [
  "800명",
  " 중 ",
  "320명",
  "(40%)",
  "등 총 ",
  "2019년 기준 ",
  ", ",
  " of the ",
  "6,415 people",
  " a total of ",
  "사망자 ",
  "산불로 ",
  ".",
  "\n",
  "(",
  ")",
  "약 ",
  "3.2 million",
  "0",
  "-5%",
  "\ud800",
];
const hostile = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 40 })
  .map((parts) => parts.join(""));

test("observations of any text stand in its order, with places inside it and finite numbers", () => {
  fc.assert(
    fc.property(hostile, fc.constantFrom("ko", "en", "ja", "de", "it"), (text, tag) => {
      let last = 0;
      for (const observation of checkFigures(text, tag, 2026)) {
        const [first, ...others] = observation.places;
        expect(first.start).toBeGreaterThanOrEqual(last);
        for (const { start, end } of [first, ...others]) {
          expect(start).toBeGreaterThanOrEqual(first.start);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
        if (observation.kind === "parts") {
          expect(Number.isFinite(observation.calculated)).toBe(true);
        }
        last = first.start;
      }
    }),
    { numRuns: 2000 },
  );
});
