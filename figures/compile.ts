import type { FigureKind } from "../annotation";
import { characterClasses } from "./character-classes";
import type { Grammar, Nouns, NumeralPart, Opening, Unit } from "./grammar";
import type { Language, NounTable, NumeralRole, PhraseTable, UnitKind } from "./language";
import { MONEY_MAGNITUDES, SHARED_LINKS, SHARED_PREFIXES, SYMBOLS } from "./languages/shared";
import { Lexicon } from "./lexicon";
import { entries, phrasesOf } from "./tables";
import { CURRENCY_SYMBOLS, LANGUAGE_UNITS, SHARED_UNITS, UNIT_ORDER } from "./units.generated";

// + - − and their full-width forms.
const SIGNS = [0x2b, 0x2d, 0x2212, 0xff0b, 0xff0d];

/** Makes the tables of `language` ready; `tag` says whose words of CLDR are added to them. */
export function compile(language: Language, tag: string): Grammar {
  const numerals = new Lexicon<NumeralPart>();
  for (const [role, table] of entries(language.numerals)) {
    for (const [value, words] of Object.entries(table)) {
      numerals.add(words, { role, value: Number(value) });
    }
  }
  const moneyMagnitudes = new Lexicon<number>();
  for (const [value, words] of Object.entries(MONEY_MAGNITUDES)) {
    moneyMagnitudes.add(words, Number(value));
  }
  const starters = startersOf(language);
  return {
    writing: language.writing,
    decimalComma: language.decimalComma,
    groupingSpace: language.groupingSpace,
    compounds: language.compounds ?? false,
    tailDigit: language.tailDigit ?? false,
    ordinalDot: language.ordinalDot ?? false,
    classes: characterClasses([...starters.firsts(), ...SIGNS]),
    starters,
    numerals,
    openings: openingsOf(language),
    moneyMagnitudes,
    units: unitsOf(language, tag),
    unitsBefore: unitsBefore(language.unitsBefore ?? {}),
    joints: new Lexicon<true>().add(language.joints, true),
    of: new Lexicon<true>().add(language.of ?? "", true),
    before: phrasesOf(language.before, true),
    after: phrasesOf(language.after),
    links: phrasesOf({ ...SHARED_LINKS, ...language.links }),
    nouns: language.nouns === undefined ? null : nounsOf(language.nouns),
  };
}

/** What can't begin a number, only go on with one. */
const INNER: readonly NumeralRole[] = ["over", "fraction", "point"];

/** What must follow a Korean syllable for a digit, which else is a word or its part: 이[십], 삼[분의], 수[백]. */
function goingOn(numerals: Language["numerals"], links: Language["links"]): string[] {
  const { multiplier = {}, magnitude = {} } = numerals;
  const parts = [
    ...Object.values(multiplier),
    ...Object.values(magnitude),
    links.denominator ?? "",
  ];
  return parts.flatMap((words) => words.split("|")).map((word) => `[${word}]`);
}

/** All that a figure may begin with, but for digits and signs. */
function startersOf({
  writing,
  numerals,
  links,
  prefixes,
  wholes,
  idioms,
}: Language): Lexicon<true> {
  const starters = new Lexicon<true>();
  for (const [role, table] of entries(numerals)) {
    if (INNER.includes(role)) continue;
    const syllables = role === "character" || role === "vague";
    const next = writing === "hangul" && syllables ? goingOn(numerals, links) : [""];
    for (const words of Object.values(table)) {
      for (const word of words.split("|"))
        starters.add(next.map((part) => word + part).join("|"), true);
    }
  }
  for (const table of [CURRENCY_SYMBOLS, SHARED_PREFIXES, prefixes, wholes]) {
    for (const phrases of Object.values(table)) starters.add(phrases, true);
  }
  return starters.add(idioms ?? "", true);
}

/** The language's own words come last: they know better than CLDR what is a date or a counter. */
function unitsOf(language: Language, tag: string): Lexicon<Unit> {
  const units = new Lexicon<Unit>();
  const money = { money: CURRENCY_SYMBOLS };
  const add = (tables: Language["units"]) => {
    for (const [kind, table] of entries<UnitKind, PhraseTable>(tables)) {
      for (const [name, phrases] of Object.entries(table)) units.add(phrases, unitOf(kind, name));
    }
  };
  for (const tables of [SHARED_UNITS, money, SYMBOLS]) add(tables);
  const names = LANGUAGE_UNITS[tag]?.split(";") ?? [];
  UNIT_ORDER.split(";").forEach((meaning, i) => {
    const phrases = names[i];
    if (phrases) units.add(phrases, unitOf(...kindAndUnit(meaning)));
  });
  add(language.units);
  return units;
}

function unitsBefore(table: PhraseTable): Lexicon<Unit> {
  const units = new Lexicon<Unit>(true);
  for (const [meaning, phrases] of Object.entries(table)) {
    const [kind, name] = kindAndUnit(meaning);
    units.add(phrases, unitOf(kind, name));
  }
  return units;
}

function nounsOf({ style, stops, and, modifiers, plurals, streets }: NounTable): Nouns {
  const words: Nouns["words"] = new Lexicon();
  words.add(stops, "stop").add(and, "and");
  words.add(modifiers ?? "", "modifier").add(plurals ?? "", "noun");
  return { style, words, streets: new Lexicon<true>().add(streets ?? "", true) };
}

/** `%×10`, `USD÷100`, `km`, or empty. */
function unitOf(kind: UnitKind, written: string): Unit {
  const [, name = "", sign, number = "1"] = /^([^×÷]*)([×÷])?(.*)$/.exec(written) ?? [];
  const factor = sign === "÷" ? 1 / Number(number) : Number(number || 1);
  return { kind, name: name === "" && kind !== "ratio" ? null : name, factor };
}

function openingsOf({ prefixes, wholes, idioms }: Language): Lexicon<Opening> {
  const openings = new Lexicon<Opening>();
  const none = unitOf("count", "");
  for (const [code, symbols] of Object.entries(CURRENCY_SYMBOLS)) {
    openings.add(symbols, opening("unit", unitOf("money", code)));
  }
  for (const [meaning, phrases] of Object.entries({ ...SHARED_PREFIXES, ...prefixes })) {
    const type = OPENINGS.find((known) => known === meaning);
    const meant = type === undefined ? unitOf(...kindAndUnit(meaning)) : none;
    openings.add(phrases, opening(type ?? "unit", meant));
  }
  for (const [meaning, phrases] of Object.entries(wholes)) {
    const afterArticle = meaning.startsWith("a ");
    const [kind = "", value, name = ""] = meaning.split(" ").slice(afterArticle ? 1 : 0);
    const unit = { kind: kindAndUnit(kind)[0], name, factor: 1 };
    openings.add(phrases, opening("whole", unit, Number(value), afterArticle));
  }
  if (idioms !== undefined) openings.add(idioms, opening("idiom", none));
  return openings;
}

function opening(type: Opening["type"], unit: Unit, value = 0, afterArticle = false): Opening {
  return { type, unit, value, afterArticle };
}

const OPENINGS = ["below", "below zero", "rank", "ordinal"] as const;

const KINDS: readonly FigureKind[] = [
  "count",
  "money",
  "percent",
  "measure",
  "duration",
  "ratio",
  "rank",
  "age",
  "score",
];

function kindAndUnit(meaning: string): [FigureKind, string] {
  const [word, name = ""] = meaning.split(" ");
  const kind = KINDS.find((known) => known === word);
  if (kind === undefined) throw new Error(`no kind of figure: ${meaning}`);
  return [kind, name];
}
