/**
 * Writes `units.generated.ts` from CLDR: what each language calls the currencies and the units of
 * measurement, in all plural forms and cases. Run it with `npm run generate:units` after a new
 * version of the CLDR packages.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { foldPhrases } from "./fold-phrases.ts";

type Json = Readonly<Record<string, unknown>>;
type Table = Map<string, Set<string>>;

const require = createRequire(import.meta.url);

/** Language → the locales whose words it takes. */
const LOCALES: Readonly<Record<string, readonly string[]>> = {
  ko: ["ko"],
  en: ["en", "en-GB"],
  ja: ["ja"],
  zh: ["zh", "zh-Hant"],
  de: ["de"],
  fr: ["fr"],
  es: ["es"],
};

/** CLDR unit → kind and canonical unit of a figure. */
const UNITS: Readonly<Record<string, string>> = {
  "concentr-percent": "percent %",
  "duration-year": "duration year",
  "duration-month": "duration month",
  "duration-week": "duration week",
  "duration-day": "duration day",
  "duration-hour": "duration hour",
  "duration-minute": "duration minute",
  "duration-second": "duration second",
  "length-kilometer": "measure km",
  "length-meter": "measure m",
  "length-centimeter": "measure cm",
  "length-millimeter": "measure mm",
  "length-mile": "measure mi",
  "length-foot": "measure ft",
  "length-inch": "measure in",
  "area-square-kilometer": "measure km2",
  "area-square-meter": "measure m2",
  "area-hectare": "measure ha",
  "area-acre": "measure acre",
  "volume-cubic-meter": "measure m3",
  "volume-liter": "measure L",
  "volume-gallon": "measure gal",
  "volume-barrel": "measure bbl",
  "mass-tonne": "measure t",
  "mass-kilogram": "measure kg",
  "mass-gram": "measure g",
  "mass-pound": "measure lb",
  "speed-kilometer-per-hour": "measure km/h",
  "speed-mile-per-hour": "measure mph",
  "temperature-celsius": "measure °C",
  "power-kilowatt": "measure kW",
  "power-megawatt": "measure MW",
  "energy-kilowatt-hour": "measure kWh",
};

/** Units that news texts write as a symbol: only what most languages share is taken. */
const SYMBOLS: Readonly<Record<string, string>> = {
  "length-nautical-mile": "measure nmi",
  "length-yard": "measure yd",
  "area-square-centimeter": "measure cm2",
  "area-square-mile": "measure mi2",
  "area-square-foot": "measure ft2",
  "volume-milliliter": "measure mL",
  "mass-milligram": "measure mg",
  "mass-ounce": "measure oz",
  "speed-meter-per-second": "measure m/s",
  "temperature-fahrenheit": "measure °F",
  "power-watt": "measure W",
  "power-gigawatt": "measure GW",
  "power-horsepower": "measure hp",
  "energy-kilocalorie": "measure kcal",
  "frequency-hertz": "measure Hz",
  "frequency-megahertz": "measure MHz",
  "frequency-gigahertz": "measure GHz",
  "electric-volt": "measure V",
  "digital-megabyte": "measure MB",
  "digital-gigabyte": "measure GB",
  "digital-terabyte": "measure TB",
  "pressure-hectopascal": "measure hPa",
};

/** Codes and symbols that are words, or mean other things, before or after a number. */
const AMBIGUOUS = new Set(
  "ALL CUP TOP in ac a an al as d j J m. M nd pi po s sm tc tn kn p. N.".split(" "),
);

/** A phrase that so many languages share is a symbol, understood in every one. */
const SHARED_BY = 4;

function read(name: string): Json {
  return JSON.parse(readFileSync(require.resolve(name), "utf8"));
}

/** The object at a path of keys; empty where there is none. */
function at(json: unknown, ...path: string[]): Json {
  let here = json;
  for (const key of path) here = (here as Json | undefined)?.[key];
  return (here ?? {}) as Json;
}

/** The words after `{0}` in a pattern; empty where they stand before it. */
function wordsOf(pattern: string): string {
  return pattern.startsWith("{0}")
    ? pattern
        .slice(3)
        .replace(/[\u00a0\u202f]/g, " ")
        .trim()
    : "";
}

function add(table: Table, meaning: string, phrase: string): void {
  if (phrase === "" || AMBIGUOUS.has(phrase) || /[|[\]"′″]/.test(phrase)) return;
  table.set(meaning, (table.get(meaning) ?? new Set()).add(phrase));
}

function addUnits(table: Table, locale: string): void {
  const units = at(read(`cldr-units-full/main/${locale}/units.json`), "main", locale, "units");
  for (const [id, meaning] of Object.entries({ ...UNITS, ...SYMBOLS })) {
    for (const width of ["long", "short", "narrow"]) {
      // Narrow durations are single letters (5m, 5d), which mean other things in running text.
      if (width === "narrow" && id.startsWith("duration")) continue;
      for (const [name, pattern] of Object.entries(at(units, width, id))) {
        // One pound has a genitive, a number of them has none.
        if (name.endsWith("-count-one-case-genitive")) continue;
        if (name.includes("-count-")) add(table, meaning, wordsOf(String(pattern)));
      }
    }
  }
}

function currencyNames(locale: string): Json {
  const name = `cldr-numbers-full/main/${locale}/currencies.json`;
  return at(read(name), "main", locale, "numbers", "currencies");
}

/** How many currencies are known by code, and by name: size counts, and news names few others. */
const CURRENCIES = 40;
const NAMED_CURRENCIES = 13;

/** The currencies of today, those with the largest economies behind them first. */
function currentCurrencies(): string[] {
  const data = read("cldr-core/supplemental/currencyData.json");
  const territories = at(
    read("cldr-core/supplemental/territoryInfo.json"),
    "supplemental",
    "territoryInfo",
  );
  const economies = new Map<string, number>();
  for (const [region, history] of Object.entries(
    at(data, "supplemental", "currencyData", "region"),
  )) {
    for (const entry of history as readonly Json[]) {
      for (const [code, use] of Object.entries(entry)) {
        const { _to: until, _tender: tender } = use as Json;
        if (until !== undefined || tender !== undefined) continue;
        const product = Number(at(territories, region)._gdp ?? 0);
        economies.set(code, (economies.get(code) ?? 0) + product);
      }
    }
  }
  const largest = [...economies].sort(([, a], [, b]) => b - a).slice(0, CURRENCIES);
  return largest.map(([code]) => code);
}

function addCurrencies(table: Table, locale: string, codes: readonly string[]): void {
  const names = currencyNames(locale);
  for (const code of codes.slice(0, NAMED_CURRENCIES)) {
    for (const [name, phrase] of Object.entries(at(names, code))) {
      if (name.startsWith("displayName-count-")) {
        addCurrency(table, locale, `money ${code}`, String(phrase), name.endsWith("-one"));
      }
    }
  }
}

/** News sets no space between country and currency in Chinese or Japanese, and does without the country in Korean. */
const WITHOUT_COUNTRIES = ["ko", "ja", "zh", "zh-Hant"];

function addCurrency(table: Table, locale: string, meaning: string, name: string, one: boolean) {
  const adjective = name.includes(" ");
  if (WITHOUT_COUNTRIES.includes(locale)) {
    if (!adjective) add(table, meaning, name);
  } else if (locale !== "de" || !adjective) {
    add(table, meaning, name);
  } else if (!one) {
    // A dictionary writes adjectives with a capital, a text does not: 5 kanadische (in the dative: kanadischen) Dollar.
    const [first = "", ...rest] = `${name.charAt(0).toLowerCase()}${name.slice(1)}`.split(" ");
    for (const ending of ["", "n"]) add(table, meaning, [first + ending, ...rest].join(" "));
  }
}

/** The codes, and the symbols that belong to one currency alone. */
function symbolsOf(codes: readonly string[]): Table {
  const table: Table = new Map();
  const names = currencyNames("en");
  for (const code of codes) {
    add(table, code, code);
    add(table, code, String(at(names, code).symbol ?? ""));
  }
  return table;
}

/** Moves the phrases that most languages share out of their tables. */
function takeShared(tables: readonly Table[]): Table {
  const shared: Table = new Map();
  for (const meaning of Object.values({ ...UNITS, ...SYMBOLS })) {
    const counts = new Map<string, number>();
    for (const phrase of tables.flatMap((table) => [...(table.get(meaning) ?? [])])) {
      counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
    }
    for (const [phrase, count] of counts) {
      if (count < SHARED_BY) continue;
      add(shared, meaning, phrase);
      for (const table of tables) table.get(meaning)?.delete(phrase);
    }
  }
  for (const meaning of Object.values(SYMBOLS)) {
    for (const table of tables) table.delete(meaning);
  }
  return shared;
}

/** `kind unit` → phrases, as kind → unit → phrases. */
function byKind(table: Table): Record<string, Record<string, string>> {
  const kinds: Record<string, Record<string, string>> = {};
  for (const [meaning, phrases] of table) {
    const [kind = "", unit = ""] = meaning.split(" ");
    if (phrases.size > 0) kinds[kind] = { ...kinds[kind], [unit]: foldPhrases(phrases) };
  }
  return kinds;
}

const codes = currentCurrencies();
const tables = Object.entries(LOCALES).map(([language, locales]): [string, Table] => {
  const table: Table = new Map();
  for (const locale of locales) {
    addUnits(table, locale);
    addCurrencies(table, locale, codes);
  }
  return [language, table];
});
const shared = takeShared(tables.map(([, table]) => table));
const symbols = Object.fromEntries(
  [...symbolsOf(codes)].map(([code, phrases]) => [code, [...phrases].join("|")]),
);
const order = [...new Set(tables.flatMap(([, table]) => [...table.keys()]))];
const languages = Object.fromEntries(
  tables.map(([language, table]) => [
    language,
    order.map((meaning) => foldPhrases(table.get(meaning) ?? new Set())).join(";"),
  ]),
);
writeFileSync(
  new URL("units.generated.ts", import.meta.url),
  `// Written by generate-units.ts from CLDR ${read("cldr-core/package.json").version} (Unicode License v3). Do not edit.
import type { Phrases, PhraseTable } from "./language";

/** Symbols of currencies, to be written before or after a number. */
export const CURRENCY_SYMBOLS: PhraseTable = ${JSON.stringify(symbols, null, 2)};

/** Symbols of units that languages share. */
export const SHARED_UNITS: Readonly<Record<string, PhraseTable>> = ${JSON.stringify(byKind(shared), null, 2)};

/** Kind and canonical unit of what stands in \`LANGUAGE_UNITS\`, separated by semicolons. */
export const UNIT_ORDER = ${JSON.stringify(order.join(";"))};

/** Language → its own words for units and currencies, in that order. */
export const LANGUAGE_UNITS: Readonly<Record<string, Phrases>> = ${JSON.stringify(languages, null, 2)};
`,
);
