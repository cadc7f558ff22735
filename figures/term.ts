import { mayBegin } from "./character-classes";
import { afterSpace, codeAt, isDash, isDigit } from "./characters";
import type { Grammar } from "./grammar";
import type { Opening, Unit } from "./meanings";
import { type Numeral, readNumeral } from "./numeral";
import type { Standing } from "./phrasebook";
import { exact } from "./sum";
import type { Text } from "./text";
import { readUnit } from "./unit";

/** One number with what is written around it: sign, currency symbol, unit. */
export interface Term {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly numeral: Numeral;
  /** null: none follows. */
  readonly unit: Unit | null;
  /** Where the unit's phrase starts; the end of the number without one. */
  readonly unitStart: number;
  /** What stands at its end. */
  readonly next: Standing;
}

/** The term with more that belongs to it. Spelled out: engines give a copy by `...` another shape than the rest. */
export function extended(
  { start, numeral, unitStart }: Term,
  end: number,
  value: number,
  unit: Unit | null,
  next: Standing,
): Term {
  return { start, end, value, numeral, unit, unitStart, next };
}

const RANK: Unit = { kind: "rank", name: null, factor: 1 };
const LABEL: Unit = { kind: "label", name: "", factor: 1 };
const PLUS = 0x2b;
const FULLWIDTH_PLUS = 0xff0b;

/** Reads a number and its unit at `at`, where a number or what may open one stands. */
export function readTerm(text: Text, at: number, grammar: Grammar): Term | null {
  if (!mayBegin(codeAt(text, at), grammar)) return null;
  return readOpened(text, at, grammar.phrases.at(text, at, grammar.compounds), grammar);
}

/** The same, where `here` is what stands at `at`. */
export function readOpened(text: Text, at: number, here: Standing, grammar: Grammar): Term | null {
  const { opening } = here;
  if (opening === null || !opensNumber(opening.meaning)) return readSigned(text, at, here, grammar);
  const from = afterSpace(text, at + opening.length);
  const there = grammar.phrases.at(text, from, grammar.compounds);
  const term = readSigned(text, from, there, grammar);
  return term === null
    ? readSigned(text, at, here, grammar)
    : opened(text, at, term, opening.meaning, grammar);
}

function opensNumber({ type }: Opening): boolean {
  return type !== "whole" && type !== "idiom";
}

function readSigned(text: Text, at: number, here: Standing, grammar: Grammar): Term | null {
  const sign = signAt(text, at);
  const numeral = readNumeral(text, sign === 0 ? at : at + 1, here, grammar);
  if (numeral === null) return null;
  const found = readUnit(text, numeral, grammar);
  const factor = (sign < 0 ? -1 : 1) * (found?.unit.factor ?? 1);
  return {
    start: at,
    end: found?.end ?? numeral.end,
    value: factor === 1 ? numeral.value : exact(numeral.value * factor),
    numeral,
    unit: found?.unit ?? null,
    unitStart: found?.start ?? numeral.end,
    next: found?.next ?? numeral.next,
  };
}

/** -1, 1, or 0 where no sign stands before the digit after `at`. */
function signAt(text: Text, at: number): number {
  const code = codeAt(text, at);
  const minus = isDash(code);
  if (!minus && code !== PLUS && code !== FULLWIDTH_PLUS) return 0;
  if (!isDigit(codeAt(text, at + 1))) return 0;
  return minus ? -1 : 1;
}

function opened(text: Text, start: number, term: Term, opening: Opening, grammar: Grammar): Term {
  switch (opening.type) {
    case "below zero":
      // Menos 3 grados, but: al menos 15 personas.
      return term.unit?.name === "°C" ? below(start, term) : term;
    case "below":
      return below(start, term);
    case "rank":
      return withUnit(start, term, term.unit ?? RANK);
    case "ordinal":
      return withUnit(start, term, isRank(text, term) ? RANK : LABEL);
    case "unit":
      return withUnitBefore(text, start, term, opening.unit, grammar);
    default:
      return term;
  }
}

function below(start: number, { end, value, numeral, unit, unitStart, next }: Term): Term {
  return { start, end, value: -Math.abs(value), numeral, unit, unitStart, next };
}

function withUnit(start: number, { end, value, numeral, unitStart, next }: Term, unit: Unit): Term {
  return { start, end, value, numeral, unit, unitStart, next };
}

function isRank(text: Text, { unit, unitStart }: Term): boolean {
  return unit?.kind === "rank" || "位名위등".includes(text.charAt(unitStart) || " ");
}

/** An amount whose unit stands before the number; a currency may stand after it once more. */
function withUnitBefore(text: Text, start: number, term: Term, unit: Unit, grammar: Grammar): Term {
  const { numeral } = term;
  const value = exact(term.value / (term.unit?.factor ?? 1));
  const magnitude = numeral.scaled ? null : numeral.next.moneyMagnitude;
  if (magnitude !== null) {
    const end = numeral.end + magnitude.length;
    const next = grammar.phrases.at(text, end);
    return {
      start,
      end,
      value: exact(value * magnitude.meaning.value),
      numeral,
      unit,
      unitStart: end,
      next,
    };
  }
  if (term.unit?.kind === unit.kind) return withUnit(start, term, unit);
  const { end, next } = numeral;
  return { start, end, value, numeral, unit, unitStart: end, next };
}
