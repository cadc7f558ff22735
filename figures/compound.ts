import { mayBegin } from "./character-classes";
import { afterSpace, codeAt, digitValue, isDigit } from "./characters";
import type { Grammar, Unit } from "./grammar";
import { exact } from "./sum";
import { readTerm, type Term } from "./term";

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

/** Joins `1년` and `7개월`, `987円` and `65銭`, `9時` and `19分` to one term in the unit of the first. */
export function joinCompound(text: string, first: Term, grammar: Grammar): Term {
  let term = first;
  for (let unit = first.unit; unit !== null; ) {
    const from = afterSpace(text, term.end);
    if (!mayBegin(codeAt(text, from), grammar)) break;
    const next = readTerm(text, from, grammar);
    if (next === null || next.unit === null || next.start !== next.numeral.start) break;
    const share = shareOf(first.unit, unit, next.unit);
    if (share === null) break;
    const value = exact(term.value + next.value * share);
    // 3分12秒: with seconds after it the point is a minute.
    const joined = term.unit?.name === "point" ? MINUTE : term.unit;
    term = { ...term, end: next.end, value, unit: joined };
    // 2년6월 is a sentence of a court; 24년 12월 is a date.
    if (next.unit.kind === "label" && from > term.end && first.value >= 10) {
      term = { ...term, unit: next.unit };
    }
    unit = next.unit;
  }
  return withHalf(text, withHundredths(text, term, grammar), grammar);
}

/** What one `next` is in `first`, if it is smaller than the `last` unit; else null. */
function shareOf(first: Unit | null, last: Unit, next: Unit): number | null {
  if (first === null) return null;
  if (first.kind === "money") {
    const smaller = next.kind === "money" && next.name === last.name && next.factor < last.factor;
    return smaller ? 1 : null;
  }
  const [a, b, c] = [PER_YEAR.get(first.name), PER_YEAR.get(last.name), PER_YEAR.get(next.name)];
  if (a === undefined || b === undefined || c === undefined || c <= b) return null;
  // A time that follows a duration is a sentence of its own: 2년 뒤 3시.
  if (next.kind === "label" && first.kind !== "label" && next.name !== "month") return null;
  return a / c;
}

/** 2시간 반, 2年半, deux ans et demi. */
function withHalf(text: string, term: Term, grammar: Grammar): Term {
  if (term.unit === null) return term;
  const hit = grammar.after.startingAt(text, term.end);
  if (hit?.meaning !== "half") return term;
  const value = term.value + term.unit.factor / 2;
  // 两个半小时: the half stands between a counter and the unit proper.
  const unit = term.unit.kind === "count" ? grammar.units.startingAt(text, hit.edge) : null;
  if (unit?.meaning.kind === "duration") {
    return { ...term, end: unit.edge, value, unit: unit.meaning, unitStart: hit.edge };
  }
  return { ...term, end: hit.edge, value };
}

/** 9초58, 9秒98: hundredths of a second without a unit of their own. */
function withHundredths(text: string, term: Term, { writing }: Grammar): Term {
  const { end, unit } = term;
  if (writing === "spaced" || unit?.name !== "second") return term;
  const [tens, ones] = [digitValue(codeAt(text, end)), digitValue(codeAt(text, end + 1))];
  if (tens < 0 || ones < 0 || isDigit(codeAt(text, end + 2))) return term;
  return { ...term, end: end + 2, value: exact(term.value + tens / 10 + ones / 100) };
}
