import { fold } from "../text/fold";
import { negationsAbout } from "./negation";
import type { Sought } from "./sought";
import { digitsEnd, isDigit, numberEnd, wholeEnd, wholeStart } from "./whole";

/** A stretch of a page's text. */
interface Spot {
  readonly start: number;
  readonly end: number;
}

/** A separator of groups of three digits, which is typography: `6,415` is `6415`. */
const GROUPING = /(?<=\d)[,'](?=\d{3}(?!\d))/g;

/** Is the folded `now` the quote with its digits grouped otherwise? */
export function sameNumbers({ folded, start, end }: Sought, now: string): boolean {
  return now.replace(GROUPING, "") === folded.slice(start, end).replace(GROUPING, "");
}

/** Do the numbers and words at the quote's edges go on as they did? */
export function samePart(sought: Sought, text: string, spot: Spot): boolean {
  const then = partOf(sought.text, { start: sought.quoteStart, end: sought.quoteEnd });
  const now = partOf(text, spot);
  return then.before === now.before && then.after === now.after;
}

/** Is the sentence negated about the passage where it was not, or no longer? */
export function isNegated(sought: Sought, text: string, { start, end }: Spot): boolean {
  const { text: then, quoteStart, quoteEnd } = sought;
  // Without context on both sides it cannot be said how the sentence was.
  if (quoteStart === 0 || quoteEnd === then.length) return false;
  return negationsAbout(then, quoteStart, quoteEnd) !== negationsAbout(text, start, end);
}

/** What a word or number may be long, beyond the passage that is a part of it. */
const REACH = 40;

/** What the numbers and words at the edges of a passage have more than is in it. */
function partOf(text: string, { start, end }: Spot): { before: string; after: string } {
  const before = text.slice(Math.max(0, start - REACH), start).normalize("NFC");
  const passage = text.slice(start, end).normalize("NFC");
  const after = text.slice(end, end + REACH).normalize("NFC");
  const around = before + passage + after;
  const from = before.length;
  const to = from + passage.length;
  return {
    before: fold(around.slice(wholeStart(around, from), from)).text,
    after: fold(around.slice(to, wholeEnd(around, from, to))).text,
  };
}

/** The changed passage, with its edges at the ends of numbers and words where the quote's edges were. */
export function grown(sought: Sought, text: string, spot: Spot): Spot {
  const { text: then, quoteStart, quoteEnd } = sought;
  let { start, end } = spot;
  if (!isDigit(then[quoteStart - 1]))
    while (isDigit(text[start]) && isDigit(text[start - 1])) start--;
  if (wholeStart(then, quoteStart) === quoteStart) start = wholeStart(text, start);
  if (!isDigit(then[quoteEnd])) while (isDigit(text[end]) && isDigit(text[end - 1])) end++;
  if (digitsEnd(then, quoteEnd) === quoteEnd) end = digitsEnd(text, end);
  if (numberEnd(then, quoteStart, quoteEnd) === quoteEnd) end = numberEnd(text, start, end);
  if (wholeEnd(then, quoteStart, quoteEnd) === quoteEnd) end = wholeEnd(text, start, end);
  return { start, end };
}
