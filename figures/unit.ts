import { afterSpace, codeAt, isDigit, isHangul, isHyphen, isLatinLetter } from "./characters";
import type { Grammar, Unit } from "./grammar";
import type { Numeral } from "./numeral";

/** A unit and where its phrase stands. */
export interface UnitFound {
  readonly unit: Unit;
  readonly start: number;
  readonly end: number;
}

const UNKNOWN: Unit = { kind: "measure", name: null, factor: 1 };
const COUNTER: Unit = { kind: "count", name: null, factor: 1 };
const CELSIUS: Unit = { kind: "measure", name: "°C", factor: 1 };
const FAHRENHEIT: Unit = { kind: "measure", name: "°F", factor: 1 };
const HIGHEST_CELSIUS = 50;
const SHORTEST_SYMBOL = 2;
const LONGEST_SYMBOL = 4;

/** Reads the unit after a number: joined to it, or set apart by a space, a hyphen or an `of`. */
export function readUnit(text: string, numeral: Numeral, grammar: Grammar): UnitFound | null {
  const at = numeral.end;
  const joined = unitAt(text, at, numeral, grammar);
  if (joined !== null) return joined;
  const of = numeral.scaled ? grammar.of.startingAt(text, at) : null;
  const linked = of === null ? null : unitAt(text, of.edge, numeral, grammar);
  if (linked !== null) return linked;
  const from = isHyphen(codeAt(text, at)) ? at + 1 : afterSpace(text, at);
  return from === at ? unknownUnit(text, numeral) : unitAt(text, from, numeral, grammar);
}

function unitAt(text: string, at: number, numeral: Numeral, grammar: Grammar): UnitFound | null {
  const hit = grammar.units.startingAt(text, at);
  if (hit === null || !endsCounter(text, hit.edge, grammar)) return null;
  if (hit.edge === at + 1 && isLatinLetter(codeAt(text, at)) && goesOn(text, hit.edge)) return null;
  // $10-$15: the symbol belongs to the next number.
  const opens = grammar.writing === "spaced" && hit.meaning.kind === "money";
  if (opens && isDigit(codeAt(text, hit.edge))) return null;
  return { unit: settled(hit.meaning, numeral), start: at, end: hit.edge };
}

/** 20 F-16s, 0x08: the letter is no unit. */
function goesOn(text: string, at: number): boolean {
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
function endsCounter(text: string, at: number, grammar: Grammar): boolean {
  if (grammar.writing !== "hangul") return true;
  if (!isHangul(codeAt(text, at)) || !isHangul(codeAt(text, at - 1))) return true;
  return grammar.after.startingAt(text, at) !== null;
}

/** 256kps, 7.8万IPS: a symbol joined to the number that no table knows. */
function unknownUnit(text: string, numeral: Numeral): UnitFound | null {
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
  return { unit: UNKNOWN, start, end };
}
