import { codeAt, isCapital, isDash, isDigit, isHyphen, isLatinLetter, isSpace } from "./characters";
import type { Grammar, Nouns } from "./grammar";
import type { Text } from "./text";

export interface Word {
  readonly start: number;
  readonly end: number;
}

type Part = "noun" | "modifier" | "and" | "stop";

const MOST_MODIFIERS = 2;
// No word of a news text is longer; keeps each look-ahead short on hostile input.
const LONGEST_WORD = 40;
/** Gunmen, grandchildren, tradespeople. */
const IRREGULAR = /(?:men|children|people)$/;
const APOSTROPHES = "'’";

/**
 * The noun that is counted by the number that ends at `at`: three Taliban prisoners, a 91-page
 * report; after a magnitude also with a preposition between (deux millions de personnes).
 * `scaled`: the number ends on a magnitude.
 */
export function findCountedNoun(
  text: Text,
  at: number,
  scaled: boolean,
  { nouns, phrases }: Grammar,
): Word | null {
  if (nouns === null) return null;
  const joined = joinedNoun(text, at);
  if (joined !== null) return joined;
  const preposition = scaled ? phrases.at(text, at).of : null;
  let word = preposition === null ? nextWord(text, at) : wordAt(text, at + preposition.length);
  for (let modifiers = 0; word !== null && modifiers <= MOST_MODIFIERS; ) {
    const part = partOf(text, word, nouns);
    if (part === "noun") return afterName(text, word, nouns);
    if (part === "stop" || (part === "and" && modifiers === 0)) return null;
    if (part === "modifier") modifiers += 1;
    word = nextWord(text, word.end);
  }
  return null;
}

/** A 91-page report, a 10-member team. */
function joinedNoun(text: Text, at: number): Word | null {
  if (!isHyphen(codeAt(text, at)) || !isDigit(codeAt(text, at - 1))) return null;
  const word = wordAt(text, at + 1);
  if (word === null || word.end - word.start < 3) return null;
  return isCapital(codeAt(text, word.start)) ? null : word;
}

/** 31 Abrams tanks: a name that looks like a plural stands before its noun. */
function afterName(text: Text, word: Word, nouns: Nouns): Word {
  if (nouns.style !== "plural" || !isCapital(codeAt(text, word.start))) return word;
  const next = nextWord(text, word.end);
  return next !== null && partOf(text, next, nouns) === "noun" ? next : word;
}

/** The word after the one space at `at`; null when something else stands there. */
export function nextWord(text: Text, at: number): Word | null {
  return isSpace(codeAt(text, at)) ? wordAt(text, at + 1) : null;
}

function wordAt(text: Text, start: number): Word | null {
  if (!isLatinLetter(codeAt(text, start))) return null;
  let end = endOfInitials(text, start) ?? start + 1;
  while (end - start < LONGEST_WORD && isWordPart(text, end)) end += 1;
  // Staats- und Regierungschefs.
  return isHyphen(codeAt(text, end)) && isSpace(codeAt(text, end + 1))
    ? { start, end: end + 1 }
    : { start, end };
}

/** U.S. */
function endOfInitials(text: Text, start: number): number | null {
  let end = start;
  while (isCapital(codeAt(text, end)) && text.charAt(end + 1) === ".") end += 2;
  return end - start > 2 ? end : null;
}

function isWordPart(text: Text, at: number): boolean {
  const code = codeAt(text, at);
  if (isLatinLetter(code) || isDigit(code)) return true;
  const next = codeAt(text, at + 1);
  // 20 F-16s.
  if (isDash(code)) return isLatinLetter(next) || isDigit(next);
  return APOSTROPHES.includes(text.charAt(at)) && isLatinLetter(next);
}

function partOf(text: Text, word: Word, { words, style }: Nouns): Part {
  const known = words.startingAt(text, word.start);
  if (known !== null && known.edge === word.end) return known.meaning;
  if (isHyphen(codeAt(text, word.end - 1))) return "modifier";
  const capital = isCapital(codeAt(text, word.start));
  switch (style) {
    case "capitalised":
      if (capital) return "noun";
      // German adjectives before a noun carry an ending: drei neue, drei nordamerikanischen.
      return /e[nrms]?$/.test(text.slice(word.end - 2, word.end)) ? "modifier" : "stop";
    case "plural, then adjectives":
      return looksPlural(text, word, "sxz") ? "noun" : "stop";
    case "plural":
      return looksPlural(text, word, "s") ? "noun" : "modifier";
  }
}

function looksPlural(text: Text, { start, end }: Word, endings: string): boolean {
  if (endings.length === 1 && IRREGULAR.test(text.slice(Math.max(start, end - 8), end)))
    return true;
  if (end - start < 3 || !endings.includes(text.charAt(end - 1))) return false;
  const before = text.charAt(end - 2);
  // Class, virus, crisis, company's.
  return endings.length > 1 || !`sui${APOSTROPHES}`.includes(before);
}
