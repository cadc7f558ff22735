import {
  type Annotation,
  type ClaimReading,
  type FigureReading,
  type PictureReading,
  quoteOf,
  type Suggestion,
} from "../annotation";
import { formatIn, numberSystem } from "../figures";
import type { Words } from "./words";

type Meaning = Annotation | Suggestion;

/** What an annotation or suggestion means, in one line: the value with its unit, the speaker, a picture's caption. */
export function formatReading(meaning: Meaning, words: Words): string {
  switch (meaning.kind) {
    case "figure":
      return formatFigure(meaning.reading, words, quoteIn(meaning));
    case "claim":
      return formatClaim(meaning.reading, words);
    case "picture":
      return formatPicture(meaning.reading);
    case "passage":
      return "";
  }
}

/**
 * The quantity in the reader's own number system, with the other system's beside it where the two name it differently:
 * `₩15조 3000억 = ₩15.3 trillion`. Of the two, the one that `quote` has already is left out.
 * Empty while nobody has read the figure.
 */
export function formatFigure(reading: FigureReading, words: Words, quote = ""): string {
  const { value, valueHigh, approximate } = reading;
  if (value === null) return "";
  const inLanguage = (language: string) => {
    const format = formatterOf(reading);
    const one = format(value, reading.unit, language);
    if (valueHigh === null) return one;
    return `${one} – ${format(valueHigh, reading.unit, language)}`;
  };
  const own = inLanguage(words.language);
  const other = otherLanguage(reading, words.language);
  const beside = other === null ? own : inLanguage(other);
  const isSaid = (text: string) => withoutSpaces(quote) === withoutSpaces(text);
  const isOne = withoutSpaces(beside) === withoutSpaces(own) || isSaid(beside);
  const text = isOne ? own : isSaid(own) ? beside : `${own} = ${beside}`;
  return approximate ? words.say("reading_approximate", text) : text;
}

/** `20,510명`, `400 tons`, `$4.1 billion`, `3%`, in the number system of a language. */
export function formatQuantity(value: number, unit: string, reader: string): string {
  // Smaller numbers are grouped by thousands everywhere: 6,415명.
  const isSmall = numberSystem(reader) === "myriads" && Math.abs(value) < NAMED_FROM;
  const language = isSmall ? "en" : reader;
  const number = () => formatIn(value, "", language);
  if (unit === "x") return `${number()}×`;
  // Units in Chinese characters, kana or Hangul join their number, whoever reads them.
  return JOINED.test(unit) ? `${number()}${unit}` : formatIn(value, unit, language);
}

function formatterOf({ kind }: FigureReading): typeof formatQuantity {
  if (kind === "age") return formatAge;
  return kind === "duration" ? formatDuration : formatQuantity;
}

/** `6세`, `6 years`. */
function formatAge(value: number, unit: string, language: string): string {
  const counter = COUNTERS_OF_AGE[language.split("-", 1)[0] ?? ""];
  return unit === "year" && counter
    ? `${formatIn(value, "", "en")}${counter}`
    : formatDuration(value, unit, language);
}

const COUNTERS_OF_AGE: Readonly<Record<string, string>> = { ko: "세", ja: "歳", zh: "岁" };

/** `4 years`, `4년`. */
function formatDuration(value: number, unit: string, language: string): string {
  if (!NAMED_DURATIONS.has(unit)) return formatQuantity(value, unit, language);
  return new Intl.NumberFormat(language, { style: "unit", unit, unitDisplay: "long" }).format(
    value,
  );
}

/** Those that the languages of the browser name. */
const NAMED_DURATIONS = new Set(["second", "minute", "hour", "day", "week", "month", "year"]);

const JOINED = /^[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** From here on languages differ in how they name a number. */
const NAMED_FROM = 10_000;

/** The language whose number system stands beside the reader's own; null where theirs is enough. */
function otherLanguage({ value, valueHigh, unit }: FigureReading, language: string): string | null {
  if (Math.max(Math.abs(value ?? 0), Math.abs(valueHigh ?? 0)) < NAMED_FROM) return null;
  if (numberSystem(language) === "myriads") return "en";
  return /^\p{Script=Hangul}/u.test(unit) ? "ko" : (LANGUAGE_OF_CURRENCY[unit] ?? null);
}

/** Where people name large amounts of a currency by ten thousands. */
const LANGUAGE_OF_CURRENCY: Readonly<Record<string, string>> = {
  KRW: "ko",
  JPY: "ja",
  CNY: "zh",
  TWD: "zh-Hant",
};

function quoteIn(meaning: Meaning): string {
  return "quote" in meaning ? meaning.quote : (quoteOf(meaning.target)?.exact ?? "");
}

function withoutSpaces(text: string): string {
  return text.replace(/\s+/gu, "");
}

function formatClaim({ speaker, anonymous, kind }: ClaimReading, { say }: Words): string {
  if (speaker !== null) return anonymous ? say("speaker_anonymous", speaker) : speaker;
  if (anonymous) return say("speaker_anonymousAlone");
  return kind === "statement" ? "" : say("speaker_unknown");
}

function formatPicture({ caption, credit, alternative }: PictureReading): string {
  return [caption || alternative, credit].filter(Boolean).join(" · ");
}
