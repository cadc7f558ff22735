import { afterSpace, beforeSpace, codeAt, isDigit, isLatinLetter } from "./characters";
import { joinCompound } from "./compound";
import { findCountedNoun, nextWord } from "./counted-noun";
import type { Figure } from "./figure";
import type { Grammar, Opening, Unit } from "./grammar";
import { isLabel } from "./label";
import type { Before } from "./language";
import { endOfWord } from "./next-opening";
import { readPair } from "./pair";
import type { Reading } from "./reading";
import { endOfTelephone } from "./telephone";
import { readTerm, type Term } from "./term";

/** What was read at a place: a figure or none, and where to read on. */
export interface Finding {
  readonly figure: Figure | null;
  readonly end: number;
}

type Draft = { -readonly [Key in keyof Figure]: Figure[Key] };

const DAYS_OF_MONTH = 31;
const AGE: Unit = { kind: "age", name: "year", factor: 1 };
const SCORE: Unit = { kind: "score", name: "", factor: 1 };
const NUMBER: Unit = { kind: "count", name: "", factor: 1 };
const COUNTED: Unit = { kind: "count", name: null, factor: 1 };

/** Reads the figure that begins at `at`, where `nextOpening` says that one may. */
export function figureAt(text: string, at: number, grammar: Grammar): Finding {
  const opening = grammar.openings.startingAt(text, at);
  if (opening?.meaning.type === "idiom") return { figure: null, end: opening.edge };
  if (opening?.meaning.type === "whole") {
    return wholeFigure(text, at, opening.edge, opening.meaning, grammar);
  }
  const term = readTerm(text, at, grammar);
  if (term === null) return { figure: null, end: endOfLabel(text, at + 1, grammar) };
  const telephone = mayBeTelephone(term) ? endOfTelephone(text, term.start) : null;
  if (telephone !== null && telephone > term.numeral.end) return { figure: null, end: telephone };
  return figureOf(text, read(text, joinCompound(text, term, grammar), grammar), grammar);
}

/** A figure without a number: half, doubled, 이틀. */
function wholeFigure(
  text: string,
  start: number,
  end: number,
  { unit, value, afterArticle }: Opening & { type: "whole" },
  grammar: Grammar,
): Finding {
  const before = wordBefore(text, start, grammar);
  if (before === "label" || (afterArticle && before !== "article")) return { figure: null, end };
  const approximate = before === "approximate" || isApproximateAfter(text, end, grammar);
  return { figure: figure(start, end, value, unit, "", approximate), end };
}

function read(text: string, first: Term, grammar: Grammar): Reading {
  const before = wordBefore(text, first.start, grammar);
  const pair = readPair(text, first, before, grammar);
  const { end, numeral } = pair?.second ?? first;
  const unit = (pair === null ? first.unit : pair.unit) ?? unitBefore(text, first.start, grammar);
  const noun =
    unit === null ? findCountedNoun(text, pair?.end ?? end, numeral.scaled, grammar) : null;
  return { first, pair, unit, noun, before };
}

function figureOf(text: string, reading: Reading, grammar: Grammar): Finding {
  const { first, pair, noun, before } = reading;
  const last = pair?.second ?? first;
  const coreEnd = pair?.end ?? first.end;
  if (isLabel(text, reading, grammar) || sharesMonth(text, reading, grammar)) {
    return { figure: null, end: endOfLabel(text, coreEnd, grammar) };
  }
  const end = noun?.end ?? coreEnd;
  const written = text.slice(noun?.start ?? last.unitStart, noun?.end ?? last.end);
  const approximate =
    before === "approximate" ||
    first.numeral.approximate ||
    last.numeral.approximate ||
    isApproximateAfter(text, end, grammar);
  const found = figure(
    first.start,
    end,
    pair?.low ?? first.value,
    unitOf(reading),
    written,
    approximate,
  );
  if (noun !== null) found.coreEnd = coreEnd;
  if (pair !== null && pair.type !== "ratio") {
    // A score that counts something is a range after all: 10–12 members.
    const range = pair.type === "range" || noun !== null;
    found.value = range ? Math.min(pair.low, pair.high) : pair.low;
    found.valueHigh = range ? Math.max(pair.low, pair.high) : pair.high;
  }
  return { figure: found, end };
}

function figure(
  start: number,
  end: number,
  value: number,
  { kind, name }: Unit,
  written: string,
  approximate: boolean,
): Draft {
  if (kind === "label") throw new Error(`a label is no figure: ${written}`);
  const draft: Draft = { start, end, value, unit: name ?? written, kind, approximate };
  if (kind === "money") draft.currency = draft.unit;
  return draft;
}

function unitOf({ unit, pair, noun, before }: Reading): Unit {
  if (unit?.name === "year" && before === "age") return AGE;
  if (unit !== null) return unit;
  if (noun !== null) return COUNTED;
  return pair?.type === "score" ? SCORE : NUMBER;
}

/** Les 23 et 24 juin: a day whose month follows the next day. */
function sharesMonth(
  text: string,
  { first, pair, unit, noun }: Reading,
  grammar: Grammar,
): boolean {
  if (grammar.nouns === null || !first.numeral.plain || first.value > DAYS_OF_MONTH) return false;
  if (pair !== null || unit !== null || noun !== null) return false;
  const word = nextWord(text, first.end);
  if (word === null || grammar.nouns.words.startingAt(text, word.start)?.meaning !== "and")
    return false;
  return readTerm(text, afterSpace(text, word.end), grammar)?.unit?.kind === "label";
}

function mayBeTelephone({ numeral, unit }: Term): boolean {
  return unit === null && !numeral.spelled && !numeral.multiplied;
}

/** Magnitude 6.1, multiplié par 10. */
function unitBefore(text: string, start: number, grammar: Grammar): Unit | null {
  return grammar.unitsBefore.endingAt(text, beforeSpace(text, start))?.meaning ?? null;
}

function wordBefore(text: string, start: number, grammar: Grammar): Before | null {
  return grammar.before.endingAt(text, beforeSpace(text, start))?.meaning ?? null;
}

function isApproximateAfter(text: string, end: number, { after }: Grammar): boolean {
  if (after.startingAt(text, end)?.meaning === "approximate") return true;
  const apart = afterSpace(text, end);
  return apart > end && after.startingAt(text, apart)?.meaning === "approximate";
}

/** What is joined to a label belongs to it: 737-800, 2B, 9/11, 1-800-555-0199. */
function endOfLabel(text: string, at: number, { classes }: Grammar): number {
  let end = at;
  while (isJoined(text, end)) end = endOfWord(text, end, classes);
  return end;
}

function isJoined(text: string, at: number): boolean {
  if (isLatinLetter(codeAt(text, at))) return true;
  return "-/:.–".includes(text.charAt(at) || " ") && isDigit(codeAt(text, at + 1));
}
