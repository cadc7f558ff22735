import { isCapital, isDash, isDigit, isHyphen, isLatinLetter, isSpace } from "./characters";
import type { Grammar } from "./grammar";
import type { NounStyle } from "./language";

export interface Word {
  readonly start: number;
  readonly end: number;
}

// Number, at most two modifiers with an `and` between, noun.
const REACH = 4;
// No word of a news text is longer; keeps each look-ahead short on hostile input.
const LONGEST_WORD = 40;

/**
 * The noun that is counted by the number that ends at `at`: three Taliban prisoners, a 91-page
 * report; after a magnitude also with a preposition between (deux millions de personnes).
 */
export function findCountedNoun(
  text: string,
  at: number,
  scaled: boolean,
  grammar: Grammar,
): Word | null {
  const { nouns } = grammar;
  if (nouns === null) return null;
  const joined = joinedNoun(text, at);
  if (joined !== null) return joined;
  const of = scaled ? grammar.of.startingAt(text, at) : null;
  let from = at;
  for (let i = 0; i < REACH; i += 1) {
    const word = of !== null && i === 0 ? wordAt(text, of.edge) : nextWord(text, from);
    if (word === null) return null;
    const known = nouns.words.startingAt(text, word.start);
    const meaning = known?.edge === word.end ? known.meaning : null;
    const joins = meaning === "and" && i > 0 && i < REACH - 1;
    if (joins) {
      from = word.end;
      continue;
    }
    if (meaning === "stop" || meaning === "and") return null;
    if (meaning === "plural" || (meaning !== "modifier" && looksCounted(text, word, nouns.style))) {
      return word;
    }
    if (meaning !== "modifier" && !mayModify(text, word, nouns.style)) return null;
    from = word.end;
  }
  return null;
}

/** A 91-page report, a 10-member team. */
function joinedNoun(text: string, at: number): Word | null {
  if (!isHyphen(text.charCodeAt(at)) || !isDigit(text.charCodeAt(at - 1))) return null;
  const word = wordAt(text, at + 1);
  return word !== null && word.end - word.start > 2 && !isCapital(text.charCodeAt(word.start))
    ? word
    : null;
}

/** The word after one space; null when something else stands there. */
function nextWord(text: string, at: number): Word | null {
  return isSpace(text.charCodeAt(at)) ? wordAt(text, at + 1) : null;
}

function wordAt(text: string, start: number): Word | null {
  let end = start;
  while (end - start < LONGEST_WORD && isWordPart(text, end)) end += 1;
  return isLatinLetter(text.charCodeAt(start)) ? { start, end } : null;
}

function isWordPart(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (isLatinLetter(code) || isDigit(code)) return true;
  return (
    (isDash(code) || code === 0x27 || code === 0x2019) && isLatinLetter(text.charCodeAt(at + 1))
  );
}

function looksCounted(text: string, word: Word, style: NounStyle): boolean {
  if (style === "capitalised") return isCapital(text.charCodeAt(word.start));
  const last = text.charAt(word.end - 1);
  const before = text.charAt(word.end - 2);
  if (word.end - word.start < 3) return false;
  if (style === "lower-case plural") {
    if (isCapital(text.charCodeAt(word.start))) return false;
    return last === "s" || last === "x" || last === "z";
  }
  return (
    last === "s" &&
    before !== "s" &&
    before !== "u" &&
    before !== "i" &&
    before !== "'" &&
    before !== "’"
  );
}

function mayModify(text: string, word: Word, style: NounStyle): boolean {
  if (style === "lower-case plural") return false;
  if (style !== "capitalised") return true;
  // German adjectives before a noun carry an ending: drei neue, drei nordamerikanischen.
  const ending = text.slice(word.end - 2, word.end);
  return text.charAt(word.end - 1) === "e" || /^e[nrms]$/.test(ending);
}
