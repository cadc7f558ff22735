import { afterSpace, codeAt, isDigit, isLatinLetter, isSpace } from "./characters";
import { joinCompound } from "./compound";
import type { Figure } from "./figure";
import type { Grammar } from "./grammar";
import { isLabel } from "./label";
import type { Opening, Unit } from "./meanings";
import { endOfWord } from "./openings";
import type { Phrase, Standing } from "./phrasebook";
import { type Reading, readAround, wordBefore } from "./reading";
import { endOfTelephone, mayGoOn } from "./telephone";
import { readOpened, type Term } from "./term";
import type { Text } from "./text";

/** What was read at a place: a figure or none, and where to read on. */
export interface Finding {
  readonly figure: Figure | null;
  readonly end: number;
}

type Draft = { -readonly [Key in keyof Figure]: Figure[Key] };

const AGE: Unit = { kind: "age", name: "year", factor: 1 };
const SCORE: Unit = { kind: "score", name: "", factor: 1 };
const NUMBER: Unit = { kind: "count", name: "", factor: 1 };
const COUNTED: Unit = { kind: "count", name: null, factor: 1 };

/** Reads the figure that begins at `at`, where one may. */
export function figureAt(text: Text, at: number, grammar: Grammar): Finding {
  const here = grammar.phrases.at(text, at, grammar.compounds);
  const { opening } = here;
  if (opening?.meaning.type === "idiom") return { figure: null, end: at + opening.length };
  if (opening?.meaning.type === "whole") {
    // Half a million is a number, half of it is none.
    const word = here.numeral;
    if (word === null || word.length < opening.length)
      return wholeFigure(text, at, opening, grammar);
  }
  const term = readOpened(text, at, here, grammar);
  if (term === null) return { figure: null, end: endOfLabel(text, at + 1, grammar) };
  const telephone = mayBeTelephone(text, term) ? endOfTelephone(text, term.start) : null;
  if (telephone !== null && telephone > term.numeral.end) return { figure: null, end: telephone };
  return figureOf(text, readAround(text, joinCompound(text, term, grammar), grammar), grammar);
}

/** A figure without a number: half, doubled, 이틀. */
function wholeFigure(
  text: Text,
  start: number,
  { meaning: { unit, value, afterArticle }, length }: Phrase<Opening>,
  grammar: Grammar,
): Finding {
  const end = start + length;
  const before = wordBefore(text, start, grammar);
  if (before === "label" || (afterArticle && before !== "article")) return { figure: null, end };
  const approximate =
    before === "approximate" || isApproximate(text, end, grammar.phrases.at(text, end), grammar);
  return { figure: figure(start, end, value, unit, "", approximate), end };
}

function figureOf(text: Text, reading: Reading, grammar: Grammar): Finding {
  const { first, pair, noun, before } = reading;
  const last = pair?.second ?? first;
  const coreEnd = pair?.end ?? first.end;
  if (isLabel(text, reading, grammar)) {
    return { figure: null, end: endOfLabel(text, endOfClock(text, reading, coreEnd), grammar) };
  }
  const end = noun?.end ?? coreEnd;
  const written = text.slice(noun?.start ?? last.unitStart, noun?.end ?? last.end);
  const approximate =
    before === "approximate" ||
    first.numeral.approximate ||
    last.numeral.approximate ||
    isApproximate(text, end, end === last.end ? last.next : grammar.phrases.at(text, end), grammar);
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

/** A telephone number goes on after what was read. */
function mayBeTelephone(text: Text, { numeral, unit }: Term): boolean {
  if (unit !== null || numeral.spelled || numeral.multiplied) return false;
  return mayGoOn(text, numeral.end);
}

/** Whether what stands after the figure, which is `next`, or after a space there, makes it one. */
function isApproximate(text: Text, end: number, next: Standing, { phrases }: Grammar): boolean {
  if (next.after?.meaning === "approximate") return true;
  const apart = afterSpace(text, end);
  return apart > end && phrases.at(text, apart).after?.meaning === "approximate";
}

/** 12 h 30: the minutes stand apart. */
function endOfClock(text: Text, { unit }: Reading, at: number): number {
  if (unit?.kind !== "label" || unit.name !== "hour" || !isSpace(codeAt(text, at))) return at;
  const minutes = isDigit(codeAt(text, at + 1)) && isDigit(codeAt(text, at + 2));
  return minutes && !isDigit(codeAt(text, at + 3)) ? at + 3 : at;
}

/** What is joined to a label belongs to it: 737-800, 2B, 9/11, 1-800-555-0199. */
function endOfLabel(text: Text, at: number, { classes }: Grammar): number {
  let end = at;
  while (isJoined(text, end)) end = endOfWord(text, end, classes);
  return end;
}

function isJoined(text: Text, at: number): boolean {
  if (isLatinLetter(codeAt(text, at))) return true;
  return "-/:.–".includes(text.charAt(at) || " ") && isDigit(codeAt(text, at + 1));
}
