import {
  beforeSpace,
  isCapital,
  isDash,
  isDigit,
  isHan,
  isHangul,
  isHyphen,
  isLatinLetter,
  isSpace,
} from "./characters";
import type { Grammar, Unit } from "./grammar";
import type { Before } from "./language";
import type { Numeral } from "./numeral";
import type { Pair } from "./pair";
import type { Term } from "./term";

/**
 * Whether the number of `first` is part of a date, a name, a law, a list: no figure, whatever may
 * follow. `counted`: a counted noun follows.
 */
export function isLabel(
  text: string,
  first: Term,
  pair: Pair | null,
  unit: Unit | null,
  counted: boolean,
  preposition: Before | null,
  grammar: Grammar,
): boolean {
  const { numeral } = first;
  if (Number.isNaN(numeral.value) || unit?.kind === "label" || pair?.type === "label") return true;
  if (preposition === "label" || isVague(numeral, preposition, grammar)) return true;
  if (isPadded(text, numeral)) return true;
  if (grammar.language.ordinalDot && isOrdinal(text, numeral, grammar)) return true;
  if (numeral.plain && isYear(numeral) && (unit?.name === "year" || pair?.type === "score"))
    return true;
  if (
    isOne(numeral) &&
    pair === null &&
    !(unit !== null && (unit.factor < 1 || unit.kind === "ratio"))
  ) {
    return true;
  }
  if (pair?.type !== "ratio" && isPartOfWord(first, grammar)) return true;
  if (unit !== null || counted) {
    return !numeral.spelled && unit === null && isYear(numeral) && numeral.plain;
  }
  if (numeral.spelled) return !standsAlone(numeral, grammar);
  if (numeral.plain) return isBareLabel(text, numeral, grammar);
  return (
    grammar.language.writing === "hangul" &&
    !numeral.scaled &&
    startsWord(text, numeral.end, grammar)
  );
}

/** "One" and its kin are articles: one study, 한 사람. */
function isOne(numeral: Numeral): boolean {
  return numeral.spelled && numeral.value === 1;
}

/** Syllables and characters that happen to be numerals: 사건, 구조, 공개; 京, 万. */
function isPartOfWord({ numeral, unitStart }: Term, { language }: Grammar): boolean {
  if (language.writing === "spaced" || !numeral.spelled || !numeral.characters) return false;
  if (language.writing === "han") return numeral.parts === 1 && numeral.scaled;
  return !numeral.multiplied || (numeral.parts === 1 && unitStart === numeral.end);
}

/** 3.1절: the number is joined to something that is no particle. */
function startsWord(text: string, at: number, grammar: Grammar): boolean {
  return isHangul(text.charCodeAt(at)) && grammar.after.startingAt(text, at) === null;
}

/** Millions of people: a large magnitude alone, without an article. */
function isVague(numeral: Numeral, preposition: Before | null, { language }: Grammar): boolean {
  if (language.writing !== "spaced" || !numeral.spelled || preposition === "article") return false;
  return numeral.parts === 1 && numeral.value >= 1e6;
}

/** 05, 030: times, dates, telephone numbers. */
function isPadded(text: string, { start, end, plain }: Numeral): boolean {
  return plain && end - start > 1 && text.charAt(start) === "0";
}

function isYear({ start, end, value }: Numeral): boolean {
  return end - start === 4 && value >= 1000 && value < 2200;
}

/** A spelled number without a unit or noun is a figure only if it can be nothing else. */
function standsAlone(numeral: Numeral, grammar: Grammar): boolean {
  if (numeral.parts === 1 || grammar.language.writing === "hangul") return false;
  return grammar.language.writing === "spaced" || numeral.multiplied;
}

/** Digits alone: a figure in running text, unless they are set like a name, a note, a year. */
function isBareLabel(text: string, numeral: Numeral, grammar: Grammar): boolean {
  const { start, end } = numeral;
  if (isLatinLetter(text.charCodeAt(start - 1)) || isLatinLetter(text.charCodeAt(end))) return true;
  if (isHyphen(text.charCodeAt(end)) && isLatinLetter(text.charCodeAt(end + 1))) return true;
  if (/[/·#_@]/.test(text.charAt(start - 1)) || /[/·]/.test(text.charAt(end))) return true;
  if (/[-.]/.test(text.charAt(start - 1)) && isLatinLetter(text.charCodeAt(start - 2))) return true;
  if (isEnclosed(text, numeral) || isListNumber(text, numeral)) return true;
  switch (grammar.language.writing) {
    case "hangul":
      return true;
    case "han":
      return !(text.charAt(end) === "の" && isHan(text.charCodeAt(end + 1)));
    case "spaced":
      if (isYear(numeral) && numeral.value >= 1500) return true;
      return (
        followsName(text, start, grammar) ||
        precedesName(text, end, grammar) ||
        isAgeBetweenCommas(text, numeral)
      );
  }
}

/** Am 3. Oktober, der 14. und 15. Juli: a dot that ends no sentence. */
function isOrdinal(text: string, { start, end, plain, value }: Numeral, grammar: Grammar): boolean {
  if (!plain || value > 999 || text.charAt(end) !== "." || !isSpace(text.charCodeAt(end + 1)))
    return false;
  if (isLatinLetter(text.charCodeAt(end + 2)) && !isCapital(text.charCodeAt(end + 2))) return true;
  return grammar.before.endingAt(text, beforeSpace(text, start))?.meaning === "ordinal";
}

/** (34), [12]: an age or a note. */
function isEnclosed(text: string, { start, end }: Numeral): boolean {
  const open = text.charAt(start - 1);
  const close = text.charAt(end);
  return (open === "(" || open === "[" || open === "（") && /[)\]）·,・]/.test(close);
}

/** `1. `, `2) ` at the start of a line. */
function isListNumber(text: string, { start, end }: Numeral): boolean {
  const first = start === 0 || text.charAt(start - 1) === "\n";
  return first && /[.)]/.test(text.charAt(end)) && isSpace(text.charCodeAt(end + 1));
}

/** Windows 11, Channel 4: a capitalised word that is no function word stands before the number. */
function followsName(text: string, start: number, { nouns }: Grammar): boolean {
  const end = beforeSpace(text, start);
  if (end === start) return false;
  let from = end;
  while (end - from < 40 && isNamePart(text.charCodeAt(from - 1))) from -= 1;
  if (from === end || !/[A-ZÀ-Þ0-9]/.test(text.slice(from, end))) return false;
  const known = nouns?.words.startingAt(text, from);
  return !(known?.edge === end && known.meaning === "stop");
}

/** 10 Downing Street: a capitalised word that is no function word follows. */
function precedesName(text: string, end: number, { nouns }: Grammar): boolean {
  if (nouns === null || !isSpace(text.charCodeAt(end)) || !isCapital(text.charCodeAt(end + 1)))
    return false;
  return nouns.words.startingAt(text, end + 1)?.meaning !== "stop";
}

/** John Smith, 42, … */
function isAgeBetweenCommas(text: string, { start, end, value }: Numeral): boolean {
  return value < 120 && text.startsWith(", ", start - 2) && /[,.)]/.test(text.charAt(end));
}

function isNamePart(code: number): boolean {
  return isLatinLetter(code) || isDigit(code) || isDash(code) || code === 0x27 || code === 0x2019;
}
