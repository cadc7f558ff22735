import { isDigit } from "./characters";
import type { Grammar, Unit } from "./grammar";
import { exact } from "./numeral";
import { readTerm, type Term } from "./term";

/** What two linked numbers are together. */
export interface Pair {
  readonly type: "range" | "score" | "ratio" | "label";
  readonly end: number;
  readonly low: number;
  /** Of a ratio: not used. */
  readonly high: number;
  readonly unit: Unit | null;
  /** Where the unit's phrase starts; `end` without one. */
  readonly unitStart: number;
  readonly second: Term;
}

const RATIO: Unit = { kind: "ratio", name: "", factor: 1 };

/** Reads the second number that is linked to `first`: a range, a share, a score; null without one. */
export function readPair(
  text: string,
  first: Term,
  preposition: string | null,
  grammar: Grammar,
): Pair | null {
  return readShare(text, first, grammar) ?? readRange(text, first, preposition, grammar);
}

function readShare(text: string, first: Term, grammar: Grammar): Pair | null {
  for (const at of new Set([first.numeral.end, first.end])) {
    const link = grammar.links.startingAt(text, at);
    if (link === null || (link.meaning !== "part of whole" && link.meaning !== "whole to part"))
      continue;
    const second = readTerm(text, link.edge, grammar);
    if (second === null) continue;
    const [part, whole] = link.meaning === "part of whole" ? [first, second] : [second, first];
    if (!isShare(part.numeral.value, whole.numeral.value)) continue;
    const sameUnit = second.unit !== null && second.unit === first.unit;
    const end = sameUnit ? second.end : second.numeral.end;
    const low = part.numeral.value / whole.numeral.value;
    return { type: "ratio", end, low, high: low, unit: RATIO, unitStart: end, second };
  }
  return null;
}

/** 2/3; other numbers with a slash are dates and names (9/11). */
function fraction(first: Term, second: Term): Pair | null {
  const [part, whole] = [first.numeral, second.numeral];
  if (!part.plain || !whole.plain || part.value >= whole.value || whole.value > 10) return null;
  const low = part.value / whole.value;
  return {
    type: "ratio",
    end: whole.end,
    low,
    high: low,
    unit: RATIO,
    unitStart: whole.end,
    second,
  };
}

/** One in five, 7 out of 10; not 57 of 153, which are two figures. */
function isShare(part: number, whole: number): boolean {
  return part > 0 && part < whole && (whole <= 12 || [20, 100, 1000, 10_000].includes(whole));
}

function readRange(
  text: string,
  first: Term,
  preposition: string | null,
  grammar: Grammar,
): Pair | null {
  const link = grammar.links.startingAt(text, first.end);
  if (link === null) return null;
  const { meaning } = link;
  if (meaning === "part of whole" || meaning === "whole to part") return null;
  if (meaning === "between" && preposition !== "between") return null;
  const second = readTerm(text, link.edge, grammar);
  if (second === null || Number.isNaN(second.numeral.value)) return null;
  const pair = { end: second.end, second, unitStart: second.unitStart };
  if (isChain(text, second, link.meaning))
    return { ...pair, type: "label", low: 0, high: 0, unit: null };
  if (meaning === "fraction") return fraction(first, second);
  const unit = commonUnit(first, second);
  if (unit === undefined) return null;
  if (first.unit !== null && second.unit !== null && preposition === "from") return null;
  if (
    meaning === "score" ||
    (meaning === "dash" && unit === null && first.numeral.plain && second.numeral.plain)
  ) {
    return { ...pair, type: "score", low: first.value, high: second.value, unit };
  }
  if (meaning === "until" && unit?.name !== "°C" && !closes(text, second.end, grammar)) return null;
  const scale = first.numeral.scaled || first.unit !== null ? 1 : second.numeral.scale;
  const factor = first.unit === null && unit !== null ? unit.factor : 1;
  const low = exact(
    first.value *
      factor *
      (first.numeral.value < second.numeral.value / scale || scale === 1 ? scale : 1),
  );
  const high = second.value * (second.unit === null && unit !== null ? unit.factor : 1);
  if (low > high && meaning === "dash") return null;
  return { ...pair, type: "range", low: Math.min(low, high), high: Math.max(low, high), unit };
}

/** 10명에서 20명까지. */
function closes(text: string, at: number, grammar: Grammar): boolean {
  return grammar.after.startingAt(text, at)?.meaning === "until";
}

/** 1-800-555, 2024-04-27: a telephone number, a date. */
function isChain(text: string, second: Term, meaning: string): boolean {
  if (meaning !== "dash" && meaning !== "score") return false;
  return /[-–:./]/.test(text.charAt(second.end)) && isDigit(text.charCodeAt(second.end + 1));
}

/** The unit of both; undefined: they measure different things. */
function commonUnit(first: Term, second: Term): Unit | null | undefined {
  if (first.unit === null) return second.unit;
  if (second.unit === null) return first.unit.kind === "money" ? first.unit : undefined;
  const same = first.unit.kind === second.unit.kind && first.unit.name === second.unit.name;
  return same ? second.unit : undefined;
}
