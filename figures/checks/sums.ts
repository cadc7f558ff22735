import type { FigureRead } from "../read-figures";
import type { CheckWords } from "./check-words";
import { amountOf, between, closesWith, isDefinite, opensWith, placeOf, sameMeasure } from "./gaps";
import type { Parts } from "./observation";
import { uncertainty } from "./rounding";

const FEWEST_PARTS = 2;
const LONGEST_GAP = 40;
const BRACKET = /[()（）]/;
/** What parts are set apart by; at the start of what stands between two of them. */
const SEPARATOR = /^[,;·、，；/]/;

/** Parts with the sum that the text gives for them: 3명, 5명 등 총 8명; 8명(남성 3명, 여성 5명). */
export function findSums(text: string, reads: readonly FigureRead[], words: CheckWords): Parts[] {
  return reads.flatMap((total, i) => {
    if (!isDefinite(total)) return [];
    const sum = sumBefore(text, reads, i, words) ?? sumInBrackets(text, reads, i, words);
    return sum === null ? [] : [sum];
  });
}

function sumBefore(
  text: string,
  reads: readonly FigureRead[],
  at: number,
  words: CheckWords,
): Parts | null {
  const [last, total] = [reads[at - 1], reads[at]];
  if (last === undefined || total === undefined) return null;
  const link = between(text, last, total);
  if (link.length > LONGEST_GAP || BRACKET.test(link) || !closesWith(link, words.total))
    return null;
  let from = at - 1;
  while (from > 0 && areParts(text, reads[from - 1], reads[from], words)) from -= 1;
  const open = words.openList !== undefined && link.includes(words.openList);
  return sumOf(text, total, reads.slice(from, at), open);
}

/** What stands in brackets behind a number may leave parts out. */
function sumInBrackets(
  text: string,
  reads: readonly FigureRead[],
  at: number,
  words: CheckWords,
): Parts | null {
  const [total, first] = [reads[at], reads[at + 1]];
  if (total === undefined || first === undefined) return null;
  if (!/^[(（][^()（）]{0,20}$/.test(between(text, total, first))) return null;
  let to = at + 2;
  while (areParts(text, reads[to - 1], reads[to], words)) to += 1;
  const last = reads[to - 1] ?? first;
  if (!/^[^()（）\d]{0,6}[)）]/.test(text.slice(last.figure.end, last.figure.end + 7))) return null;
  return sumOf(text, total, reads.slice(at + 1, to), true);
}

/** Whether two neighbours are parts of one list. */
function areParts(
  text: string,
  first: FigureRead | undefined,
  second: FigureRead | undefined,
  words: CheckWords,
): boolean {
  if (first === undefined || second === undefined) return false;
  const gap = between(text, first, second);
  if (gap.length > LONGEST_GAP || BRACKET.test(gap)) return false;
  return SEPARATOR.test(gap) || opensWith(gap, words.and);
}

function sumOf(
  text: string,
  total: FigureRead,
  parts: readonly FigureRead[],
  open: boolean,
): Parts | null {
  const all = [total, ...parts];
  if (
    parts.length < FEWEST_PARTS ||
    !parts.every((part) => isDefinite(part) && sameMeasure(part, total))
  ) {
    return null;
  }
  const calculated = Number(parts.reduce((sum, part) => sum + amountOf(part), 0).toPrecision(12));
  const stated = amountOf(total);
  const allowed = all.reduce((sum, { figure }) => sum + uncertainty(text, figure), 0);
  const agrees = Math.abs(stated - calculated) <= allowed;
  if (open && !agrees && calculated < stated) return null;
  const [first, second, ...more] = all.map(placeOf).sort((a, b) => a.start - b.start);
  if (first === undefined || second === undefined) return null;
  const places = [first, second, ...more] as const;
  return { kind: "parts", places, stated, calculated, unit: total.reading.unit, agrees };
}
