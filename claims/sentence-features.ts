import type { Vocabulary } from "./vocabulary";
import { bitOf } from "./weights";
import { folded } from "./words";

/** What a sentence shows of the features that tell what it is worth, and how many figures it holds. */
export interface Shown {
  /** Bits of features. */
  readonly shown: number;
  readonly figures: number;
}

const FIGURE = bitOf("figure");
const DATE = bitOf("date");

/** What the marks of a sentence show, in any language; 다 and 요 end Korean headlines as well. */
const BY_MARKS = [
  [bitOf("share"), /[%$€£¥₩％]/],
  [bitOf("question"), /[?？]["'”’“」』)）\]»\s]*$/],
  [bitOf("fragment"), /[^.!?。！？…다요"'”’“」』)）\]»\s]["'”’“」』)）\]»\s]*$/],
] as const;

/** A word with its inner apostrophes and hyphens, or a number with its points. */
const WORD_OR_NUMBER = /[a-z\u00c0-\u1fff]+(?:['-][a-z\u00c0-\u1fff]+)*|\d+(?:[.,]\d+)*/g;

/** What follows the number of a day, month, year or hour (`20일`, `3月`, `8시`); `20일간` is a duration. */
const AFTER_DATE = /^[일월년시日月年時](?![간째여동분])/;
const YEAR = /^(?:1[6-9]|20)\d\d$/;
/** `45세`, `32-year-old`, `(62)`: an age says little. */
const AFTER_AGE = /^(?:-year-old|[세살歳岁)）])/;

/** Goes through the words, numbers and marks of a sentence. */
export function featuresOf(written: string, known: Vocabulary): Shown {
  const sentence = folded(written);
  let shown = 0;
  let figures = 0;
  let month = false;
  WORD_OR_NUMBER.lastIndex = 0;
  for (let found = WORD_OR_NUMBER.exec(sentence); found; found = WORD_OR_NUMBER.exec(sentence)) {
    const { 0: one, index } = found;
    let bits = 0;
    if (one > "9~") bits = known.words(one);
    else {
      const after = sentence.slice(index + one.length, index + one.length + 9);
      if (month || AFTER_DATE.test(after) || (YEAR.test(one) && !/^[%$€]/.test(after))) bits = DATE;
      else if (!AFTER_AGE.test(after)) bits = FIGURE;
    }
    shown |= bits;
    if (bits & FIGURE) figures++;
    month = one > "9~" && (bits & DATE) !== 0;
  }
  for (const [bit, pattern] of [...BY_MARKS, ...known.letters])
    if (pattern.test(written)) shown |= bit;
  return { shown, figures };
}
