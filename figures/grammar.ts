import type { FigureKind } from "../annotation";
import type {
  After,
  Before,
  Language,
  Link,
  NounStyle,
  NounTable,
  NumeralRole,
  PhraseTable,
  UnitKind,
} from "./language";
import { Lexicon } from "./lexicon";

export interface NumeralPart {
  readonly role: NumeralRole;
  readonly value: number;
}

export interface Unit {
  readonly kind: UnitKind;
  /** Canonical; null: as the text writes it. */
  readonly name: string | null;
  /** What a number before this phrase is multiplied by. */
  readonly factor: number;
}

/** What may begin a figure, other than a number. */
export type Opening =
  | { readonly type: "below" }
  | { readonly type: "rank" }
  | { readonly type: "money"; readonly unit: Unit }
  | { readonly type: "whole"; readonly unit: Unit; readonly value: number };

/** A language's tables, made ready for reading. */
export interface Grammar {
  readonly language: Language;
  /** 1 at each UTF-16 unit, other than a digit, at which a figure may begin. */
  readonly opens: Uint8Array;
  readonly numerals: Lexicon<NumeralPart>;
  readonly joints: Lexicon<true>;
  readonly units: Lexicon<Unit>;
  readonly openings: Lexicon<Opening>;
  readonly moneyMagnitudes: Lexicon<number>;
  readonly before: Lexicon<Before>;
  readonly after: Lexicon<After>;
  readonly links: Lexicon<Link>;
  /** null: the language counts with counters. */
  readonly nouns: { readonly style: NounStyle; readonly words: Lexicon<NounWord> } | null;
}

export type NounWord = "stop" | "modifier" | "plural";

// + - − and their full-width forms.
const SIGNS = [0x2b, 0x2d, 0x2212, 0xff0b, 0xff0d];

export function compile(language: Language): Grammar {
  const numerals = new Lexicon<NumeralPart>();
  for (const [role, table] of entries(language.numerals)) {
    for (const [value, words] of Object.entries(table)) {
      numerals.add(words, { role, value: Number(value) });
    }
  }
  const units = new Lexicon<Unit>();
  for (const [kind, table] of entries(language.units)) {
    for (const [name, phrases] of Object.entries(table)) units.add(phrases, unitOf(kind, name));
  }
  const moneyMagnitudes = new Lexicon<number>();
  for (const [value, words] of Object.entries(language.moneyMagnitudes ?? {})) {
    moneyMagnitudes.add(words, Number(value));
  }
  const openings = openingsOf(language.prefixes, language.wholes);
  const opens = new Uint8Array(0x10000);
  for (const code of [...numerals.firsts(), ...openings.firsts(), ...SIGNS]) opens[code] = 1;
  return {
    language,
    opens,
    numerals,
    units,
    joints: new Lexicon<true>().add(language.joints, true),
    openings,
    moneyMagnitudes,
    before: phrasesOf(language.before, true),
    after: phrasesOf(language.after),
    links: phrasesOf(language.links),
    nouns: language.nouns === undefined ? null : nounsOf(language.nouns),
  };
}

function nounsOf({ style, stops, modifiers, plurals }: NounTable): Grammar["nouns"] {
  const words = new Lexicon<NounWord>().add(stops, "stop");
  if (modifiers !== undefined) words.add(modifiers, "modifier");
  if (plurals !== undefined) words.add(plurals, "plural");
  return { style, words };
}

/** `%×10`, `USD÷100`, `km`, or empty. */
function unitOf(kind: UnitKind, written: string): Unit {
  const [, name = "", sign, number = "1"] = /^([^×÷]*)([×÷])?(.*)$/.exec(written) ?? [];
  const factor = sign === "÷" ? 1 / Number(number) : Number(number || 1);
  return { kind, name: name === "" && kind !== "ratio" ? null : name, factor };
}

function openingsOf(prefixes: PhraseTable, wholes: PhraseTable): Lexicon<Opening> {
  const openings = new Lexicon<Opening>();
  for (const [meaning, phrases] of Object.entries(prefixes)) {
    const opening: Opening =
      meaning === "below" || meaning === "rank"
        ? { type: meaning }
        : { type: "money", unit: unitOf("money", meaning) };
    openings.add(phrases, opening);
  }
  for (const [meaning, phrases] of Object.entries(wholes)) {
    const [kind = "", value, name = ""] = meaning.split(" ");
    if (!isKind(kind)) throw new Error(`no kind of figure: ${meaning}`);
    openings.add(phrases, { type: "whole", unit: { kind, name, factor: 1 }, value: Number(value) });
  }
  return openings;
}

function isKind(word: string): word is FigureKind {
  return ["ratio", "duration", "count", "percent", "measure", "money"].includes(word);
}

function phrasesOf<Meaning extends string>(
  table: Partial<Readonly<Record<Meaning, string>>>,
  backward = false,
): Lexicon<Meaning> {
  const lexicon = new Lexicon<Meaning>(backward);
  for (const [meaning, phrases] of entries(table)) lexicon.add(phrases, meaning);
  return lexicon;
}

/** `Object.entries` of a table whose keys are known. */
function entries<Key extends string, Value>(
  table: Partial<Readonly<Record<Key, Value>>>,
): [Key, Value][] {
  return Object.entries(table) as [Key, Value][];
}
