import { codeAt, isDigit, isHyphen, isSpace } from "./characters";
import type { Text } from "./text";

/** Groups of digits, each set apart by one space, hyphen or dot. */
const FEWEST_GROUPS = 3;

/**
 * Where the telephone number (or a line of mere numbers) ends that begins with the digits at
 * `start`; null when fewer than three groups of digits stand there, two after a +.
 */
export function endOfTelephone(text: Text, start: number): number | null {
  const first = text.charAt(start) === "+" ? start + 1 : start;
  let groups = 0;
  let end = first;
  for (let at = first; isDigit(codeAt(text, at)); at = end + 1) {
    end = at;
    while (isDigit(codeAt(text, end))) end += 1;
    groups += 1;
    if (!separates(text, end)) break;
  }
  return groups >= (first > start ? FEWEST_GROUPS - 1 : FEWEST_GROUPS) ? end : null;
}

/** Whether digits that end at `at` may go on as a telephone number does. */
export function mayGoOn(text: Text, at: number): boolean {
  return isDigit(codeAt(text, at + 1)) && separates(text, at);
}

function separates(text: Text, at: number): boolean {
  const code = codeAt(text, at);
  return isSpace(code) || isHyphen(code) || code === 0x2e;
}
