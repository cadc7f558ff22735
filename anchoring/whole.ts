import { numberWordLength } from "./number-words";

/**
 * How far the number or word goes on beyond a passage's edge: `1` stands in `1.5 million` but is not all of it.
 * A passage may be such a part, as long as what it is a part of stays the same.
 */

const DIGIT = /\p{Nd}/u;
/** Letters of scripts that put spaces between words; in the others an edge inside a word means nothing. */
const LETTER =
  /[\p{L}\p{M}](?<![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\u3099\u309a])/u;
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** What stands on or completes the character before it: marks, and the vowels and finals of a decomposed Hangul syllable. */
const JOINED = /[\p{M}\u1160-\u11ff\ud7b0-\ud7ff]/u;
const SEPARATOR = /[.,'’٫٬·:]/;
const SIGN = /[-−–+±△▲▼]/;
const CURRENCY = /\p{Sc}/u;
const MAGNITUDE = /[십백천만억조경十百千万萬亿億兆]/;

export const isDigit = (character: string | undefined): boolean => DIGIT.test(character ?? "");

const at = (text: string, i: number): string => text[i] ?? "";

/** Where the number or word that holds `text[start]` begins; `start` where nothing joins it from the left. */
export function wholeStart(text: string, start: number): number {
  let i = start;
  if (DIGIT.test(at(text, i)) || (SEPARATOR.test(at(text, i)) && DIGIT.test(at(text, i + 1)))) {
    for (;;) {
      const before = at(text, i - 1);
      if (DIGIT.test(before) || LETTER.test(before)) i--;
      else if (SEPARATOR.test(before) && DIGIT.test(at(text, i - 2))) i -= 2;
      else if (endsMagnitude(text, i)) i--;
      else if (before === " " && endsMagnitude(text, i - 1)) i -= 2;
      else break;
    }
    if (CURRENCY.test(at(text, i - 1))) i--;
    if (SIGN.test(at(text, i - 1)) && !joinsSign(at(text, i - 2))) i--;
    return i;
  }
  if (LETTER.test(at(text, i))) {
    while (LETTER.test(at(text, i - 1)) || DIGIT.test(at(text, i - 1))) i--;
  }
  return i;
}

/** A dash after a digit or letter makes a range or a compound, not a negative number. */
const joinsSign = (before: string) =>
  DIGIT.test(before) || LETTER.test(before) || DENSE.test(before);

/** Is there a number in Han or Hangul magnitudes before `text[end]`, as the `2만` of `2만 510`? */
const endsMagnitude = (text: string, end: number) =>
  MAGNITUDE.test(at(text, end - 1)) && DIGIT.test(at(text, end - 2));

/** How far back from its end a passage's last number is looked for: over its magnitude, share or unit. */
const NUMBER_TAIL = 24;

/** Where the digits end, with their separators and magnitudes, that `text[..end)` ends with. */
export function digitsEnd(text: string, end: number): number {
  return DIGIT.test(at(text, end - 1)) ? afterDigit(text, end) : end;
}

function afterDigit(text: string, from: number): number {
  let i = from;
  for (;;) {
    if (DIGIT.test(at(text, i)) || MAGNITUDE.test(at(text, i))) i++;
    else if (SEPARATOR.test(at(text, i)) && DIGIT.test(at(text, i + 1))) i += 2;
    else if (endsMagnitude(text, i) && at(text, i) === " " && DIGIT.test(at(text, i + 1))) i += 2;
    else return i;
  }
}

/**
 * Where the number ends, with its magnitude, share or unit, that `text[start..end)` ends with; `end` where it ends
 * with none, or with a word that is no part of one.
 */
export function numberEnd(text: string, start: number, end: number): number {
  for (let i = end; i > Math.max(start, end - NUMBER_TAIL); i--) {
    if (!DIGIT.test(at(text, i - 1))) continue;
    const digits = afterDigit(text, i);
    return Math.max(end, digits + numberWordLength(text.slice(digits, digits + 40)));
  }
  return end;
}

/** Where the number or word ends that `text[start..end)` ends with, with the unit that is glued to a number. */
export function wholeEnd(text: string, start: number, end: number): number {
  let i = numberEnd(text, start, end);
  if (LETTER.test(at(text, i - 1)) || DIGIT.test(at(text, i - 1))) {
    while (LETTER.test(at(text, i)) || DIGIT.test(at(text, i))) i++;
  }
  const inNumber = i > end || DIGIT.test(at(text, end - 1)) || endsMagnitude(text, end);
  if (inNumber && DENSE.test(at(text, i))) i++;
  while (JOINED.test(at(text, i))) i++;
  return i;
}
