import type { FigureRead } from "../read-figures";
import type { CheckWords } from "./check-words";
import { amountOf, between, isDefinite, links, placeOf, sameMeasure } from "./gaps";
import type { Parts } from "./observation";
import { uncertainty } from "./rounding";

/** Opens what explains the number before it: (25.4%), or 25 percent. */
const APPOSITION = /^(?:[(（]|,? ?(?:or|oder|soit|즉))(?: ?\p{L}{1,10})?$/u;
/** Between a whole and its part: nothing that begins another clause. */
const OTHER_CLAUSE = /[()（）.;:!?\n。；：，、]/;
const LONGEST_GAP = 30;
/** How far a share in words (a third, 3 in 10) may lie from what it stands for. */
const WORDS = 0.025;

/** Parts of a whole with the share that the text gives for them: 6,415 of whom 1,630 (25.4 %). */
export function findShares(text: string, reads: readonly FigureRead[], words: CheckWords): Parts[] {
  const found: Parts[] = [];
  reads.forEach((first, i) => {
    const [second, third] = [reads[i + 1], reads[i + 2]];
    if (second === undefined) return;
    if (isRatio(first) && explains(text, first, second)) {
      found.push(share(text, [first, second], amountOf(first), WORDS, second));
    }
    if (third === undefined) return;
    if (explains(text, second, third)) {
      const [part, whole] = partAndWhole(text, first, second, words);
      if (part && whole) found.push(ofWhole(text, [first, second, third], part, whole, third));
    } else if (explains(text, first, second, third)) {
      const [part, whole] = partAndWhole(text, second, third, words);
      if (part && whole) found.push(ofWhole(text, [first, second, third], part, whole, first));
    }
  });
  return found;
}

/** 3 in 10, 10명 중 3명: read as one figure. */
function isRatio(read: FigureRead): boolean {
  const { kind, unit, approximate } = read.figure;
  return kind === "ratio" && unit === "" && !approximate && isDefinite(read) && amountOf(read) < 1;
}

/** Whether one of the two is a percentage, and the other stands in brackets behind it up to the end of `last`. */
function explains(text: string, first: FigureRead, second: FigureRead, last = second): boolean {
  const percent = first === last || second !== last ? first : second;
  if (percent.figure.unit !== "%" || !isDefinite(percent)) return false;
  const opened = between(text, first, second);
  if (!APPOSITION.test(opened)) return false;
  return !/^[(（]/.test(opened) || /[)）,、]/.test(text.charAt(last.figure.end));
}

/** Which of two is the other's part, where the words between say so. */
function partAndWhole(
  text: string,
  first: FigureRead,
  second: FigureRead,
  { wholeToPart, partOfWhole }: CheckWords,
): readonly [FigureRead, FigureRead] | readonly [] {
  if (![first, second].every(isDefinite) || !sameMeasure(first, second)) return [];
  const gap = between(text, first, second).replace(/^[,，、]\s?/, "");
  if (gap.length > LONGEST_GAP || OTHER_CLAUSE.test(gap)) return [];
  if (partOfWhole.split("|").includes(gap))
    return amountOf(first) < amountOf(second) ? [first, second] : [];
  if (!links(gap, wholeToPart)) return [];
  return amountOf(second) < amountOf(first) ? [second, first] : [];
}

function ofWhole(
  text: string,
  places: readonly [FigureRead, FigureRead, FigureRead],
  part: FigureRead,
  whole: FigureRead,
  percent: FigureRead,
): Parts {
  const ratio = amountOf(part) / amountOf(whole);
  const loose = [part, whole].map((read) => uncertainty(text, read.figure) / amountOf(read));
  return share(text, places, ratio, ratio * loose.reduce((sum, each) => sum + each, 0), percent);
}

function share(
  text: string,
  [first, second, ...more]: readonly [FigureRead, FigureRead, ...FigureRead[]],
  ratio: number,
  ratioUncertainty: number,
  percent: FigureRead,
): Parts {
  const [stated, calculated] = [amountOf(percent), 100 * ratio];
  // Newspapers round, and cut off.
  const allowed = 2 * uncertainty(text, percent.figure) || 1;
  const agrees = Math.abs(stated - calculated) < allowed + 100 * ratioUncertainty;
  const places = [placeOf(first), placeOf(second), ...more.map(placeOf)] as const;
  return { kind: "parts", places, stated, calculated, unit: "%", agrees };
}
