import { isDigit, isLatinLetter } from "./characters";

/** What a UTF-16 unit may be at the place where a figure begins; flags. */
export const DIGIT = 1;
export const LETTER = 2;
export const OPENER = 4;

/** Where the digits and Latin letters are: Basic Latin to Latin Extended-B, full-width digits. */
const LETTERS_AND_DIGITS = [
  [0x30, 0x24f],
  [0xff10, 0xff19],
] as const;

/** One flag set per UTF-16 unit; `openers` may begin a figure, as digits may. */
export function characterClasses(openers: Iterable<number>): Uint8Array {
  const classes = new Uint8Array(0x10000);
  for (const [first, last] of LETTERS_AND_DIGITS) {
    for (let code = first; code <= last; code += 1) {
      classes[code] = isDigit(code) ? DIGIT : isLatinLetter(code) ? LETTER : 0;
    }
  }
  for (const code of openers) classes[code] = (classes[code] ?? 0) | OPENER;
  return classes;
}

/** Whether a number, or what opens one, may begin with the UTF-16 unit. */
export function mayBegin(code: number, { classes }: { readonly classes: Uint8Array }): boolean {
  return ((classes[code] ?? 0) & (DIGIT | OPENER)) !== 0;
}
