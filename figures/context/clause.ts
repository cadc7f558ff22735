import { codeAt, isHangul, isLatinLetter, isSpace } from "../characters";
import type { Text } from "../text";

const ENDS = ',;:()[]、，。；：（）「」『』“”«»"\n—';

/** Where the clause around `at` starts, not before `from`. */
export function clauseStart(text: Text, at: number, from: number): number {
  let start = at;
  while (start > from && !ENDS.includes(text.charAt(start - 1))) start -= 1;
  return start;
}

/** Where the clause around `at` ends, not after `to`. */
export function clauseEnd(text: Text, at: number, to: number): number {
  let end = at;
  while (end < to && !ENDS.includes(text.charAt(end))) end += 1;
  return end;
}

export function endsClause(text: Text, at: number): boolean {
  return ENDS.includes(text.charAt(at));
}

/** Whether a word of a script that sets words apart may start at `at`. */
export function startsWord(text: Text, at: number): boolean {
  const [before, first] = [codeAt(text, at - 1), codeAt(text, at)];
  return isLatinLetter(first) ? !isLatinLetter(before) : !(isHangul(first) && isHangul(before));
}

/** No word of a news text is longer; keeps each look small on hostile input. */
const LONGEST_WORD = 40;

/** Where the word that holds the unit at `at` ends, not after `to`. */
export function wordEnd(text: Text, at: number, to: number): number {
  const limit = Math.min(to, at + LONGEST_WORD);
  let end = at;
  while (end < limit && !isSpace(codeAt(text, end)) && !endsClause(text, end)) end += 1;
  return end;
}

/** Where the word that ends at `at` starts, not before `from`. */
export function wordStart(text: Text, at: number, from: number): number {
  const limit = Math.max(from, at - LONGEST_WORD);
  let start = at;
  while (start > limit && !isSpace(codeAt(text, start - 1)) && !endsClause(text, start - 1)) {
    start -= 1;
  }
  return start;
}
