import type { FigureKind } from "../annotation";
import { characterClasses } from "./character-classes";
import { formsOf } from "./forms";
import type { Grammar, Nouns } from "./grammar";
import type { Language, NounTable, PhraseTable, UnitKind } from "./language";
import { MONEY_MAGNITUDES, SHARED_LINKS, SHARED_PREFIXES, SYMBOLS } from "./languages/shared";
import { Lexicon } from "./lexicon";
import type { Opening, Unit } from "./meanings";
import { INNER, needsMore, Phrasebook } from "./phrasebook";
import { Starts } from "./starts";
import { entries, phrasesOf } from "./tables";
import { CURRENCY_SYMBOLS, LANGUAGE_UNITS, SHARED_UNITS, UNIT_ORDER } from "./units.generated";

/** Makes the tables of `language` ready; `tag` says whose words of CLDR are added to them. */
export function compile(language: Language, tag: string): Grammar {
  const openers = openersOf(language);
  return {
    writing: language.writing,
    decimalComma: language.decimalComma,
    groupingSpace: language.groupingSpace,
    compounds: language.compounds ?? false,
    tailDigit: language.tailDigit ?? false,
    ordinalDot: language.ordinalDot ?? false,
    classes: characterClasses(openers),
    nounOfWhole: language.links["noun of whole"] !== undefined,
    openers: startsOf(openers),
    phrases: phrasebookOf(language, tag),
    before: phrasesOf(language.before, true),
    unitsBefore: unitsBefore(language.unitsBefore ?? {}),
    nouns: language.nouns === undefined ? null : nounsOf(language.nouns),
  };
}

/** All that a figure may begin with, but for digits and signs. */
function openersOf({ writing, numerals, links, prefixes, wholes, idioms }: Language): string[] {
  const phrases = [CURRENCY_SYMBOLS, SHARED_PREFIXES, prefixes, wholes].flatMap(Object.values);
  for (const [role, table] of entries(numerals)) {
    if (INNER.includes(role)) continue;
    const words = Object.values(table);
    const syllables = writing === "hangul" && needsMore(role);
    phrases.push(...(syllables ? words.flatMap((row) => withNext(row, numerals, links)) : words));
  }
  return formsOf([...phrases, idioms ?? ""].join("|")).map(({ spelled }) => spelled);
}

/** The words with what must follow a syllable: 이십, 삼분의, 수백. */
function withNext(
  words: string,
  { multiplier = {}, magnitude = {} }: Language["numerals"],
  links: Language["links"],
): string[] {
  const next = [...Object.values(multiplier), ...Object.values(magnitude), links.denominator ?? ""];
  const parts = next.join("|").split("|");
  return words.split("|").flatMap((word) => parts.map((part) => word + part));
}

function startsOf(phrases: readonly string[]): Starts {
  const starts = new Starts();
  for (const phrase of phrases) starts.add(phrase);
  return starts;
}

function phrasebookOf(language: Language, tag: string): Phrasebook {
  const phrases = new Phrasebook();
  for (const [role, table] of entries(language.numerals)) {
    for (const [value, words] of Object.entries(table)) {
      phrases.add("numeral", words, { role, value: Number(value) });
    }
  }
  phrases.add("joint", language.joints, true);
  phrases.add("of", language.of ?? "", true);
  for (const [value, words] of Object.entries(MONEY_MAGNITUDES)) {
    phrases.add("moneyMagnitude", words, { role: "magnitude", value: Number(value) });
  }
  for (const [link, words] of entries({ ...SHARED_LINKS, ...language.links })) {
    phrases.add("link", words, link);
  }
  for (const [after, words] of entries(language.after)) {
    phrases.add("after", words, after);
  }
  addUnits(phrases, language, tag);
  addOpenings(phrases, language);
  return phrases;
}

/** The language's own words come last: they know better than CLDR what is a date or a counter. */
function addUnits(phrases: Phrasebook, language: Language, tag: string): void {
  const money = { money: CURRENCY_SYMBOLS };
  const add = (tables: Language["units"]) => {
    for (const [kind, table] of entries<UnitKind, PhraseTable>(tables)) {
      for (const [name, words] of Object.entries(table)) {
        phrases.add("unit", words, unitOf(kind, name));
      }
    }
  };
  for (const tables of [SHARED_UNITS, money, SYMBOLS]) add(tables);
  const names = LANGUAGE_UNITS[tag]?.split(";") ?? [];
  UNIT_ORDER.split(";").forEach((meaning, i) => {
    const words = names[i];
    if (words) phrases.add("unit", words, unitOf(...kindAndUnit(meaning)));
  });
  add(language.units);
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

function addOpenings(phrases: Phrasebook, { prefixes, wholes, idioms }: Language): void {
  const none = unitOf("count", "");
  for (const [code, symbols] of Object.entries(CURRENCY_SYMBOLS)) {
    phrases.add("opening", symbols, opening("unit", unitOf("money", code)));
  }
  for (const [meaning, words] of Object.entries({ ...SHARED_PREFIXES, ...prefixes })) {
    const type = OPENINGS.find((known) => known === meaning);
    const meant = type === undefined ? unitOf(...kindAndUnit(meaning)) : none;
    phrases.add("opening", words, opening(type ?? "unit", meant));
  }
  for (const [meaning, words] of Object.entries(wholes)) {
    const afterArticle = meaning.startsWith("a ");
    const [kind = "", value, name = ""] = meaning.split(" ").slice(afterArticle ? 1 : 0);
    const unit = { kind: kindAndUnit(kind)[0], name, factor: 1 };
    phrases.add("opening", words, opening("whole", unit, Number(value), afterArticle));
  }
  if (idioms !== undefined) phrases.add("opening", idioms, opening("idiom", none));
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
