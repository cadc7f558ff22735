import { mayBegin } from "./character-classes";
import { afterSpace, codeAt, digitValue, isDigit } from "./characters";
import type { Grammar } from "./grammar";
import type { Unit } from "./meanings";
import { exact } from "./sum";
import { extended, readTerm, type Term } from "./term";
import type { Text } from "./text";

/** How many of the unit go into a year, for the units in which times and durations are given. */
const PER_YEAR: ReadonlyMap<string | null, number> = new Map([
  ["year", 1],
  ["month", 12],
  ["week", 52.1775],
  ["day", 365.2425],
  ["hour", 8765.82],
  ["minute", 525_949.2],
  ["second", 31_556_952],
  // In Chinese 分 is a minute after an hour and else a point.
  ["point", 525_949.2],
]);

const MINUTE: Unit = { kind: "duration", name: "minute", factor: 1 };

/** Joins `1년` and `7개월`, `987円` and `65銭`, `9時` and `19분` to one term in the unit of the first. */
export function joinCompound(text: Text, first: Term, grammar: Grammar): Term {
  const { unit } = first;
  if (unit === null) return first;
  const joins = unit.kind === "money" || PER_YEAR.has(unit.name);
  let term = joins ? withSmaller(text, first, unit, grammar) : first;
  if (term.unit?.name === "second" && grammar.writing !== "spaced") {
    term = withHundredths(text, term, grammar);
  }
  return term.next.after?.meaning === "half" ? withHalf(text, term, grammar) : term;
}

function withSmaller(text: Text, first: Term, largest: Unit, grammar: Grammar): Term {
  let term = first;
  let last = largest;
  for (;;) {
    const from = afterSpace(text, term.end);
    if (!mayBegin(codeAt(text, from), grammar)) return term;
    const next = readTerm(text, from, grammar);
    if (next === null || next.unit === null || next.start !== next.numeral.start) return term;
    const share = shareOf(largest, last, next.unit);
    if (share === null) return term;
    const value = exact(term.value + next.value * share);
    // 3分12秒: with seconds after it the point is a minute.
    const unit = term.unit?.name === "point" ? MINUTE : term.unit;
    // 2년6월 is a sentence of a court; 24년 12월 is a date.
    const dated = next.unit.kind === "label" && from > term.end && first.value >= 10;
    term = extended(term, next.end, value, dated ? next.unit : unit, next.next);
    last = next.unit;
  }
}

/** What one `next` is in `first`, if it is smaller than the `last` unit; else null. */
function shareOf(first: Unit, last: Unit, next: Unit): number | null {
  if (first.kind === "money") {
    const smaller = next.kind === "money" && next.name === last.name && next.factor < last.factor;
    return smaller ? 1 : null;
  }
  const a = PER_YEAR.get(first.name);
  const b = PER_YEAR.get(last.name);
  const c = PER_YEAR.get(next.name);
  if (a === undefined || b === undefined || c === undefined || c <= b) return null;
  // A time that follows a duration is a sentence of its own: 2년 뒤 3시.
  if (next.kind === "label" && first.kind !== "label" && next.name !== "month") return null;
  return a / c;
}

/** 2시간 반, 2年半, deux ans et demi. */
function withHalf(text: Text, term: Term, grammar: Grammar): Term {
  const hit = term.next.after;
  if (hit === null || term.unit === null) return term;
  const value = term.value + term.unit.factor / 2;
  // 两个半小时: the half stands between a counter and the unit proper.
  const end = term.end + hit.length;
  const next = grammar.phrases.at(text, end);
  const unit = term.unit.kind === "count" ? next.unit : null;
  if (unit?.meaning.kind !== "duration") return extended(term, end, value, term.unit, next);
  const after = grammar.phrases.at(text, end + unit.length);
  return { ...extended(term, end + unit.length, value, unit.meaning, after), unitStart: end };
}

/** 9초58, 9秒98: hundredths of a second without a unit of their own. */
function withHundredths(text: Text, term: Term, { phrases }: Grammar): Term {
  const { end } = term;
  const tens = digitValue(codeAt(text, end));
  const ones = digitValue(codeAt(text, end + 1));
  if (tens < 0 || ones < 0 || isDigit(codeAt(text, end + 2))) return term;
  const value = exact(term.value + tens / 10 + ones / 100);
  return extended(term, end + 2, value, term.unit, phrases.at(text, end + 2));
}
