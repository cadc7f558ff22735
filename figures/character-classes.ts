import { isDigit, isLatinLetter } from "./characters";

/** What a UTF-16 unit may be at the place where a figure begins; flags. */
export const DIGIT = 1;
export const LETTER = 2;
export const OPENER = 4;
/** Hangul: a number opens only where its word does. */
export const SYLLABLE = 8;
/** What may join a word to the next, or make it an address: hyphens, dot, colon. */
export const JOINER = 16;

/** Where the digits and Latin letters are: Basic Latin to Latin Extended-B, full-width digits. */
const LETTERS_AND_DIGITS = [
  [0x30, 0x24f],
  [0xff10, 0xff19],
] as const;

const JOINERS = [0x2d, 0x2010, 0x2011, 0x2e, 0x3a];

// + - − and their full-width forms.
const SIGNS = [0x2b, 0x2d, 0x2212, 0xff0b, 0xff0d];

/** One flag set per UTF-16 unit; `openers` may begin a figure, as digits and signs may. */
export function characterClasses(openers: readonly string[]): Uint8Array {
  const classes = new Uint8Array(0x10000);
  for (const [first, last] of LETTERS_AND_DIGITS) {
    for (let code = first; code <= last; code += 1) {
      classes[code] = isDigit(code) ? DIGIT : isLatinLetter(code) ? LETTER : 0;
    }
  }
  classes.fill(SYLLABLE, 0xac00, 0xd7a4);
  for (const code of JOINERS) classes[code] = JOINER;
  for (const code of [...openers.map((phrase) => phrase.charCodeAt(0)), ...SIGNS])
    classes[code] = (classes[code] ?? 0) | OPENER;
  return classes;
}

/** Whether a number, or what opens one, may begin with the UTF-16 unit. */
export function mayBegin(code: number, { classes }: { readonly classes: Uint8Array }): boolean {
  return ((classes[code] ?? 0) & (DIGIT | OPENER)) !== 0;
}
