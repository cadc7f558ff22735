import { expect, test } from "vitest";
import type { FigureReading } from "../../annotation";
import { readFigures } from "../read-figures";

/** What the sentence says of its figures besides what they are, one line a figure: `3.2% up, 통계청`. */
function contextsIn(sentence: string, language: string): string[] {
  return readFigures(sentence, language).map(({ figure, reading }) =>
    [sentence.slice(figure.start, figure.end), ...said(reading)].join(" | "),
  );
}

function said({ bound, direction, counted, asOf, namedSource }: FigureReading): string[] {
  const labelled = { bound, direction, counted, "as of": asOf, source: namedSource };
  return Object.entries(labelled).flatMap(([label, value]) =>
    value === null ? [] : [`${label}: ${value}`],
  );
}

test.each([
  ["2018년 기준, 2만 510명의 회원을 보유했다.", ["2만 510명 | counted: 회원 | as of: 2018"]],
  ["통계청에 따르면 취업자는 3.2% 늘었다.", ["3.2% | direction: up | source: 통계청"]],
  ["최소 10년 이상 재직해야 한다.", ["10년 | bound: at least"]],
  ["응시자는 5명 미만이었다.", ["5명 | bound: less than | counted: 응시자"]],
  ["사망자는 모두 12명으로 집계됐다.", ["12명 | counted: 사망자"]],
  [
    "지난달 말 현재 등록 차량은 300만대를 넘었다.",
    ["300만대 | bound: more than | as of: 지난달 말"],
  ],
  ["2026년 3월 31일 현재 잔액은 4조원이다.", ["4조원 | as of: 2026-03-31"]],
  [
    "18일 국토교통부에 따르면 집값은 0.3% 떨어졌다.",
    ["0.3% | direction: down | source: 국토교통부"],
  ],
  [
    "한국은행이 20일 발표한 자료에 따르면 대출은 5조원 증가했다.",
    ["5조원 | direction: up | source: 한국은행"],
  ],
  ["실업자는 3만 명에서 5만 명으로 늘었다.", ["3만 명 | counted: 실업자", "5만 명"]],
  ["수출은 12% 줄고 수입은 8% 늘었다.", ["12% | direction: down", "8% | direction: up"]],
  [
    "국가통계포털에 따르면 가구는 2천만 가구다.",
    ["2천만 가구 | counted: 가구 | source: 국가통계포털"],
  ],
  ["24일 통계청에 따르면 3월 기준금리는 2.5%다.", ["2.5% | source: 통계청"]],
  ["출생아 수는 6만474명이다.", ["6만474명 | counted: 출생아"]],
  ["매출 기준으로 30%를 차지한다.", ["30%"]],
])("ko: %s", (sentence, expected) => {
  expect(contextsIn(sentence, "ko")).toEqual(expected);
});

test.each([
  [
    "Sales fell 12 percent, according to the company.",
    ["12 percent | direction: down | source: the company"],
  ],
  [
    "More than 300 people have left as of June 2021.",
    ["300 people | bound: more than | counted: people | as of: 2021-06"],
  ],
  ["As of March 31, 2026, it had 41 stores.", ["41 stores | counted: stores | as of: 2026-03-31"]],
  ["As of Tuesday the city counted 60 cases.", ["60 cases | counted: cases | as of: Tuesday"]],
  ["As of the end of 2018, 5 plants were running.", ["5 plants | counted: plants | as of: 2018"]],
  ["Prices rose by about 3.2% in May.", ["3.2% | direction: up"]],
  ["It reported a 4% drop in sales.", ["4% | direction: down"]],
  ["The rate rose to 5.5%.", ["5.5%"]],
  ["Shares closed up more than 3%.", ["3% | bound: more than | direction: up"]],
  [
    "They shot down 5 drones and gave up 12 floors.",
    ["5 drones | counted: drones", "12 floors | counted: floors"],
  ],
  ["On Monday 2 planes fell.", ["2 planes | counted: planes"]],
  ["Version 2 costs 5% as of 1.8.", ["5%", "1.8"]],
  ["Profit rose from $9bn to $12bn.", ["$9bn", "$12bn"]],
  ["Up to 40 workers were hired.", ["40 workers | bound: at most | counted: workers"]],
  [
    "According to the Bureau of Statistics on Friday, 7 percent had moved.",
    ["7 percent | source: the Bureau of Statistics"],
  ],
  [
    "Figures show 4%, according to data released Friday by the Bureau of Labor Statistics.",
    ["4% | source: the Bureau of Labor Statistics"],
  ],
  ["Tickets cost 20 pounds or more.", ["20 pounds | bound: at least"]],
])("en: %s", (sentence, expected) => {
  expect(contextsIn(sentence, "en")).toEqual(expected);
});

test.each([
  ["ja", "総務省によると、物価は3.1%上昇した。", ["3.1% | direction: up | source: 総務省"]],
  ["ja", "2018年3月末時点で500社を超えた。", ["500社 | bound: more than | as of: 2018-03"]],
  [
    "ja",
    "死者は12人、負傷者は30人以上に上る。",
    ["12人 | counted: 死者", "30人 | bound: at least | counted: 負傷者"],
  ],
  ["ja", "警察庁が発表した統計によると、15%減った。", ["15% | direction: down | source: 警察庁"]],
  ["ja", "事故で3人の男性がけがをした。", ["3人 | counted: 男性"]],
  ["zh", "据统计局数据，产量下降15%。", ["15% | direction: down | source: 统计局"]],
  ["zh", "截至2026年6月末，企业超过200家。", ["200家 | bound: more than | as of: 2026-06"]],
  ["zh", "事故造成3名学生受伤。", ["3名 | counted: 学生"]],
  ["zh", "出口增长至5.2亿元，占据30%的份额。", ["5.2亿元", "30%"]],
  ["zh", "比2017年的2073.5亿元增长21.5%。", ["2073.5亿元", "21.5% | direction: up"]],
  ["zh", "增速比上年的26.1%高。", ["26.1%"]],
  [
    "de",
    "Laut „Süddeutscher Zeitung“ waren es 12 Fälle.",
    ["12 Fälle | counted: Fälle | source: Süddeutscher Zeitung"],
  ],
  [
    "es",
    "Según informó la policía a este diario, hubo 3 heridos.",
    ["3 heridos | counted: heridos | source: la policía"],
  ],
  [
    "de",
    "Laut Polizei kamen mindestens 40 Menschen.",
    ["40 Menschen | bound: at least | counted: Menschen | source: Polizei"],
  ],
  [
    "de",
    "Der Umsatz stieg um 3,5 Prozent auf 4 Milliarden Euro.",
    ["3,5 Prozent | direction: up", "4 Milliarden Euro"],
  ],
  [
    "de",
    "Stand März 2026 leben hier 800 Familien.",
    ["800 Familien | counted: Familien | as of: 2026-03"],
  ],
  [
    "de",
    "Nach Angaben des Statistischen Bundesamts sank der Wert um 2 Prozent.",
    ["2 Prozent | direction: down | source: Statistischen Bundesamts"],
  ],
  [
    "fr",
    "Selon le ministère, le taux a reculé de 0,5 %.",
    ["0,5 % | direction: down | source: le ministère"],
  ],
  [
    "fr",
    "Au 31 mars 2026, plus de 200 élèves étaient inscrits.",
    ["200 élèves | bound: more than | counted: élèves | as of: 2026-03-31"],
  ],
  [
    "es",
    "Según la policía, al menos 15 personas murieron.",
    ["15 personas | bound: at least | counted: personas | source: la policía"],
  ],
  [
    "es",
    "Las ventas cayeron un 4 % hasta los 300 millones de euros.",
    ["4 % | direction: down", "300 millones de euros"],
  ],
])("%s: %s", (language, sentence, expected) => {
  expect(contextsIn(sentence, language)).toEqual(expected);
});

test("a language without such words and a sentence that says nothing have no context", () => {
  expect(contextsIn("Sono 5 km.", "it")).toEqual(["5 km"]);
  expect(contextsIn("거리는 5km다.", "ko")).toEqual(["5km"]);
});

test("a reading takes nothing from the sentences beside its own", () => {
  const text = "경찰에 따르면 3명이 다쳤다. 2020년 기준 피해액은 2억원이다.\n5명이 더 늘었다.";
  expect(contextsIn(text, "ko")).toEqual([
    "3명 | source: 경찰",
    "2억원 | as of: 2020",
    "5명 | direction: up",
  ]);
});
