import fc from "fast-check";
import { expect, test } from "vitest";
import { findFigures } from "./find-figures";
import { figuresInWords } from "./in-words";
import { takesLinearTime } from "./takes-linear-time";

const LANGUAGES = ["ko", "en", "ja", "zh", "de", "fr", "es"];
const language = fc.constantFrom(...LANGUAGES);

/** Pieces that figures, and what looks like them, are made of; more telling than random text. */
const PIECES = [
  "1",
  "12",
  "2018",
  "3.5",
  "1,234",
  "1.234",
  "25 000",
  "½",
  "０１２",
  "만",
  "억",
  "천",
  "여",
  "명",
  "원",
  "년",
  "월",
  "일",
  "시",
  "분",
  "%",
  "%p",
  "$",
  "€",
  "Rs ",
  "-",
  "–",
  "~",
  ":",
  "/",
  " ",
  " to ",
  " and ",
  " bis ",
  " de ",
  " sur ",
  "分の",
  "分之",
  "十",
  "百",
  "万",
  "億",
  "两",
  "三",
  "人",
  "円",
  "元",
  "two",
  "hundred",
  "million",
  "half",
  "zwei",
  "und",
  "zwanzig",
  "mille",
  "mil",
  "people",
  "Menschen",
  "personnes",
  "(",
  ")",
  "第",
  "제",
  "No. ",
  "about ",
  "약 ",
  "Covid-",
  "https://a.b/",
  "\n",
  ".",
  "째",
  "반",
  "點",
  "𝟙",
  "é",
  "\ud800",
];
const hostile = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 30 })
  .map((parts) => parts.join(""));
const anyText = fc.oneof(hostile, fc.string({ unit: "binary", maxLength: 60 }));

test("figures of any text lie inside it, in order, apart, with a finite value", () => {
  fc.assert(
    fc.property(anyText, language, (text, tag) => {
      let last = 0;
      for (const { start, end, coreEnd = end, value, valueHigh } of findFigures(text, tag)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(coreEnd).toBeGreaterThan(start);
        expect(end).toBeGreaterThanOrEqual(coreEnd);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(Number.isFinite(value)).toBe(true);
        expect(valueHigh === undefined || Number.isFinite(valueHigh)).toBe(true);
        last = end;
      }
    }),
    { numRuns: 3000 },
  );
});

test("text before, in a paragraph of its own, never changes a figure after it", () => {
  fc.assert(
    fc.property(anyText, anyText, language, (before, text, tag) => {
      const added = `${before}\n\n`;
      const moved = findFigures(text, tag).map((figure) => ({
        ...figure,
        start: figure.start + added.length,
        end: figure.end + added.length,
        ...(figure.coreEnd === undefined ? {} : { coreEnd: figure.coreEnd + added.length }),
      }));
      const found = findFigures(added + text, tag).filter(({ start }) => start >= added.length);
      expect(found).toEqual(moved);
    }),
    { numRuns: 3000 },
  );
});

test.each(LANGUAGES)("a value that Intl formats in %s is read back", (tag) => {
  const value = fc.oneof(
    fc.integer({ min: 2300, max: 999_999_999_999 }),
    fc.integer({ min: 1, max: 99_999_999 }).map((cents) => cents / 100),
  );
  fc.assert(
    fc.property(value, (amount) => {
      const percent = new Intl.NumberFormat(tag, { maximumFractionDigits: 2 }).format(amount);
      expect(findFigures(`(${percent} %)`, tag)).toMatchObject([{ value: amount, unit: "%" }]);
      const money = new Intl.NumberFormat(tag, { style: "currency", currency: "EUR" });
      expect(findFigures(`= ${money.format(amount)}`, tag)).toMatchObject([
        { value: amount, unit: "EUR", kind: "money" },
      ]);
    }),
  );
});

test.each(["it", "pt", "nl", "sv", "pl", "ru", "tr", "vi", "id", "ar-EG", "x-unknown", ""])(
  "digits, currencies, percentages and SI units are read in a language without a grammar: %s",
  (tag) => {
    expect(figuresInWords("€ 12 = 5% (40 km, 3 kg)", tag)).toEqual([
      "€ 12 = 12 EUR, money",
      "5% = 5 %, percent",
      "40 km = 40 km, measure",
      "3 kg = 3 kg, measure",
    ]);
  },
);

test("an unknown language groups and divides as its own numbers do", () => {
  expect(figuresInWords("Costa 1.234,5 km", "it")).toEqual(["1.234,5 km = 1234.5 km, measure"]);
  expect(figuresInWords("Gharama 1,234.5 km", "sw")).toEqual(["1,234.5 km = 1234.5 km, measure"]);
});

test.each([
  ["digits", "1", "en"],
  ["comma list", "1,", "en"],
  ["magnitudes", "천만억", "ko"],
  ["hanja", "一二三千万億", "ja"],
  ["words", "one hundred and ", "en"],
  ["ranges", "10~", "ko"],
  ["signs", "-+", "en"],
  ["compounds", "tausendhundert", "de"],
  ["spaces", " ", "fr"],
])("%s without end are read in time that does not grow with its square", (_, unit, tag) => {
  expect(takesLinearTime((text) => findFigures(text, tag), unit)).toBe(true);
});

test("a hyphen after a letter of any alphabet is no minus sign", () => {
  expect(figuresInWords("כ-20,510 ₪", "he")).toEqual(["20,510 ₪ = 20510 ILS, money"]);
  expect(figuresInWords("до-12% и -5%", "ru")).toEqual([
    "12% = 12 %, percent",
    "-5% = -5 %, percent",
  ]);
  expect(figuresInWords("기온은 -5도, 气温-5度", "ko")).toEqual(["-5도 = -5 °C, measure"]);
});

test.each([
  [
    "it",
    "Costa €3,5 miliardi, dopo 3 anni e 20 chilometri, il 12 maggio.",
    [
      "€3,5 miliardi = 3500000000 EUR, money",
      "3 anni = 3 year, duration",
      "20 chilometri = 20 km, measure",
    ],
  ],
  ["pt", "São 2 milhões de euros em 12 de maio.", ["2 milhões de euros = 2000000 EUR, money"]],
  [
    "ru",
    "Потратили $3,5 млрд за 7 лет, 12 мая, Т-34.",
    ["$3,5 млрд = 3500000000 USD, money", "7 лет = 7 year, duration"],
  ],
  ["tr", "Ekonomi %4,5 büyüdü, 12 Mayıs.", ["%4,5 = 4.5 %, percent"]],
  ["he", "כ-3.5 מיליארד ב-12 במאי", ["3.5 מיליארד = 3500000000 , count"]],
  ["da", "Kl. 14.30 var 85 procent enige.", ["85 procent = 85 %, percent"]],
  ["nl", "Het kost 1.200 euro op 12 mei.", ["1.200 euro = 1200 EUR, money"]],
])("the runtime's words of a language without a grammar are read: %s", (tag, text, expected) => {
  expect(figuresInWords(text, tag)).toEqual(expected);
});
