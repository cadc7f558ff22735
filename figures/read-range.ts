import { codeAt, isDigit } from "./characters";
import type { Grammar } from "./grammar";
import type { Before, Link } from "./language";
import type { Unit } from "./meanings";
import type { Links, Pair } from "./pair";
import { exact } from "./sum";
import { readTerm, type Term } from "./term";
import type { Text } from "./text";

/** Numbers further apart than this are no two ends of one range: 2015 à 221 milliards. */
const WIDEST = 1000;

const SCORE: Unit = { kind: "score", name: "", factor: 1 };

const RANGES: readonly Link[] = ["range", "dash", "until", "between", "score"];

/** Points of a game; larger numbers with a dash or colon between are names. */
const MOST_POINTS = 200;

/** Reads a range or score that begins with `first`: 2~3개월, between $5 and $6, 6:0. */
export function readRange(
  text: Text,
  first: Term,
  { joined, after }: Links,
  preposition: Before | null,
  grammar: Grammar,
): Pair | null {
  if (joined?.meaning === "versus") {
    const versus = readVersus(text, first, joined.edge, grammar);
    if (versus !== null) return versus;
  }
  if (after === null || !RANGES.includes(after.meaning)) return null;
  const link = after.meaning;
  if (link === "between" && preposition !== "between") return null;
  const second = readTerm(text, after.edge, grammar);
  if (second === null || Number.isNaN(second.numeral.value)) return null;
  if ((link === "dash" || link === "score") && goesOn(text, second.end)) {
    return { type: "label", end: second.end, low: 0, high: 0, unit: null, second };
  }
  // 7-Eleven.
  if (link === "dash" && first.numeral.spelled !== second.numeral.spelled) return null;
  const unit = commonUnit(first, second, grammar.writing === "spaced");
  if (unit === undefined) return null;
  const bothPlain = first.numeral.plain && second.numeral.plain;
  if (link === "score" || (link === "dash" && unit === null && bothPlain)) {
    const { end, value: high } = second;
    // 27:45 Minuten, 1:54,32 Minuten; with hours it is a time of day.
    if (link === "score" && second.unit?.name === "minute") {
      const value = exact(first.value + second.numeral.value / 60);
      return { type: "ratio", end, low: value, high: value, unit: second.unit, second };
    }
    if (link === "score" && isTime(first, second)) {
      return { type: "label", end, low: 0, high: 0, unit: null, second };
    }
    const type = first.value < MOST_POINTS && high < MOST_POINTS ? "score" : "label";
    // 10–12 members is a range after all; 6:2 votes is none.
    return { type, end, low: first.value, high, unit: link === "score" ? SCORE : null, second };
  }
  const changes = preposition === "from" && first.unit !== null && second.unit !== null;
  // 10명에서 20명까지; without the close it is a change.
  const closed = second.next.after?.meaning === "until";
  const open = link === "until" && unit?.name !== "°C" && !closed;
  return changes || open ? null : rangeOf(first, second, unit);
}

/** 5대 3, but 차량 5대 3명: no counter may follow. */
function readVersus(text: Text, { numeral }: Term, at: number, grammar: Grammar): Pair | null {
  if (numeral.multiplied) return null;
  const second = readTerm(text, at, grammar);
  if (second === null || second.unit !== null || second.numeral.multiplied) return null;
  const { end, value: high } = second;
  return { type: "score", end, low: numeral.value, high, unit: SCORE, second };
}

function rangeOf(first: Term, second: Term, unit: Unit | null): Pair | null {
  const factor = unit === null || first.unit !== null ? 1 : unit.factor;
  const a = exact(first.value * factor * sharedScale(first, second));
  const b =
    second.unit === null && unit !== null ? exact(second.value * unit.factor) : second.value;
  const low = Math.min(a, b);
  const high = Math.max(a, b);
  // 29 % en 2018 à 38 % en 2024.
  if (first.unit === null && second.unit !== null && a > b && isYear(first.numeral)) return null;
  if (Math.abs(high) > WIDEST * Math.abs(low) && low !== 0) return null;
  return { type: "range", end: second.end, low, high, unit, second };
}

function isYear({ plain, value }: Term["numeral"]): boolean {
  return plain && value >= 1900 && value < 2100;
}

/** The magnitude that the first number leaves to the second: one to two billion. */
function sharedScale({ numeral: first, unit }: Term, { numeral: second }: Term): number {
  if (first.scaled || unit !== null || first.value >= second.value / second.scale) return 1;
  return second.scale;
}

/** 3:45, 21:05, 1:54.32. */
function isTime({ numeral: hour }: Term, { numeral: minute }: Term): boolean {
  if (!minute.plain) return true;
  return hour.value < 25 && minute.value < 60 && minute.end - minute.start === 2;
}

/** 1-800-555, 2024-04-27: a telephone number, a date. */
function goesOn(text: Text, at: number): boolean {
  return /[-–:./]/.test(text.charAt(at)) && isDigit(codeAt(text, at + 1));
}

/** The unit of both; undefined: they measure different things. */
function commonUnit(first: Term, second: Term, spaced: boolean): Unit | null | undefined {
  if (first.unit === null) return second.unit;
  if (second.unit === null) return first.unit.kind === "money" ? first.unit : undefined;
  const same = first.unit.kind === second.unit.kind && first.unit.name === second.unit.name;
  // Rose 45 cents to $85.20: a change and where it led.
  const sameSize = spaced ? first.unit.factor === second.unit.factor : true;
  return same && sameSize ? second.unit : undefined;
}
