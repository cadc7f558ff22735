import { mayBegin } from "./character-classes";
import { afterSpace, codeAt, isDash, isDigit } from "./characters";
import type { Grammar, Opening, Unit } from "./grammar";
import type { Hit } from "./lexicon";
import { type Numeral, readNumeral } from "./numeral";
import { exact } from "./sum";
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
}

const RANK: Unit = { kind: "rank", name: null, factor: 1 };
const LABEL: Unit = { kind: "label", name: "", factor: 1 };
const PLUS = 0x2b;
const FULLWIDTH_PLUS = 0xff0b;

/** Reads a number and its unit at `at`, where a number or what may open one stands. */
export function readTerm(text: string, at: number, grammar: Grammar): Term | null {
  if (!mayBegin(codeAt(text, at), grammar)) return null;
  return readOpened(text, at, grammar.openings.startingAt(text, at), grammar);
}

/** The same, where `opening` is what the text opens with at `at`. */
export function readOpened(
  text: string,
  at: number,
  opening: Hit<Opening> | null,
  grammar: Grammar,
): Term | null {
  if (opening !== null && opensNumber(opening.meaning)) {
    const term = readSigned(text, afterSpace(text, opening.edge), grammar);
    if (term !== null) return opened(text, at, term, opening.meaning, grammar);
  }
  return readSigned(text, at, grammar);
}

function opensNumber({ type }: Opening): boolean {
  return type !== "whole" && type !== "idiom";
}

function readSigned(text: string, at: number, grammar: Grammar): Term | null {
  const sign = signAt(text, at);
  const numeral = readNumeral(text, sign === 0 ? at : at + 1, grammar);
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
  };
}

/** -1, 1, or 0 where no sign stands before the digit after `at`. */
function signAt(text: string, at: number): number {
  const code = codeAt(text, at);
  const minus = isDash(code);
  if (!minus && code !== PLUS && code !== FULLWIDTH_PLUS) return 0;
  if (!isDigit(codeAt(text, at + 1))) return 0;
  return minus ? -1 : 1;
}

function opened(text: string, start: number, term: Term, opening: Opening, grammar: Grammar): Term {
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

function below(start: number, { end, value, numeral, unit, unitStart }: Term): Term {
  return { start, end, value: -Math.abs(value), numeral, unit, unitStart };
}

function withUnit(start: number, { end, value, numeral, unitStart }: Term, unit: Unit): Term {
  return { start, end, value, numeral, unit, unitStart };
}

function isRank(text: string, { unit, unitStart }: Term): boolean {
  return unit?.kind === "rank" || "位名위등".includes(text.charAt(unitStart) || " ");
}

/** An amount whose unit stands before the number; a currency may stand after it once more. */
function withUnitBefore(
  text: string,
  start: number,
  term: Term,
  unit: Unit,
  grammar: Grammar,
): Term {
  const { numeral } = term;
  const value = exact(term.value / (term.unit?.factor ?? 1));
  const magnitude = numeral.scaled ? null : grammar.moneyMagnitudes.startingAt(text, numeral.end);
  if (magnitude !== null) {
    const scaled: Numeral = { ...numeral, scaled: true };
    const end = magnitude.edge;
    return {
      start,
      end,
      value: exact(value * magnitude.meaning),
      numeral: scaled,
      unit,
      unitStart: end,
    };
  }
  if (term.unit?.kind === unit.kind) return withUnit(start, term, unit);
  return { start, end: numeral.end, value, numeral, unit, unitStart: numeral.end };
}
