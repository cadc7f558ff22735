import type { TextSpan } from "../../text/sentences";
import type { FigureRead } from "../read-figures";

/** What stands between two figures, without the blanks around it. */
export function between(text: string, first: FigureRead, second: FigureRead): string {
  return text.slice(first.figure.end, second.figure.start).trim();
}

/** Whether a stretch begins with one of `phrases` (`|` between them), as a word of its own where words are set apart. */
export function opensWith(stretch: string, phrases: string): boolean {
  return phrases.split("|").some((phrase) => {
    if (phrase === "" || !stretch.startsWith(phrase)) return false;
    return !joinsWord(stretch.charAt(phrase.length), phrase);
  });
}

/** Whether a stretch ends on one of `phrases`, as a word of its own where words are set apart. */
export function closesWith(stretch: string, phrases: string): boolean {
  return phrases.split("|").some((phrase) => {
    if (phrase === "" || !stretch.endsWith(phrase)) return false;
    const at = stretch.length - phrase.length;
    return !joinsWord(stretch.charAt(at - 1), phrase);
  });
}

/** Whether a stretch begins with one of `phrases`, or ends on one after a noun: 6,415명의 응답자 [중], 800名学生[中]. */
export function links(stretch: string, phrases: string): boolean {
  return (
    opensWith(stretch, phrases) ||
    phrases.split("|").some((phrase) => !LATIN.test(phrase) && isLast(stretch, phrase))
  );
}

/** At the end of a word or stretch: 중 여성은, 学生中. */
function isLast(stretch: string, phrase: string): boolean {
  return stretch.endsWith(phrase) || stretch.includes(` ${phrase} `);
}

const LATIN = /\p{Script=Latin}/u;
const HAN = /^\p{Script=Han}$/u;

/** Whether a letter goes on with the phrase's word; of Chinese and Japanese only a single character is that unsure. */
function joinsWord(letter: string, phrase: string): boolean {
  return LATIN.test(phrase) ? LATIN.test(letter) : HAN.test(phrase) && HAN.test(letter);
}

/** Whether a number can be part of the other, or share a sum with it. */
export function sameMeasure({ figure: a }: FigureRead, { figure: b }: FigureRead): boolean {
  if (a.kind !== b.kind) return false;
  if (a.unit === b.unit) return true;
  // 6,415 patients, of whom 1,630 women: where nouns are counted, they may differ.
  const counts = a.kind === "count" && [a, b].every(({ unit, coreEnd }) => unit === "" || coreEnd);
  return Boolean(counts);
}

/** One plain number that the text does not limit. */
export function isDefinite({ reading: { value, valueHigh, bound } }: FigureRead): boolean {
  return value !== null && value > 0 && valueHigh === null && bound === null;
}

export function placeOf({ figure: { start, end } }: FigureRead): TextSpan {
  return { start, end };
}

export function amountOf({ figure }: FigureRead): number {
  return figure.value ?? 0;
}
