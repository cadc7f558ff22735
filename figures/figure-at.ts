import { afterSpace, beforeSpace, isDigit, isLatinLetter } from "./characters";
import { joinCompound } from "./compound";
import { findCountedNoun } from "./counted-noun";
import type { Figure } from "./figure";
import type { Grammar, Unit } from "./grammar";
import { isLabel } from "./label";
import type { Before } from "./language";
import { endOfWord } from "./next-opening";
import { type Pair, readPair } from "./pair";
import { endOfTelephone } from "./telephone";
import { readTerm, type Term } from "./term";

/** What was read at a place: a figure or none, and where to read on. */
export interface Finding {
  readonly figure: Figure | null;
  readonly end: number;
}

const AGE: Unit = { kind: "age", name: "year", factor: 1 };
const NO_UNIT: Unit = { kind: "count", name: "", factor: 1 };

/** Reads the figure that begins at `at`, where `nextOpening` says that one may. */
export function figureAt(text: string, at: number, grammar: Grammar): Finding {
  const opening = grammar.openings.startingAt(text, at);
  if (opening?.meaning.type === "whole") {
    const { unit, value, afterArticle } = opening.meaning;
    const end = opening.edge;
    const before = wordBefore(text, at, grammar);
    if (before === "label" || (afterArticle && before !== "article")) return { figure: null, end };
    const approximate = isApproximate(text, at, end, grammar);
    return {
      end,
      figure: { start: at, end, value, ...meaningOf(unit, unit.name ?? ""), approximate },
    };
  }
  if (opening?.meaning.type === "idiom") return { figure: null, end: opening.edge };
  const term = readTerm(text, at, grammar);
  if (term === null) return { figure: null, end: endOfLabel(text, at + 1) };
  return figureFrom(text, joinCompound(text, term, grammar), grammar);
}

function figureFrom(text: string, first: Term, grammar: Grammar): Finding {
  const telephone = mayBeTelephone(first) ? endOfTelephone(text, first.start) : null;
  if (telephone !== null) return { figure: null, end: telephone };
  const preposition = wordBefore(text, first.start, grammar);
  const pair = readPair(text, first, preposition, grammar);
  const last = pair?.second ?? first;
  const unit = (pair === null ? first.unit : pair.unit) ?? unitBefore(text, first.start, grammar);
  const coreEnd = pair?.end ?? first.end;
  const noun = unit === null ? findCountedNoun(text, coreEnd, last.numeral.scaled, grammar) : null;
  if (isLabel(text, first, pair, unit, noun !== null, preposition, grammar)) {
    return { figure: null, end: endOfLabel(text, coreEnd) };
  }
  const end = noun?.end ?? coreEnd;
  const written = noun === null ? unitText(text, last) : text.slice(noun.start, noun.end);
  const approximate =
    first.numeral.approximate ||
    last.numeral.approximate ||
    isApproximate(text, first.start, end, grammar);
  const figure = {
    start: first.start,
    end,
    ...(noun === null ? {} : { coreEnd }),
    ...valuesOf(first, pair, noun !== null),
    ...meaningOf(kindOf(unit, pair, noun !== null, preposition), written),
    approximate,
  };
  return { figure, end };
}

function mayBeTelephone({ numeral, unit }: Term): boolean {
  return unit === null && !numeral.spelled && !numeral.multiplied;
}

function valuesOf(first: Term, pair: Pair | null, counted: boolean) {
  if (pair === null || pair.type === "ratio") return { value: pair?.low ?? first.value };
  const [low, high] = [pair.low, pair.high];
  if (pair.type === "score" && !counted) return { value: low, valueHigh: high };
  return { value: Math.min(low, high), valueHigh: Math.max(low, high) };
}

function kindOf(
  unit: Unit | null,
  pair: Pair | null,
  counted: boolean,
  preposition: Before | null,
): Unit {
  if (unit?.name === "year" && preposition === "age") return AGE;
  if (pair?.type === "score" && !counted) return { ...NO_UNIT, kind: "score" };
  return unit ?? (counted ? { ...NO_UNIT, name: null } : NO_UNIT);
}

function meaningOf(unit: Unit, written: string): Pick<Figure, "kind" | "unit" | "currency"> {
  const name = unit.name ?? written;
  if (unit.kind === "label") throw new Error(`a label is no figure: ${written}`);
  if (unit.kind === "money") return { kind: "money", unit: name, currency: name };
  return { kind: unit.kind, unit: name };
}

/** The unit as it stands in the text; empty without one. */
function unitText(text: string, { unitStart, end }: Term): string {
  return text.slice(unitStart, end);
}

/** Magnitude 6.1, multiplié par 10. */
function unitBefore(text: string, start: number, grammar: Grammar): Unit | null {
  return grammar.unitsBefore.endingAt(text, beforeSpace(text, start))?.meaning ?? null;
}

function wordBefore(text: string, start: number, grammar: Grammar): Before | null {
  return grammar.before.endingAt(text, beforeSpace(text, start))?.meaning ?? null;
}

function isApproximate(text: string, start: number, end: number, grammar: Grammar): boolean {
  if (wordBefore(text, start, grammar) === "approximate") return true;
  const joined = grammar.after.startingAt(text, end)?.meaning;
  const apart = grammar.after.startingAt(text, afterSpace(text, end))?.meaning;
  return joined === "approximate" || apart === "approximate";
}

/** What is joined to a label belongs to it: 737-800, 2B, 9/11, 1-800-555-0199. */
function endOfLabel(text: string, at: number): number {
  let end = at;
  while (isJoined(text, end)) end = endOfWord(text, end);
  return end;
}

function isJoined(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (isLatinLetter(code)) return true;
  return /[-/:.–]/.test(text.charAt(at)) && isDigit(text.charCodeAt(at + 1));
}
