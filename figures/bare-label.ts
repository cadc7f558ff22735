import {
  afterSpace,
  beforeSpace,
  codeAt,
  isAlphabetic,
  isCapital,
  isDash,
  isDigit,
  isHan,
  isHebrew,
  isHyphen,
  isLatinLetter,
  isSpace,
} from "./characters";
import { nextWord } from "./counted-noun";
import type { Grammar } from "./grammar";
import type { Numeral } from "./numeral";
import { readTerm } from "./term";
import type { Text } from "./text";

const FIRST_LIKELY_YEAR = 1500;
const OLDEST_AGE = 120;
const DAYS_OF_MONTH = 31;
const LONGEST_NAME = 40;
const LONGEST_AND = 5;
const LONGEST_NUMBER = 6;

/** Digits alone: a figure in running text, unless they are set like a name, a note, a year. */
export function isBareLabel(text: Text, numeral: Numeral, grammar: Grammar): boolean {
  if (isJoined(text, numeral) || isEnclosed(text, numeral) || isListNumber(text, numeral)) {
    return true;
  }
  const { start, end, value } = numeral;
  switch (grammar.writing) {
    case "hangul":
      return true;
    case "han":
      return (
        !(text.charAt(end) === "の" && isHan(codeAt(text, end + 1))) && !isPredicate(text, numeral)
      );
    case "spaced":
      return (
        (end - start === 4 && value >= FIRST_LIKELY_YEAR && value < 2200) ||
        sharesMonth(text, numeral, grammar) ||
        sharesLabel(text, start, grammar) ||
        followsName(text, start, grammar) ||
        opensAddress(text, end, grammar) ||
        isAgeBetweenCommas(text, numeral)
      );
  }
}

/** 値上がりは1200、値下がりは380だった: all that the clause says of its topic. */
function isPredicate(text: Text, { start, end, value }: Numeral): boolean {
  const year = value >= FIRST_LIKELY_YEAR && value < 2200 && end - start === 4;
  return !year && text.charAt(start - 1) === "は" && "、。でだに".includes(text.charAt(end) || " ");
}

/** Les 23 et 24 juin: a day whose month follows the next day. */
function sharesMonth(text: Text, { end, value }: Numeral, grammar: Grammar): boolean {
  const word = value > DAYS_OF_MONTH ? null : nextWord(text, end);
  const known = word === null ? null : grammar.nouns?.words.startingAt(text, word.start);
  if (word === null || known?.meaning !== "and") return false;
  return readTerm(text, afterSpace(text, word.end), grammar)?.unit?.kind === "label";
}

/** July 9 and 10, articles 49.3 et 16: the word before the first number goes for the second too. */
function sharesLabel(text: Text, start: number, { nouns, before }: Grammar): boolean {
  const end = beforeSpace(text, start);
  let and = end;
  while (end - and < LONGEST_AND && isLatinLetter(codeAt(text, and - 1))) and -= 1;
  if (and === end || nouns?.words.startingAt(text, and)?.meaning !== "and") return false;
  const last = beforeSpace(text, and);
  let first = last;
  while (last - first < LONGEST_NUMBER && isNumberPart(text, first - 1)) first -= 1;
  return first < last && before.endingAt(text, beforeSpace(text, first))?.meaning === "label";
}

function isNumberPart(text: Text, at: number): boolean {
  return isDigit(codeAt(text, at)) || text.charAt(at) === ".";
}

/** Joined to letters or other numbers: 2B, 15-M, ID.3, 9/11, 6·25. */
function isJoined(text: Text, { start, end }: Numeral): boolean {
  const before = codeAt(text, start - 1);
  const after = codeAt(text, end);
  if (isLatinLetter(before) || isLatinLetter(after)) return true;
  if (isHyphen(after) && isLatinLetter(codeAt(text, end + 1))) return true;
  // 6'4": feet and inches.
  if (isQuote(text, end) && isDigit(codeAt(text, end + 1))) return true;
  if (isQuote(text, start - 1) && isDigit(codeAt(text, start - 2))) return true;
  if ("/·#_@".includes(text.charAt(start - 1) || " ")) return true;
  if ("/·".includes(text.charAt(end) || " ")) return true;
  // A batting average: .305.
  if (text.charAt(start - 1) === ".") return true;
  const letter = codeAt(text, start - 2);
  return isHyphen(before) && isAlphabetic(letter) && !isHebrew(letter);
}

function isQuote(text: Text, at: number): boolean {
  return "'’′".includes(text.charAt(at) || " ");
}

/** (34), [12]: an age or a note. */
function isEnclosed(text: Text, { start, end }: Numeral): boolean {
  return (
    "([（".includes(text.charAt(start - 1) || " ") && ")]）·,・".includes(text.charAt(end) || " ")
  );
}

/** `1. `, `2) ` at the start of a line. */
function isListNumber(text: Text, { start, end }: Numeral): boolean {
  const first = start === 0 || text.charAt(start - 1) === "\n";
  return first && ".)".includes(text.charAt(end) || " ") && isSpace(codeAt(text, end + 1));
}

/** iPhone 16 Pro: part of a name that goes on after the number, though a plural follows. */
export function isInsideName(
  text: Text,
  { start, end, plain }: Numeral,
  grammar: Grammar,
): boolean {
  if (!plain || grammar.nouns === null || grammar.nouns.style === "capitalised") return false;
  if (!isSpace(codeAt(text, end)) || !isCapital(codeAt(text, end + 1))) return false;
  return followsName(text, start, grammar);
}

/** Windows 11, Channel 4: a capitalised word that is no function word stands before the number. */
function followsName(text: Text, start: number, { nouns }: Grammar): boolean {
  const end = beforeSpace(text, start);
  if (end === start) return false;
  let from = end;
  while (end - from < LONGEST_NAME && isNamePart(codeAt(text, from - 1))) from -= 1;
  if (from === end || !/[A-ZÀ-Þ0-9]/.test(text.slice(from, end))) return false;
  const known = nouns?.words.startingAt(text, from);
  return !(known?.edge === end && known.meaning === "stop");
}

/** 10 Downing Street. */
function opensAddress(text: Text, end: number, { nouns }: Grammar): boolean {
  if (nouns === null || !isSpace(codeAt(text, end)) || !isCapital(codeAt(text, end + 1))) {
    return false;
  }
  const street = nextWord(text, nextWord(text, end)?.end ?? end);
  return street !== null && nouns.streets.startingAt(text, street.start)?.edge === street.end;
}

/** John Smith, 42, … */
function isAgeBetweenCommas(text: Text, { start, end, value }: Numeral): boolean {
  if (value >= OLDEST_AGE || !text.startsWith(", ", start - 2)) return false;
  return ",.)".includes(text.charAt(end) || " ");
}

function isNamePart(code: number): boolean {
  return isLatinLetter(code) || isDigit(code) || isDash(code) || code === 0x27 || code === 0x2019;
}
