import { afterSpace, isDash, isDigit, isHangul, isHyphen, isLatinLetter } from "./characters";
import type { Grammar, Opening, Unit } from "./grammar";
import { exact, type Numeral, readNumeral } from "./numeral";

/** One number with what is written around it: sign, currency symbol, unit. */
export interface Term {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly numeral: Numeral;
  /** null: no unit follows. */
  readonly unit: Unit | null;
  /** Where the unit's phrase starts; the end of the number without one. */
  readonly unitStart: number;
}

const UNKNOWN: Unit = { kind: "measure", name: null, factor: 1 };
const LONGEST_SYMBOL = 4;
const RANK: Unit = { kind: "rank", name: null, factor: 1 };
const LABEL: Unit = { kind: "label", name: "", factor: 1 };

/** Reads a number and its unit at `at`, where a number or what may open one stands. */
export function readTerm(text: string, at: number, grammar: Grammar): Term | null {
  const opening = grammar.openings.startingAt(text, at);
  if (opening !== null) {
    const from = afterSpace(text, opening.edge);
    const term = opensNumber(opening.meaning) ? readSigned(text, from, grammar) : null;
    if (term !== null) return opened(text, { ...term, start: at }, opening.meaning, grammar);
  }
  return readSigned(text, at, grammar);
}

function opensNumber({ type }: Opening): boolean {
  return type !== "whole" && type !== "idiom";
}

function opened(text: string, term: Term, opening: Opening, grammar: Grammar): Term {
  switch (opening.type) {
    case "below zero":
      // Au moins 15 personnes.
      return term.unit?.name === "°C"
        ? { ...term, value: -Math.abs(term.value) }
        : { ...term, start: term.numeral.start };
    case "below":
      return { ...term, value: -Math.abs(term.value) };
    case "rank":
      return { ...term, unit: term.unit ?? RANK };
    case "ordinal":
      return { ...term, unit: isRank(text, term) ? RANK : LABEL };
    case "unit":
      return withUnitBefore(text, term, opening.unit, grammar);
    default:
      return term;
  }
}

function isRank(text: string, { unit, unitStart, end }: Term): boolean {
  return unit?.kind === "rank" || /^[位名위등]/.test(text.slice(unitStart, end));
}

/** An amount whose unit stands before the number; a currency may stand after it once more. */
function withUnitBefore(text: string, term: Term, unit: Unit, grammar: Grammar): Term {
  const magnitude = grammar.moneyMagnitudes.startingAt(text, term.numeral.end);
  if (magnitude !== null && !term.numeral.scaled) {
    const value = exact((term.value / (term.unit?.factor ?? 1)) * magnitude.meaning);
    return {
      ...term,
      unit,
      value,
      end: magnitude.edge,
      numeral: { ...term.numeral, scaled: true },
    };
  }
  if (term.unit?.kind === "money" && unit.kind === "money") return { ...term, unit };
  return { ...term, unit, end: term.numeral.end, unitStart: term.numeral.end };
}

function readSigned(text: string, at: number, grammar: Grammar): Term | null {
  const sign = signAt(text, at);
  const numeral = readNumeral(text, sign === 0 ? at : at + 1, grammar);
  if (numeral === null) return null;
  const unit = readUnit(text, numeral, grammar);
  const value = (sign < 0 ? -1 : 1) * numeral.value;
  const bare = { start: at, end: numeral.end, numeral, unitStart: numeral.end };
  if (unit === null) return { ...bare, value, unit: null };
  return { ...bare, value: exact(value * unit.unit.factor), ...unit };
}

/** -1, 1, or 0 where no sign stands before the digit after `at`. */
function signAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const minus = isDash(code);
  if (!minus && code !== 0x2b && code !== 0xff0b) return 0;
  if (!isDigit(text.charCodeAt(at + 1))) return 0;
  return minus ? -1 : 1;
}

interface UnitFound {
  readonly unit: Unit;
  readonly unitStart: number;
  readonly end: number;
}

/** Reads the unit after a number: joined to it, or set apart by a space, a hyphen or an `of`. */
function readUnit(text: string, numeral: Numeral, grammar: Grammar): UnitFound | null {
  const at = numeral.end;
  const joined = unitAt(text, at, grammar);
  if (joined !== null) return joined;
  const of = numeral.scaled ? grammar.of.startingAt(text, at) : null;
  const linked = of === null ? null : unitAt(text, of.edge, grammar);
  if (linked !== null) return linked;
  const from = isHyphen(text.charCodeAt(at)) ? at + 1 : afterSpace(text, at);
  return from === at ? unknownUnit(text, numeral) : unitAt(text, from, grammar);
}

function unitAt(text: string, at: number, grammar: Grammar) {
  const hit = grammar.units.startingAt(text, at);
  if (hit === null || !endsCounter(text, hit.edge, grammar)) return null;
  return { unit: hit.meaning, unitStart: at, end: hit.edge };
}

/** 256kps, 7.8万IPS: a symbol joined to the number that no table knows. */
function unknownUnit(text: string, numeral: Numeral): UnitFound | null {
  const at = numeral.end;
  let end = at;
  // Capitals after a few digits are a name (5G, 3M, 11PRO).
  const letter = numeral.plain && numeral.value < 100 ? /[a-z]/ : /[A-Za-z]/;
  while (end - at < LONGEST_SYMBOL && letter.test(text.charAt(end))) end += 1;
  if (end - at < 2) return null;
  if (text.charAt(end) === "/" && letter.test(text.charAt(end + 1))) end += 2;
  const next = text.charCodeAt(end);
  if (isLatinLetter(next) || isDigit(next) || isHyphen(next)) return null;
  return { unit: UNKNOWN, unitStart: at, end };
}

/** In Korean a counter is followed by a particle or by the end of the word: 5명이, not 5명단. */
function endsCounter(text: string, at: number, grammar: Grammar): boolean {
  if (grammar.language.writing !== "hangul") return true;
  if (!isHangul(text.charCodeAt(at)) || !isHangul(text.charCodeAt(at - 1))) return true;
  return grammar.after.startingAt(text, at) !== null;
}
