import { positionOf, quoteOf, type Target } from "../annotation";

/** How much of the text on each side a link carries, UTF-16, grown to whole words. */
const CONTEXT = 32;
/** With less than this on its own line, a quote takes context from the lines around it too. */
const ENOUGH_CONTEXT = 8;
/** A quote longer than this, or of several lines, is named by its first and last words. */
const LONG = 120;
/** How much of each end names a long quote, grown to whole words. */
const EDGE = 40;

/**
 * The article's address with a text directive, so that a browser opens it at the passage; the plain address when
 * the target has no words.
 *
 * A browser matches each term of the directive within one line or block. A prefix has to begin, and a suffix to
 * end, at a word's boundary; the quote itself may begin inside a word only after a prefix, and end inside one only
 * before a suffix: the `510명` of `510명으로` is found by its suffix.
 * @see https://wicg.github.io/scroll-to-text-fragment/#finding-ranges-in-a-document
 */
export function passageLink(url: string, target: Target): string {
  const quote = quoteOf(target);
  const exact = quote?.exact.trim();
  if (!quote || !exact) return url;
  const text = quote.prefix + quote.exact + quote.suffix;
  const start = text.indexOf(exact, quote.prefix.length);
  const end = start + exact.length;
  const words = wordBoundaries(text, target, quote.prefix.length);
  const [before, after] = contextAround(text, start, end);
  const prefix = text.slice(lastWithin(words, before, start, start - CONTEXT), start).trim();
  const suffix = text.slice(end, firstWithin(words, end, after, end + CONTEXT)).trim();
  const terms = quoteTerms(text, start, end, words).map(encoded);
  if (prefix) terms.unshift(`${encoded(prefix)}-`);
  if (suffix) terms.push(`-${encoded(suffix)}`);
  const [address = url] = url.split(":~:", 1);
  return `${address}${address.includes("#") ? "" : "#"}:~:text=${terms.join(",")}`;
}

/** To make one takes longer than to divide a passage with it. */
const SEGMENTER = new Intl.Segmenter(undefined, { granularity: "word" });

/** Offsets at which a term may begin or end, in order. */
interface Boundaries {
  readonly text: string;
  /** At a space or punctuation, which every browser takes for a word's boundary. */
  readonly sure: readonly number[];
  /** Wherever this browser's dictionaries see one: they differ, above all for Korean after a digit and Japanese. */
  readonly likely: readonly number[];
}

/**
 * Where words begin and end. The context is cut where it was long enough, which may be inside a word: the ends of
 * `text` count only where they are known to be the article's own.
 */
function wordBoundaries(text: string, target: Target, prefixLength: number): Boundaries {
  const likely = Array.from(SEGMENTER.segment(text), ({ index }) => index);
  const from = positionOf(target)?.start;
  if (from !== prefixLength) likely.shift();
  if (from !== undefined && from - prefixLength + text.length === target.textLength)
    likely.push(text.length);
  return { text, sure: likely.filter((at) => isSure(text, at)), likely };
}

const IN_WORD = /[\p{L}\p{N}\p{M}]/u;
/** What may stand within a word or number: `시·군`, `don’t`, `2.4`. */
const JOINER = /[.,:;'’_·‧]/u;

function isSure(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  const after = text.charAt(at);
  if (JOINER.test(before)) return !IN_WORD.test(after);
  if (JOINER.test(after)) return !IN_WORD.test(text.charAt(at + 1));
  return !(IN_WORD.test(before) && IN_WORD.test(after));
}

/** How far the context may reach on each side: on the quote's own line, or the next where that says too little. */
function contextAround(text: string, start: number, end: number): [before: number, after: number] {
  const before = lineStart(text, start);
  const after = lineEnd(text, end);
  const left = text.slice(before, start).trim().length;
  const right = text.slice(end, after).trim().length;
  if (left + right + end - start >= LONG || left + right >= ENOUGH_CONTEXT) return [before, after];
  return [
    left === 0 && before > 0 ? lineStart(text, before - 1) : before,
    right === 0 && after < text.length ? lineEnd(text, after + 1) : after,
  ];
}

/** The words that name `text[start, end)`: all of it, or its first and its last. */
function quoteTerms(text: string, start: number, end: number, words: Boundaries): string[] {
  const whole = text.slice(start, end);
  if (whole.length <= LONG && !whole.includes("\n")) return [whole];
  const firstEnd = firstWithin(words, start, Math.min(end, lineEnd(text, start)), start + EDGE);
  const lastStart = endOnlyThere(text, firstEnd, end, words);
  if (lastStart < firstEnd) return [whole];
  return [text.slice(start, firstEnd), text.slice(lastStart, end)];
}

/** How many times the last words grow backwards before they are left as they were. */
const MOST_GROWTHS = 20;

/**
 * Where the last words begin, grown until they stand nowhere else in the quote: browsers take the first place, and
 * look further only when the suffix does not follow. Of words that go on repeating, the fewest serve best then.
 */
function endOnlyThere(text: string, from: number, end: number, words: Boundaries): number {
  const low = Math.max(from, lineStart(text, end));
  const fewest = lastWithin(words, low, end, end - EDGE);
  let start = fewest;
  for (let i = 0; i < MOST_GROWTHS; i++) {
    if (text.indexOf(text.slice(start, end), from) >= start) return start;
    const earlier = lastWithin(words, low, end, start - 1);
    if (earlier >= start) break;
    start = earlier;
  }
  return fewest;
}

function lineStart(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf("\n", offset - 1) + 1;
}

function lineEnd(text: string, offset: number): number {
  const end = text.indexOf("\n", offset);
  return end < 0 ? text.length : end;
}

/** What ends something: no term begins with it. */
const ENDING = /[\s\p{Pe}\p{Pf}\p{Po}]/u;

/** The last start of a term up to `wanted`, else the first after it, within low..high; `high` when there is none. */
function lastWithin(words: Boundaries, low: number, high: number, wanted: number): number {
  const starts = (at: number) => at >= low && at < high && !ENDING.test(words.text.charAt(at));
  const upTo = (list: readonly number[]) => list.findLast((at) => at <= wanted && starts(at));
  const after = (list: readonly number[]) => list.find((at) => at > wanted && starts(at));
  return upTo(words.sure) ?? upTo(words.likely) ?? after(words.sure) ?? after(words.likely) ?? high;
}

/** The first end of a term from `wanted` on, else the last before it, within low..high; `low` when there is none. */
function firstWithin(words: Boundaries, low: number, high: number, wanted: number): number {
  const from = (list: readonly number[]) => list.find((at) => at >= wanted && at <= high);
  const before = (list: readonly number[]) =>
    list.findLast((at) => at < wanted && at <= high && at >= low);
  return (
    from(words.sure) ?? from(words.likely) ?? before(words.sure) ?? before(words.likely) ?? low
  );
}

/** A dash, a comma and an ampersand are the directive's own syntax; brackets and quotes that of what holds links. */
function encoded(term: string): string {
  return encodeURIComponent(term.trim().replace(/\s+/g, " ").toWellFormed()).replace(
    /[-!'()*~]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
