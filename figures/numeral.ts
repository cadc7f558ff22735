import { codeAt, isDigit, isLatinLetter, isSpace } from "./characters";
import { type DigitRun, readDigits } from "./digits";
import type { Grammar } from "./grammar";
import type { NumeralPart } from "./meanings";
import type { Standing } from "./phrasebook";
import { exact, Sum } from "./sum";
import type { Text } from "./text";

/** A number as it stands in a text: digits, words, or both. */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  /** NaN: vague (수십), too long, or not a number after all. */
  readonly value: number;
  /** Nothing but a run of digits: it may be a year, a date, a label. */
  readonly plain: boolean;
  /** Written in words or characters alone. */
  readonly spelled: boolean;
  /** Ends on a magnitude: million, 억. */
  readonly scaled: boolean;
  /** Some part multiplies another: 이백, 3천. */
  readonly multiplied: boolean;
  /** Begins with a character for a digit or a multiplier: 이, 百. */
  readonly characters: boolean;
  /** The magnitude of a number that is one multiple of it: 1,000,000 of 3 million; else 1. */
  readonly scale: number;
  readonly approximate: boolean;
  /** How many words, characters and runs of digits it is made of. */
  readonly parts: number;
  /** What stands at its end. */
  readonly next: Standing;
}

const SCALES: readonly Sum["last"][] = ["magnitude", "over", "collective"];

/** Reads the number that begins at `at`, where `here` stands; null when none does. */
export function readNumeral(
  text: Text,
  at: number,
  here: Standing,
  grammar: Grammar,
): Numeral | null {
  if (!isDigit(codeAt(text, at))) {
    const insideWord = grammar.writing === "spaced" && isLatinLetter(codeAt(text, at - 1));
    return here.numeral === null || insideWord ? null : readParts(text, at, null, here, grammar);
  }
  const run = readDigits(text, at, grammar);
  const next = grammar.phrases.at(text, run.end, grammar.compounds);
  return goesOn(text, run.end, next, grammar)
    ? readParts(text, at, run, next, grammar)
    : inDigits(at, run, next);
}

/** Whether a word or character goes on with the digits that end at `at`, where `next` stands. */
function goesOn(text: Text, at: number, next: Standing, { writing, phrases }: Grammar): boolean {
  if (next.numeral !== null) return true;
  if (next.joint === null || writing !== "spaced") return false;
  return phrases.at(text, at + next.joint.length).numeral !== null;
}

/** Reads the number that begins with the digits of `run`, or with words where it is null, part by part. */
function readParts(
  text: Text,
  at: number,
  run: DigitRun | null,
  first: Standing,
  grammar: Grammar,
): Numeral | null {
  const { writing, phrases, compounds } = grammar;
  const spaced = writing === "spaced";
  const sum = new Sum();
  if (run !== null) sum.digits(run.value);
  let next = first;
  let end = run?.end ?? at;
  let parts = run === null ? 0 : 1;
  let scale = 1;
  for (;;) {
    const joint = parts > 0 && mayJoin(sum.last, spaced) ? next.joint : null;
    const from = joint === null ? end : end + joint.length;
    if (isDigit(codeAt(text, from))) {
      // 만 18세 is an age: only digits go on with digits.
      if (spaced || run === null) break;
      const more = readDigits(text, from, grammar);
      if (!sum.digits(more.value)) break;
      scale = 1;
      end = more.end;
    } else {
      // What stands after a space is a word of its own: 83 Millionen Einwohner.
      const inside = compounds && !isSpace(codeAt(text, end));
      const there = joint === null ? next : phrases.at(text, from, inside);
      const hit = there.numeral;
      if (hit === null) break;
      // 이십오분의 일이: a particle follows, no second digit.
      if (hit.meaning.role === "character" && sum.last === "character" && writing !== "han") break;
      if (parts > 0 && opensUnit(there)) break;
      // 만한 부분: native numerals go on with native tens alone.
      if (parts > 0 && writing === "hangul" && isNative(hit.meaning) && sum.last !== "tens") break;
      if (!sum.add(hit.meaning, from === end ? "" : text.slice(end, from))) break;
      scale = isScale(hit.meaning) ? scale * hit.meaning.value : 1;
      end = from + hit.length;
    }
    next = phrases.at(text, end, compounds);
    parts += 1;
  }
  if (parts === 0) return null;
  if (grammar.tailDigit) sum.takeTail();
  return {
    start: at,
    end,
    value: exact(sum.value),
    plain: parts === 1 && run !== null && run.plain,
    spelled: run === null,
    scaled: sum.last !== null && SCALES.includes(sum.last),
    multiplied: sum.multiplied,
    characters:
      sum.first === "character" || sum.first === "multiplier" || sum.first === "magnitude",
    scale,
    approximate: sum.over,
    parts,
    next,
  };
}

function inDigits(start: number, { end, value, plain }: DigitRun, next: Standing): Numeral {
  return {
    start,
    end,
    value,
    plain,
    spelled: false,
    scaled: false,
    multiplied: false,
    characters: false,
    scale: 1,
    approximate: false,
    parts: 1,
    next,
  };
}

/** 30亿千瓦时, 205경기, 50兆瓦: what looks like a magnitude is part of the unit. */
function opensUnit({ numeral, unit }: Standing): boolean {
  if (numeral === null || unit === null || !isScale(numeral.meaning)) return false;
  return unit.length > numeral.length;
}

function isNative({ role }: NumeralPart): boolean {
  return role === "digit";
}

function isScale({ role }: NumeralPart): boolean {
  return role === "magnitude" || role === "multiplier";
}

/** 2만 510, 1천 640만: in Korean only groups are set apart. */
function mayJoin(last: Sum["last"], spaced: boolean): boolean {
  return spaced || last === "magnitude" || last === "multiplier";
}
