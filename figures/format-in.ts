import { perLanguage } from "../text/per-language";
import { primaryOf } from "./languages";
import { CURRENCY_SYMBOLS } from "./units.generated";

/** How a language names large numbers: by ten thousands (만, 억, 조) or by thousands (million, billion). */
export type NumberSystem = "myriads" | "thousands";

type Magnitude = readonly [size: number, one: string, many: string];

/** The names of 10⁴, 10⁸, 10¹² and 10¹⁶, as far as the language goes on; the last one takes what is larger. */
const MYRIADS: Readonly<Record<string, readonly string[]>> = {
  ko: ["만", "억", "조", "경"],
  ja: ["万", "億", "兆", "京"],
  zh: ["万", "亿"],
  "zh-hant": ["萬", "億"],
};

const THOUSANDS: Readonly<Record<string, readonly Magnitude[]>> = {
  en: [
    [1e12, "trillion", "trillion"],
    [1e9, "billion", "billion"],
    [1e6, "million", "million"],
  ],
  de: [
    [1e12, "Billion", "Billionen"],
    [1e9, "Milliarde", "Milliarden"],
    [1e6, "Million", "Millionen"],
  ],
  fr: [
    [1e12, "billion", "billions"],
    [1e9, "milliard", "milliards"],
    [1e6, "million", "millions"],
  ],
  es: [
    [1e12, "billón", "billones"],
    [1e6, "millón", "millones"],
  ],
};

const MYRIAD = 10_000;
/** More decimals before a magnitude are harder to read than all the digits. */
const MOST_DECIMALS = 3;
/** What a number holds. */
const DIGITS = 15;
const numberFormat = perLanguage(
  (language) => new Intl.NumberFormat(language, { maximumSignificantDigits: DIGITS }),
);
/** Chinese written in traditional characters. */
const TRADITIONAL = /^zh\b.*(?:hant|tw|hk|mo)\b/i;

/** The number system of a BCP 47 tag's language. */
export function numberSystem(language: string): NumberSystem {
  return primaryOf(language) in MYRIADS ? "myriads" : "thousands";
}

/**
 * Writes a value in the number system of `language` (a BCP 47 tag): 3.2e12 KRW is `₩3조 2000억` in Korean and
 * `₩3.2 trillion` in English. The value is kept exactly: no digit is rounded away and no currency converted.
 * `unit` is as in a figure's reading; a currency code becomes its symbol.
 */
export function formatIn(value: number, unit: string, language: string): string {
  const number = formatNumber(Math.abs(value), language);
  const sign = value < 0 ? "-" : "";
  const suffixed = ["de", "fr", "es"].includes(primaryOf(language));
  const currency = CURRENCY_SYMBOLS[unit]?.split("|").at(-1);
  if (currency !== undefined) {
    if (suffixed) return `${sign}${number} ${currency}`;
    return `${sign}${currency}${/[A-Z]$/.test(currency) ? " " : ""}${number}`;
  }
  const joined = unit === "" || (unit === "%" && !suffixed) || numberSystem(language) === "myriads";
  return `${sign}${number}${joined ? "" : " "}${unit}`;
}

function formatNumber(size: number, language: string): string {
  const primary = primaryOf(language);
  const myriads = MYRIADS[TRADITIONAL.test(language) ? "zh-hant" : primary];
  if (myriads !== undefined) return inMyriads(size, myriads, primary === "ko" ? " " : "");
  const magnitude = THOUSANDS[primary]?.find(([at]) => at <= size && isShort(size / at));
  if (magnitude === undefined) return inDigits(size, language);
  const [at, one, many] = magnitude;
  const times = size / at;
  // French counts as one what is less than two.
  const single = times === 1 || (primary === "fr" && times < 2);
  return `${inDigits(times, language)} ${single ? one : many}`;
}

/** 3조 2000억, 2万510: every group of four digits that is not zero, with its name. */
function inMyriads(size: number, names: readonly string[], joint: string): string {
  const groups: string[] = [];
  const whole = Math.floor(size);
  names.forEach((name, i) => {
    const at = MYRIAD ** (i + 1);
    const last = i === names.length - 1;
    const count = last ? Math.floor(whole / at) : Math.floor(whole / at) % MYRIAD;
    // 3万2000亿: what is larger than the last name is counted by the names before it.
    if (count > 0)
      groups.unshift((last ? inMyriads(count, names.slice(0, -1), joint) : count) + name);
  });
  const rest = Number((size % MYRIAD).toPrecision(DIGITS - 1));
  if (rest > 0 || groups.length === 0) groups.push(String(rest));
  return groups.join(joint);
}

function isShort(times: number): boolean {
  return Number(times.toFixed(MOST_DECIMALS)) === times;
}

function inDigits(value: number, language: string): string {
  return numberFormat(primaryOf(language)).format(value);
}
