import { DIGIT, JOINER, LETTER, SYLLABLE } from "./character-classes";
import { codeAt, isAlphabetic, isDash, isDigit, isHangul, isHyphen, isSpace } from "./characters";
import type { Grammar } from "./grammar";
import { INNER, needsMore, type Standing } from "./phrasebook";
import type { Text } from "./text";

/** Whether the sign, symbol, word or character at `at`, which has the class `flags`, may open a figure. */
export function mayOpen(text: Text, at: number, flags: number, grammar: Grammar): boolean {
  if ((flags & LETTER) === 0) {
    const code = codeAt(text, at);
    const before = codeAt(text, at - 1);
    if ((flags & SYLLABLE) !== 0 && isHangul(before)) return false;
    if (isDash(code) || code === 0x2b) {
      // After a letter it is a hyphen, also in Hebrew (כ-20,510); Han and kana stand before a minus without a space.
      return isDigit(codeAt(text, at + 1)) && !isAlphabetic(before) && !isDigit(before);
    }
  }
  if (!grammar.openers.may(codeAt(text, at), codeAt(text, at + 1))) return false;
  return opens(text, at, grammar.phrases.at(text, at, grammar.compounds), grammar);
}

function opens(
  text: Text,
  at: number,
  { opening, numeral }: Standing,
  { writing, phrases }: Grammar,
): boolean {
  if (opening !== null || numeral === null) return opening !== null;
  const { role } = numeral.meaning;
  if (writing !== "hangul" || !needsMore(role)) return !INNER.includes(role);
  const next = phrases.at(text, at + numeral.length);
  if (next.link?.meaning === "denominator") return true;
  return next.numeral?.meaning.role === "multiplier" || next.numeral?.meaning.role === "magnitude";
}

/** The end of the Korean word that goes on at `at`. */
export function endOfSyllables({ units, length }: Text, at: number, classes: Uint8Array): number {
  let end = at;
  while (end < length && ((classes[units[end] ?? 0] ?? 0) & SYLLABLE) !== 0) end += 1;
  return end;
}

/** The end of the word at `at`, with the digits that are part of it; of an address, all of it. */
export function endOfWord(text: Text, at: number, classes: Uint8Array): number {
  const { units, length } = text;
  let end = at + 1;
  while (end < length) {
    const code = units[end] ?? 0;
    const flags = classes[code] ?? 0;
    if ((flags & (DIGIT | LETTER)) !== 0) end += 1;
    else if ((flags & JOINER) === 0) return end;
    else if (isHyphen(code) && isWordPart(codeAt(text, end + 1), classes)) end += 2;
    else return isAddress(text, at, end) ? endOfAddress(text, end) : end;
  }
  return end;
}

function isWordPart(code: number, classes: Uint8Array): boolean {
  return ((classes[code] ?? 0) & (DIGIT | LETTER)) !== 0;
}

function isAddress(text: Text, at: number, end: number): boolean {
  const next = codeAt(text, end);
  if (next === 0x3a) return text.startsWith("//", end + 1);
  return next === 0x2e && end - at === 3 && text.startsWith("www", at);
}

function endOfAddress(text: Text, at: number): number {
  let end = at;
  while (end < text.length && codeAt(text, end) > 0x20 && !isSpace(codeAt(text, end))) end += 1;
  return end;
}
