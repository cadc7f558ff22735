import type { TextSpan } from "../../text/sentences";
import { afterSpace, beforeSpace, codeAt, isDigit, isHangul } from "../characters";
import type { Text } from "../text";
import { endsClause, startsWord, wordEnd, wordStart } from "./clause";
import type { Context } from "./context";
import { isCalendarName } from "./iso-date";

/** No sentence of a news text says more often for which date its figures hold. */
const MOST_DATES = 8;
/** Inside a date, but not at its end. */
const ARTICLE = /^(?:the|of|and|de[rsl]?|el)$/i;
/** 2018년, 3월, 31일, 9시: no 12명. */
const KOREAN = /^\d{1,4}(?:년|월|일|시|분)/;
/** `31 March, 2026` is one date. */
const BEFORE_YEAR = /^, (?:19|20)\d\d(?!\d)/;

/** The dates of a sentence that its figures hold for, in order: [2018년] 기준, as of [June 2021]. */
export function findDates(text: Text, sentence: TextSpan, context: Context): TextSpan[] {
  const dates: TextSpan[] = [];
  for (let at = sentence.start; at < sentence.end && dates.length < MOST_DATES; at += 1) {
    const date = startsWord(text, at) ? dateAt(text, at, sentence, context) : null;
    if (date !== null) dates.push(date);
  }
  return dates;
}

function dateAt(text: Text, at: number, { start, end }: TextSpan, context: Context) {
  const opener = context.asOfBefore.startingAt(text, at);
  if (opener !== null) {
    const from = afterSpace(text, opener.edge);
    const to = runForward(text, from, text.charAt(end - 1) === "." ? end - 1 : end, context);
    return to > from && holdsDate(text, from, to, context) ? { start: from, end: to } : null;
  }
  const closer = context.asOfAfter.startingAt(text, at);
  if (closer === null || isJoinedToNoun(text, closer.edge, context)) return null;
  const to = beforeSpace(text, at);
  const from = runBackward(text, to, start, context);
  return to > from ? { start: from, end: to } : null;
}

/** 24일 통계청, 3월 기준금리: the word goes on. */
function isJoinedToNoun(text: Text, at: number, { writing }: Context): boolean {
  return (
    writing === "hangul" && isHangul(codeAt(text, at)) && !PARTICLE.test(text.slice(at, at + 2))
  );
}

const PARTICLE = /^(?:으로|에|이|을|를|까지|상)/;

/** The end of the date's last word: of `Tuesday the company` the end of Tuesday. */
function runForward(text: Text, from: number, to: number, context: Context): number {
  let end = from;
  let at = from;
  while (at < to) {
    const next = context.writing === "han" ? at + 1 : wordEnd(text, at, to);
    if (next === at || endsClause(text, at) || !isDateWord(text, at, next, context)) break;
    if (!ARTICLE.test(text.slice(at, next))) end = next;
    at = afterSpace(text, next);
  }
  return BEFORE_YEAR.test(text.slice(end, end + 7)) ? end + ", 2026".length : end;
}

function runBackward(text: Text, to: number, from: number, context: Context): number {
  let start = to;
  for (let at = to; at > from; at = beforeSpace(text, start)) {
    const next = context.writing === "han" ? at - 1 : wordStart(text, at, from);
    if (next === at || endsClause(text, next) || !isDateWord(text, next, at, context)) break;
    start = next;
  }
  return start;
}

function isDateWord(text: Text, start: number, end: number, context: Context): boolean {
  if (isDigit(codeAt(text, start))) {
    return context.writing !== "hangul" || KOREAN.test(text.slice(start, end));
  }
  if (context.dates.startingAt(text, start, context.writing !== "spaced") !== null) return true;
  return context.writing === "spaced" && isCalendarName(text.slice(start, end), context.tag);
}

/** More than `the end of` or `1.8`: a year, a name, or a word that stands alone (today). */
function holdsDate(text: Text, start: number, end: number, { tag, writing }: Context): boolean {
  if (writing !== "spaced") return true;
  const words = text.slice(start, end).split(/\s/);
  return words.some((word) => YEAR.test(word) || isCalendarName(word, tag)) || isShort(words);
}

const YEAR = /^(?:19|20)\d\d\b/;

function isShort(words: readonly string[]): boolean {
  return words.length < 3 && words.every((word) => !/\d/.test(word));
}
