import { isDash, isDigit, isHangul, isHyphen, isLatinLetter, isSpace } from "./characters";
import { beginsNumeral, type Grammar } from "./grammar";

/**
 * Where the next figure may begin, from `at` on: a digit, a sign or currency symbol, a word or
 * character that opens a number. Names with digits in them (Covid-19) and addresses of pages are
 * passed over. The length of the text when nothing is left.
 */
export function nextOpening(text: string, at: number, grammar: Grammar): number {
  for (let i = at; i < text.length; ) {
    const code = text.charCodeAt(i);
    if (isDigit(code)) return i;
    if (grammar.opens[code] === 1 && mayOpen(text, i, grammar)) return i;
    i = isLatinLetter(code) ? endOfWord(text, i) : i + 1;
  }
  return text.length;
}

function mayOpen(text: string, at: number, grammar: Grammar): boolean {
  const code = text.charCodeAt(at);
  const before = text.charCodeAt(at - 1);
  if (isHangul(code) && isHangul(before)) return false;
  if (isDash(code) || code === 0x2b) {
    return isDigit(text.charCodeAt(at + 1)) && !isLatinLetter(before) && !isDigit(before);
  }
  return grammar.openings.startingAt(text, at) !== null || startsNumeral(text, at, grammar);
}

function startsNumeral(text: string, at: number, { numerals, language }: Grammar): boolean {
  const hit = numerals.startingAt(text, at, language.compounds);
  return hit !== null && beginsNumeral(hit.meaning.role);
}

/** The end of the word at `at`, with the digits that are part of it; of an address, all of it. */
export function endOfWord(text: string, at: number): number {
  let end = at + 1;
  for (; end < text.length; end += 1) {
    const code = text.charCodeAt(end);
    if (isLatinLetter(code) || isDigit(code)) continue;
    const next = text.charCodeAt(end + 1);
    if (isHyphen(code) && (isLatinLetter(next) || isDigit(next))) continue;
    break;
  }
  const address = text.startsWith("://", end) || (end - at === 3 && text.startsWith("www.", at));
  return address ? endOfAddress(text, end) : end;
}

function endOfAddress(text: string, at: number): number {
  let end = at;
  while (end < text.length && !isSpace(text.charCodeAt(end)) && text.charCodeAt(end) > 0x20)
    end += 1;
  return end;
}
