import { afterSpace, codeAt, isDigit, isHangul, isHyphen, isLatinLetter } from "./characters";
import type { Grammar } from "./grammar";
import type { Unit } from "./meanings";
import type { Numeral } from "./numeral";
import type { Standing } from "./phrasebook";
import type { Text } from "./text";

/** A unit and where its phrase stands. */
export interface UnitFound {
  readonly unit: Unit;
  readonly start: number;
  readonly end: number;
  /** What stands at its end. */
  readonly next: Standing;
}

const UNKNOWN: Unit = { kind: "measure", name: null, factor: 1 };
const COUNTER: Unit = { kind: "count", name: null, factor: 1 };
const CELSIUS: Unit = { kind: "measure", name: "°C", factor: 1 };
const FAHRENHEIT: Unit = { kind: "measure", name: "°F", factor: 1 };
const HIGHEST_CELSIUS = 50;
const SHORTEST_SYMBOL = 2;
const LONGEST_SYMBOL = 4;

/** Reads the unit after a number: joined to it, or set apart by a space, a hyphen or an `of`. */
export function readUnit(text: Text, numeral: Numeral, grammar: Grammar): UnitFound | null {
  const { end: at, scaled, next } = numeral;
  const joined = unitAt(text, at, next, numeral, grammar);
  if (joined !== null) return joined;
  const of = scaled ? next.of : null;
  const linked = of === null ? null : unitAfter(text, at + of.length, numeral, grammar);
  if (linked !== null) return linked;
  const from = isHyphen(codeAt(text, at)) ? at + 1 : afterSpace(text, at);
  return from === at
    ? unknownUnit(text, numeral, grammar)
    : unitAfter(text, from, numeral, grammar);
}

function unitAfter(text: Text, at: number, numeral: Numeral, grammar: Grammar): UnitFound | null {
  return unitAt(text, at, grammar.phrases.at(text, at), numeral, grammar);
}

function unitAt(
  text: Text,
  at: number,
  { unit: hit }: Standing,
  numeral: Numeral,
  grammar: Grammar,
): UnitFound | null {
  if (hit === null) return null;
  const end = at + hit.length;
  const next = grammar.phrases.at(text, end);
  if (!endsCounter(text, end, next, grammar)) return null;
  if (hit.length === 1 && isLatinLetter(codeAt(text, at)) && goesOn(text, end)) return null;
  // $10-$15: the symbol belongs to the next number.
  const opens = grammar.writing === "spaced" && hit.meaning.kind === "money";
  if (opens && isDigit(codeAt(text, end))) return null;
  return { unit: settled(hit.meaning, numeral), start: at, end, next };
}

/** 20 F-16s, 0x08: the letter is no unit. */
function goesOn(text: Text, at: number): boolean {
  const code = codeAt(text, at);
  return isHyphen(code) || isDigit(code);
}

/** What a unit means that depends on its number. */
function settled(unit: Unit, { plain, value }: Numeral): Unit {
  switch (unit.name) {
    case "decade":
      // 60대 are ages, 3대 are vehicles.
      return plain && value % 10 === 0 && value < 100 ? unit : COUNTER;
    case "plain":
      // 301호 is a room, 3천호 are homes.
      return plain ? unit : COUNTER;
    case "degree":
      // The two scales are told apart only by what is said of weather and ovens.
      return value < HIGHEST_CELSIUS ? CELSIUS : FAHRENHEIT;
    default:
      return unit;
  }
}

/** In Korean a counter is followed by a particle or by the end of the word: 5명이, not 5명단. */
function endsCounter(text: Text, at: number, next: Standing, { writing }: Grammar): boolean {
  if (writing !== "hangul" || next.after !== null) return true;
  return !isHangul(codeAt(text, at)) || !isHangul(codeAt(text, at - 1));
}

/** 256kps, 7.8万IPS: a symbol joined to the number that no table knows. */
function unknownUnit(text: Text, numeral: Numeral, { phrases }: Grammar): UnitFound | null {
  const start = numeral.end;
  // Letters after a spelled number are an ending: zweiten.
  if (numeral.spelled || !isLatinLetter(codeAt(text, start))) return null;
  // Capitals after a few digits are a name (5G, 3M, 11PRO).
  const letter = numeral.plain && numeral.value < 100 ? /[a-z]/ : /[A-Za-z]/;
  let end = start;
  while (end - start < LONGEST_SYMBOL && letter.test(text.charAt(end))) end += 1;
  if (end - start < SHORTEST_SYMBOL) return null;
  if (text.charAt(end) === "/" && letter.test(text.charAt(end + 1))) end += 2;
  const next = codeAt(text, end);
  if (isLatinLetter(next) || isDigit(next) || isHyphen(next)) return null;
  return { unit: UNKNOWN, start, end, next: phrases.at(text, end) };
}
