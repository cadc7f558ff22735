import type { Language, PhraseTable } from "../language";
import { CURRENCY_SYMBOLS } from "../units.generated";

/** With 1, 2 and 5 of something, languages show most of their plurals. */
const COUNTS = [1, 2, 5];
const MAGNITUDES = [1e3, 1e5, 1e6, 1e7, 1e9, 1e12];
/** Canonical unit → its name in ECMA-402. */
const DURATIONS = ["year", "month", "week", "day", "hour", "minute", "second"];
const MEASURES: Readonly<Record<string, string>> = {
  km: "kilometer",
  m: "meter",
  cm: "centimeter",
  kg: "kilogram",
  g: "gram",
  ha: "hectare",
  L: "liter",
};
/** The runtime knows the names of all currencies; a text names few. */
const NAMED_CURRENCIES = 12;
/** Shorter words (M, K) mean other things too. */
const SHORTEST = 2;

/**
 * The grammar for a language that has none here, out of the runtime's CLDR: digits in its own style, its words for
 * thousands to trillions, months, currencies and common units; percentages and symbols as everywhere.
 */
export function runtimeLanguage(tag: string): Language {
  const known = isWellFormed(tag) ? Intl.NumberFormat.supportedLocalesOf(tag) : [];
  const locale = `${known[0] ?? "en"}-u-nu-latn`;
  const parts = new Intl.NumberFormat(locale).formatToParts(12345.5);
  const find = (type: string) => parts.find((part) => part.type === type)?.value ?? "";
  const percent = new Intl.NumberFormat(locale, { style: "percent" }).formatToParts(1);
  return {
    writing: "spaced",
    decimalComma: find("decimal") === ",",
    groupingSpace: /\s/.test(find("group")),
    numerals: { magnitude: magnitudes(locale) },
    joints: " ",
    // 2 milhões de euros, 2 milioni di euro.
    of: " de | di | d'| d’",
    units: {
      percent: unitNames(locale, { "%": "percent" }),
      duration: unitNames(locale, Object.fromEntries(DURATIONS.map((unit) => [unit, unit]))),
      measure: unitNames(locale, MEASURES),
      money: currencyNames(locale),
      label: { "": months(locale) },
    },
    prefixes: percent[0]?.type === "percentSign" ? { "percent %": "%" } : {},
    wholes: {},
    before: {},
    after: {},
    links: {},
  };
}

/** miliardi, млрд: what stands beside a number in compact notation. */
function magnitudes(locale: string): PhraseTable {
  const table: Record<string, string> = {};
  for (const compactDisplay of ["long", "short"] as const) {
    const format = new Intl.NumberFormat(locale, { notation: "compact", compactDisplay });
    for (const value of MAGNITUDES.flatMap((size) => COUNTS.map((count) => count * size))) {
      const parts = format.formatToParts(value);
      const word = parts.find(({ type }) => type === "compact")?.value.trim() ?? "";
      const number = Number(parts.find(({ type }) => type === "integer")?.value);
      if (word.length >= SHORTEST && number > 0) add(table, String(value / number), word);
    }
  }
  return table;
}

function unitNames(locale: string, units: Readonly<Record<string, string>>): PhraseTable {
  const table: Record<string, string> = {};
  for (const [name, unit] of Object.entries(units)) {
    const format = new Intl.NumberFormat(locale, { style: "unit", unit, unitDisplay: "long" });
    for (const count of COUNTS) add(table, name, wordAfter(format.formatToParts(count), "unit"));
  }
  return table;
}

function currencyNames(locale: string): PhraseTable {
  const table: Record<string, string> = {};
  for (const currency of Object.keys(CURRENCY_SYMBOLS).slice(0, NAMED_CURRENCIES)) {
    const format = new Intl.NumberFormat(locale, {
      style: "currency",
      currency,
      currencyDisplay: "name",
    });
    for (const count of COUNTS) {
      const name = wordAfter(format.formatToParts(count), "currency");
      // Some lists of CLDR give names a capital that texts do not.
      add(table, currency, name.charAt(0).toLowerCase() + name.slice(1));
    }
  }
  return table;
}

/** The word for a unit, if it stands after the number. */
function wordAfter(parts: readonly Intl.NumberFormatPart[], type: string): string {
  return parts[0]?.type === type ? "" : (parts.find((part) => part.type === type)?.value ?? "");
}

/** What makes a number before it a day: maggio, de maio, מאיב. */
function months(locale: string): string {
  const format = new Intl.DateTimeFormat(locale, {
    day: "numeric",
    month: "long",
    timeZone: "UTC",
  });
  const table: Record<string, string> = {};
  for (let month = 0; month < 12; month += 1) {
    const parts = format.formatToParts(Date.UTC(2026, month, 12));
    const at = parts.findIndex(({ type }) => type === "month");
    const name = parts[at]?.value ?? "";
    const before =
      parts[at - 1]?.type === "literal" ? (parts[at - 1]?.value.trimStart() ?? "") : "";
    add(table, "", name);
    add(table, "", before + name);
  }
  return table[""] ?? "";
}

function add(table: Record<string, string>, key: string, phrase: string): void {
  if (phrase !== "") table[key] = table[key] === undefined ? phrase : `${table[key]}|${phrase}`;
}

/** Intl throws at a tag that is none; pages declare all sorts. */
function isWellFormed(tag: string): boolean {
  return /^[a-z]{2,3}$/.test(tag);
}
