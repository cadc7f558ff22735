import type { Bound, Direction, FigureKind } from "../annotation";
import type { DigitStyle } from "./digits";

/** Phrases separated by `|`; a part in brackets at the end is context, endings in braces may be there (see `formsOf`). */
export type Phrases = string;

/** Meaning → the phrases for it. */
export type PhraseTable = Readonly<Record<string, Phrases>>;

/** What a word or character adds to a spelled number. */
export type NumeralRole =
  /** A word for 1-9. */
  | "digit"
  /** A character for 0-9; in a row they are the digits of one number (二〇二四). */
  | "character"
  /** 10-19, and whatever else nothing can be added to. */
  | "teen"
  /** 20-90 (and Korean 열): a digit may follow. */
  | "tens"
  /** 100-900 in one word. */
  | "hundreds"
  /** Multiplies what stands before it, within a group: hundred, 十, 百, 千. */
  | "multiplier"
  /** Closes a group: thousand, million, 万, 억. */
  | "magnitude"
  /** Is added at the end: and a half. */
  | "fraction"
  /** About so many, and nothing can be added: une vingtaine. */
  | "collective"
  /** Decimals follow: 八点五. */
  | "point"
  /** "And a bit more", inside the number: 여, 余. */
  | "over"
  /** Leaves the number open where it stands first (수십, 数十), else as `over` (二十几). */
  | "vague";

/** Kinds of units; `label` makes its number part of a date, a name, an ordinal: no figure. */
export type UnitKind = FigureKind | "label";

/** How a language writes words and numbers. */
export interface WritingStyle extends DigitStyle {
  /** How words stand: apart, apart with particles joined to them, or not apart at all. */
  readonly writing: "spaced" | "hangul" | "han";
  /** Numbers are written in one word (zweihundertfünfzig), units joined to them (zweimal). */
  readonly compounds?: boolean;
  /** 九万四 is 94,000: a digit at the end takes the place after that of the multiplier. */
  readonly tailDigit?: boolean;
  /** Ordinals are digits and a dot: am 3. Oktober. */
  readonly ordinalDot?: boolean;
}

/** The grammar of the numbers of one language, as data: see `languages/` for examples. */
export interface Language extends WritingStyle {
  /** Role → value → words. */
  readonly numerals: Partial<Readonly<Record<NumeralRole, PhraseTable>>>;
  /** What may stand between the words of a spelled number, besides nothing. */
  readonly joints: Phrases;
  /**
   * Kind → canonical unit → phrases. A factor after the unit says how its phrase differs from it
   * (`"%×10": "割"`, `"USD÷100": "cents"`); an empty unit is taken as it is written. Among labels,
   * the units of the calendar and clock join to dates and times; `decade` is one only after 10, 20
   * … 90, `plain` only after mere digits, and both are counters else. `degree` leaves the scale open.
   */
  readonly units: Partial<Readonly<Record<UnitKind, PhraseTable>>>;
  /**
   * What opens a figure before its number: `below`, a minus; `below zero`, one for temperatures
   * only; `rank`; `ordinal`, a rank only if its unit is one; or a kind and unit (`"money USD": "$"`,
   * `"percent %": "百分之"`).
   */
  readonly prefixes: PhraseTable;
  /**
   * Whole figures without a number: kind, value and unit → phrases (`"ratio 0.5": "half"`); with `a`
   * in front when an article must stand before it (a third of).
   */
  readonly wholes: PhraseTable;
  /** Look like a number or a whole figure and are none: 六本木, second half. */
  readonly idioms?: Phrases;
  /** Units that a word before the number gives it: `"measure magnitude": "magnitude"`. */
  readonly unitsBefore?: PhraseTable;
  /** Between a magnitude and its unit or noun: trois millions d'euros. */
  readonly of?: Phrases;
  /** What the words before a number say of it. */
  readonly before: Partial<Readonly<Record<Before, Phrases>>>;
  /** What the words after a figure say of it. */
  readonly after: Partial<Readonly<Record<After, Phrases>>>;
  /** What joins two numbers to one figure. */
  readonly links: Partial<Readonly<Record<Link, Phrases>>>;
  /** How the noun that is counted is found; absent where counters do that work. */
  readonly nouns?: NounTable;
}

export type Before =
  | "approximate"
  /** The number is part of a name, a date, an ordinal. */
  | "label"
  /** The same, if nothing is counted: a las 11, lunes 16. */
  | "bare label"
  /** What looks like trillions is an article of the law: 헌법 66조. */
  | "law"
  | "between"
  /** A number from 1900 to 2099 is a year, even before a noun: the 2018 results. */
  | "year"
  /** A change from one figure to another, not a range. */
  | "from"
  /** A digit and a dot after it are an ordinal, where the language writes so. */
  | "ordinal"
  /** Years after it are an age. */
  | "age"
  /** Lets a magnitude stand alone: a hundred. */
  | "article"
  /** Looks like one of the others and is not. */
  | "nothing";

export type After =
  | "approximate"
  | "label"
  /** Adds one half of the unit: 2시간 반. */
  | "half"
  /** Closes a range that `until` joins: 까지. */
  | "until"
  /** May be joined to a counter; any other letters there mean that it was none. */
  | "particle";

export type Link =
  | "range"
  /** A range where a unit or noun follows, else a score, a name, a date. */
  | "dash"
  /** A range of temperatures; of others only if `until` closes it: from 10 to 20 is a change. */
  | "until"
  /** A range after the preposition `between` only. */
  | "between"
  | "score"
  /** A score of bare numbers, though a counter is written the same: 5대 3. */
  | "versus"
  | "slash"
  /** 3분의 2: any whole. */
  | "denominator"
  /** One in five. */
  | "part of whole"
  /** The same, with or without the noun before it: un Français sur cinq. */
  | "noun of whole"
  /** 10명 중 7명. */
  | "whole to part";

/** What a plural noun looks like. */
export type NounStyle = "plural" | "plural, then adjectives" | "capitalised";

export interface NounTable {
  readonly style: NounStyle;
  /** Words that end the search: function words, verbs. Before a number they make no name of it. */
  readonly stops: Phrases;
  /** Joins two adjectives before the noun. */
  readonly and: Phrases;
  /** Adjectives that stand before the noun, where adjectives else follow it. */
  readonly modifiers?: Phrases;
  /** Plurals that do not look like one. */
  readonly plurals?: Phrases;
  /** Close an address that begins with its number: 10 Downing Street. */
  readonly streets?: Phrases;
}

/** What the words of a sentence say of a figure in it. */
export interface ContextWords {
  /** Set a limit to the number that follows, or stands before. */
  readonly boundBefore: Partial<Readonly<Record<Bound, Phrases>>>;
  readonly boundAfter: Partial<Readonly<Record<Bound, Phrases>>>;
  /** Verbs and nouns of change, in any form that begins so. */
  readonly change: Readonly<Record<Direction, Phrases>>;
  /** Words of change only right beside a percentage or points: up 3%, but: shot down five planes. */
  readonly shift?: Partial<Readonly<Record<Direction, Phrases>>>;
  /** Where both stand: after the figure only, or on either side. */
  readonly changeStands: "after" | "both";
  /** Beside a figure that a change leads to or comes from: it is no change itself. */
  readonly levelBefore?: Phrases;
  readonly levelAfter?: Phrases;
  /** Open, or close, the date that the figure holds for. */
  readonly asOfBefore?: Phrases;
  readonly asOfAfter?: Phrases;
  /** What dates are made of, besides digits and the names of months and weekdays. */
  readonly dates: Phrases;
  /** Open, or close, the name of the source; and what cuts it off within the clause. */
  readonly sourceBefore?: Phrases;
  readonly sourceAfter?: Phrases;
  readonly sourceEnds?: Phrases;
  /** Opens the name after that: figures released [by the] ministry. */
  readonly sourceAgent?: Phrases;
  /** Verbs that may stand before the name: según [informó] la policía. */
  readonly sourceVerbs?: Phrases;
  /** What nouns end on that stand beside a counter and are counted: 사망[자] 3명, 3名患[者]. */
  readonly counted?: Phrases;
}
