import { isDigit } from "../text/characters";
import type { Vocabulary } from "./vocabulary";
import { bitOf } from "./weights";

/** What a sentence shows of the features that tell what it is worth, and how many figures it holds. */
export interface Shown {
  /** Bits of features. */
  readonly shown: number;
  readonly figures: number;
}

const FIGURE = bitOf("figure");
const SHARE = bitOf("share");
const DATE = bitOf("date");
const ACT = bitOf("act");
const QUOTED = bitOf("quoted");
const QUESTION = bitOf("question");
const FRAGMENT = bitOf("fragment");

const END_MARKS = ".!?。！？…다요";
const CLOSING_MARKS = "\"'”’“」』)）]» ";
const MONEY_MARKS = "%$€£¥₩％";
const OPENING_QUOTES = '"“„«「';
const CLOSING_QUOTES = '"”“»」';

/** Goes through the words, numbers and marks of the sentence at `start`..`end` of a text once. */
export function featuresOf(text: string, start: number, end: number, known: Vocabulary): Shown {
  let shown = 0;
  let figures = 0;
  let month = false;
  let quoteStart = -1;
  let quoteEnd = -1;
  let at = start;
  while (at < end) {
    const code = text.charCodeAt(at);
    const from = at;
    if (isLetter(code)) {
      while (at < end && (isLetter(text.charCodeAt(at)) || isInner(text, at, end))) at++;
      month = false;
      if (!known.words) continue;
      const bits = known.words(text, from, at) || (isAct(text, from, at, known) ? ACT : 0);
      shown |= bits & ~FIGURE;
      if (bits & FIGURE) figures++;
      month = (bits & DATE) !== 0;
    } else if (isDigit(code)) {
      at = numberEnd(text, at, end);
      if (month || isDate(text, from, at, end)) shown |= DATE;
      else if (!isAge(text, from, at)) figures++;
      month = false;
    } else {
      at++;
      if (code === 0x20) continue;
      const mark = text.charAt(from);
      if (MONEY_MARKS.includes(mark)) shown |= SHARE;
      if (quoteStart < 0 && OPENING_QUOTES.includes(mark)) quoteStart = from;
      if (CLOSING_QUOTES.includes(mark)) quoteEnd = from;
    }
  }
  if (known.letters.length > 0) {
    const sentence = text.slice(start, end);
    for (const [bit, pattern] of known.letters) if (pattern.test(sentence)) shown |= bit;
  }
  if (figures > 0) shown |= FIGURE;
  if (quoteStart >= 0) {
    const quoted = (quoteEnd > quoteStart ? quoteEnd : end) - quoteStart;
    if (quoted > (end - start) / 2) shown |= QUOTED;
  }
  const last = lastMark(text, start, end);
  if (last === "?" || last === "？") shown |= QUESTION;
  if (!END_MARKS.includes(last)) shown |= FRAGMENT;
  return { shown, figures };
}

/** The mark that ends a sentence, before any closing ones; 다 and 요 end Korean headlines as well. */
function lastMark(text: string, start: number, end: number): string {
  let last = end - 1;
  while (last >= start && CLOSING_MARKS.includes(text.charAt(last))) last--;
  return last < start ? "" : text.charAt(last);
}

/** An unknown word with the form of a past verb. */
function isAct(text: string, start: number, end: number, { actEnding }: Vocabulary): boolean {
  return actEnding !== "" && end - start > actEnding.length + 1 && text.endsWith(actEnding, end);
}

const AGE_MARKS = ["-year-old", "세", "살", "歳", "岁"];

/** `Jane Doe (62)`, `45세`, `32-year-old`: an age says little. */
function isAge(text: string, start: number, end: number): boolean {
  if (AGE_MARKS.some((mark) => text.startsWith(mark, end))) return true;
  return (
    end - start <= 2 &&
    "(（".includes(text.charAt(start - 1) || " ") &&
    ")）".includes(text.charAt(end) || " ")
  );
}

/** Letters of any script, as far as words are told apart by blanks and marks. */
function isLetter(code: number): boolean {
  if (code < 0xc0) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
  return code < 0x2000 || (code >= 0x3040 && code < 0xff00);
}

/** An apostrophe or hyphen between letters. */
function isInner(text: string, at: number, end: number): boolean {
  const code = text.charCodeAt(at);
  return (
    (code === 0x27 || code === 0x2019 || code === 0x2d) &&
    at + 1 < end &&
    isLetter(text.charCodeAt(at + 1))
  );
}

function numberEnd(text: string, from: number, end: number): number {
  let at = from + 1;
  while (at < end) {
    const code = text.charCodeAt(at);
    const inner = (code === 0x2e || code === 0x2c) && isDigit(text.charCodeAt(at + 1));
    if (!isDigit(code) && !inner) break;
    at++;
  }
  return at;
}

/** A year (`1949`), or a number with the sign of a day, month, year or hour after it (`20일`, `3月`, `8시`); `20일간` is a duration. */
function isDate(text: string, start: number, end: number, limit: number): boolean {
  const after = end < limit ? text.charAt(end) : "";
  const next = end + 1 < limit ? text.charAt(end + 1) : "";
  if (after !== "" && "일월년시日月年時".includes(after))
    return next === "" || !"간째여동분".includes(next);
  return (
    end - start === 4 &&
    /^(?:1[6-9]|20)\d\d$/.test(text.slice(start, end)) &&
    (after === "" || !"%$€".includes(after))
  );
}
