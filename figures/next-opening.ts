import { DIGIT, LETTER, OPENER } from "./character-classes";
import { codeAt, isAlphabetic, isDash, isDigit, isHangul, isHyphen, isSpace } from "./characters";
import type { Grammar } from "./grammar";

/**
 * Where the next figure may begin, from `at` on: a digit, a sign or currency symbol, a word or
 * character that opens a number. Names with digits in them (Covid-19) and addresses of pages are
 * passed over. The length of the text when nothing is left.
 */
export function nextOpening(text: string, at: number, grammar: Grammar): number {
  const { classes } = grammar;
  const { length } = text;
  let i = at;
  while (i < length) {
    const flags = classes[text.charCodeAt(i)] ?? 0;
    if (flags === 0) i += 1;
    else if ((flags & DIGIT) !== 0) return i;
    else if ((flags & OPENER) !== 0 && mayOpen(text, i, grammar)) return i;
    else i = (flags & LETTER) === 0 ? i + 1 : endOfWord(text, i, classes);
  }
  return length;
}

function mayOpen(text: string, at: number, grammar: Grammar): boolean {
  const code = codeAt(text, at);
  const before = codeAt(text, at - 1);
  if (isHangul(code) && isHangul(before)) return false;
  if (isDash(code) || code === 0x2b) {
    // After a letter it is a hyphen, also in Hebrew (כ-20,510); Han and kana stand before a minus without a space.
    return isDigit(codeAt(text, at + 1)) && !isAlphabetic(before) && !isDigit(before);
  }
  return grammar.starters.startingAt(text, at, grammar.compounds) !== null;
}

/** The end of the word at `at`, with the digits that are part of it; of an address, all of it. */
export function endOfWord(text: string, at: number, classes: Uint8Array): number {
  const { length } = text;
  let end = at + 1;
  while (end < length) {
    const code = text.charCodeAt(end);
    if (((classes[code] ?? 0) & (DIGIT | LETTER)) !== 0) end += 1;
    else if (isHyphen(code) && isWordPart(codeAt(text, end + 1), classes)) end += 2;
    else break;
  }
  return isAddress(text, at, end) ? endOfAddress(text, end) : end;
}

function isWordPart(code: number, classes: Uint8Array): boolean {
  return ((classes[code] ?? 0) & (DIGIT | LETTER)) !== 0;
}

function isAddress(text: string, at: number, end: number): boolean {
  const next = codeAt(text, end);
  if (next === 0x3a) return text.startsWith("//", end + 1);
  return next === 0x2e && end - at === 3 && text.startsWith("www", at);
}

function endOfAddress(text: string, at: number): number {
  let end = at;
  while (end < text.length && codeAt(text, end) > 0x20 && !isSpace(codeAt(text, end))) end += 1;
  return end;
}
