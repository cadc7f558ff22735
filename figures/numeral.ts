import { codeAt, isDigit, isLatinLetter, isSpace } from "./characters";
import { type DigitRun, readDigits } from "./digits";
import type { Grammar, NumeralPart } from "./grammar";
import type { Hit } from "./lexicon";
import { exact, Sum } from "./sum";

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
}

const SCALES: readonly Sum["last"][] = ["magnitude", "over", "collective"];

/** Reads the number that begins at `at`; null when none does. */
export function readNumeral(text: string, at: number, grammar: Grammar): Numeral | null {
  const { writing, numerals, compounds } = grammar;
  const spaced = writing === "spaced";
  const han = writing === "han";
  if (isDigit(codeAt(text, at))) {
    const run = readDigits(text, at, grammar);
    if (!goesOn(text, run.end, grammar)) return inDigits(at, run);
  } else if (numerals.startingAt(text, at, compounds) === null) return null;
  const sum = new Sum();
  let end = at;
  let parts = 0;
  let plain = false;
  let spelled = true;
  let scale = 1;
  for (;;) {
    const from = parts === 0 ? end : afterJoint(text, end, grammar, sum.last);
    if (isDigit(codeAt(text, from))) {
      // 만 18세 is an age: only digits go on with digits.
      if (parts > 0 && (spaced || spelled)) break;
      const run = readDigits(text, from, grammar);
      if (!sum.digits(run.value)) break;
      plain = run.plain && parts === 0;
      spelled = false;
      scale = 1;
      end = run.end;
    } else {
      // What stands after a space is a word of its own: 83 Millionen Einwohner.
      const hit = numerals.startingAt(text, from, compounds && !isSpace(codeAt(text, end)));
      if (hit === null) break;
      if (parts === 0 && spaced && isLatinLetter(codeAt(text, from - 1))) break;
      // 이십오분의 일이: a particle follows, no second digit.
      if (hit.meaning.role === "character" && sum.last === "character" && !han) break;
      if (parts > 0 && opensUnit(text, from, hit, grammar)) break;
      // 만한 부분: native numerals go on with native tens alone.
      if (parts > 0 && writing === "hangul" && isNative(hit.meaning) && sum.last !== "tens") break;
      if (!sum.add(hit.meaning, from === end ? "" : text.slice(end, from))) break;
      plain = false;
      scale = isScale(hit.meaning) ? scale * hit.meaning.value : 1;
      end = hit.edge;
    }
    parts += 1;
  }
  if (parts === 0) return null;
  if (grammar.tailDigit) sum.takeTail();
  return {
    start: at,
    end,
    value: exact(sum.value),
    plain,
    spelled,
    scaled: sum.last !== null && SCALES.includes(sum.last),
    multiplied: sum.multiplied,
    characters:
      sum.first === "character" || sum.first === "multiplier" || sum.first === "magnitude",
    scale,
    approximate: sum.over,
    parts,
  };
}

/** Whether a word or character may go on with the digits that end at `at`. */
function goesOn(text: string, at: number, grammar: Grammar): boolean {
  const from = afterJoint(text, at, grammar, "digits");
  return grammar.numerals.startingAt(text, from, grammar.compounds) !== null;
}

function inDigits(start: number, { end, value, plain }: DigitRun): Numeral {
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
  };
}

/** 30亿千瓦时, 205경기, 50兆瓦: what looks like a magnitude is part of the unit. */
function opensUnit(text: string, at: number, hit: Hit<NumeralPart>, { units }: Grammar): boolean {
  if (!isScale(hit.meaning)) return false;
  const unit = units.startingAt(text, at);
  return unit !== null && unit.edge > hit.edge;
}

function isNative({ role }: NumeralPart): boolean {
  return role === "digit";
}

function isScale({ role }: NumeralPart): boolean {
  return role === "magnitude" || role === "multiplier";
}

function afterJoint(text: string, at: number, grammar: Grammar, last: Sum["last"]): number {
  const hit = grammar.joints.startingAt(text, at, grammar.compounds);
  if (hit === null) return at;
  // 2만 510, 1천 640만: in Korean only groups are set apart.
  const closed = last === "magnitude" || last === "multiplier";
  return grammar.writing === "spaced" || closed ? hit.edge : at;
}
