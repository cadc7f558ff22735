import { align, type Run } from "./align";
import { weigh } from "./grams";
import { breaksBefore, type Search } from "./search";
import type { Sought } from "./sought";

/** Where one candidate puts the quote on the folded page, and what speaks for it. */
export interface Place {
  readonly start: number;
  readonly end: number;
  /** The quote stands there character by character, but for what came in between its blocks. */
  readonly same: boolean;
  readonly before: Side;
  readonly after: Side;
  /** Weight of the quote's own characters that were found. */
  readonly inside: number;
}

/** The context found on one side of a place. */
export interface Side {
  /** What was found, less what its gaps cost. */
  readonly weight: number;
  /** How much stands between the place and the context found, in characters, then or now. */
  readonly gap: number;
}

/** How much more of the page than the sought text is looked at on each side. */
const SLACK = 400;

/** Where the quote stands if the sought text stands about `diagonal`; null when its place has gone. */
export function locate(sought: Sought, search: Search, diagonal: number): Place | null {
  const page = search.folded;
  const low = Math.max(0, diagonal - SLACK);
  const high = Math.min(page.length, diagonal + sought.folded.length + SLACK);
  const runs = align(sought.folded, page, low, high);
  if (runs.length === 0) return null;
  const whole = wholeQuote(sought, page, runs);
  const { start, end } = whole ?? edgesOf(sought, search, runs);
  if (start >= end) return null;
  const inside = whole
    ? weigh(sought.folded, sought.start, sought.end)
    : insideWeight(sought, runs);
  return {
    start,
    end,
    same: whole !== null || onlyBlocksCameIn(sought, search, runs, { start, end }),
    before: sideBefore(sought, runs, start),
    after: sideAfter(sought, runs, end),
    inside,
  };
}

interface Edges {
  readonly start: number;
  readonly end: number;
}

/** The quote, unchanged, where the runs about it lead, or once between them. */
function wholeQuote(sought: Sought, page: string, runs: readonly Run[]): Edges | null {
  const quote = sought.folded.slice(sought.start, sought.end);
  const before = runs.findLast((run) => run.from < sought.start);
  const after = runs.find((run) => run.from + run.length > sought.end);
  for (const run of runs) {
    const overlaps = run.from < sought.end && run.from + run.length > sought.start;
    if (!overlaps && run !== before && run !== after) continue;
    const start = run.to + sought.start - run.from;
    if (start >= 0 && page.startsWith(quote, start)) return { start, end: start + quote.length };
  }
  if (!before || !after) return null;
  const low = before.to + Math.min(before.length, sought.start - before.from);
  const high = after.to + Math.max(0, sought.end - after.from);
  const start = page.indexOf(quote, low);
  if (start < 0 || start + quote.length > high) return null;
  const again = page.indexOf(quote, start + 1);
  return again >= 0 && again + quote.length <= high ? null : { start, end: start + quote.length };
}

/** Were all the quote's characters found, and between them only whole lines or blocks that came in? */
function onlyBlocksCameIn(
  sought: Sought,
  search: Search,
  runs: readonly Run[],
  edges: Edges,
): boolean {
  let from = sought.start;
  let to = edges.start;
  for (const run of runs) {
    if (run.from + run.length <= sought.start || run.from >= sought.end) continue;
    const skip = Math.max(0, sought.start - run.from);
    if (run.from + skip !== from) return false;
    if (run.to + skip !== to && !(breaksBefore(search, to) && breaksBefore(search, run.to + skip)))
      return false;
    from = run.from + run.length;
    to = run.to + run.length;
  }
  return from >= sought.end;
}

/**
 * Where the changed quote's two edges land between the runs. What came in exactly at an edge stands outside the
 * quote, unless the quote's own end was replaced; where both sides of the edge were replaced, what replaced them
 * is shared out in proportion.
 */
function edgesOf(sought: Sought, search: Search, runs: readonly Run[]): Edges {
  const opening = gapAt(runs, sought.start);
  const closing = gapAt(runs, sought.end);
  let start = opening.share;
  if (opening.rightFrom === sought.start) start = opening.rightTo;
  else if (opening.leftEnd === sought.start) start = opening.leftTo;
  if (beginsBlock(sought)) start = lastBreak(search, start, opening.rightTo);
  let end = closing.share;
  if (closing.leftEnd === sought.end) end = closing.leftTo;
  else if (closing.rightFrom === sought.end) end = closing.rightTo;
  if (endsBlock(sought)) end = firstBreak(search, closing.leftTo + 1, end);
  return { start, end };
}

/** The last place up to `high` where a line or block begins; `low` when there is none past it. */
function lastBreak(search: Search, low: number, high: number): number {
  let i = high;
  while (i > low && !breaksBefore(search, i)) i--;
  return Math.max(i, low);
}

/** The first place from `low` where a line or block ends; `high` when there is none before it. */
function firstBreak(search: Search, low: number, high: number): number {
  let i = low;
  while (i < high && !breaksBefore(search, i)) i++;
  return Math.min(i, high);
}

const beginsBlock = ({ text, quoteStart }: Sought) =>
  quoteStart > 0 && text[quoteStart - 1] === "\n";
const endsBlock = ({ text, quoteEnd }: Sought) => text[quoteEnd] === "\n";

/** What stands between the last run before a boundary of the sought text and the first after it. */
function gapAt(runs: readonly Run[], boundary: number) {
  const left = runs.findLast((run) => run.from < boundary);
  const right = runs.find((run) => run.from + run.length > boundary);
  const leftEnd = left ? Math.min(boundary, left.from + left.length) : 0;
  const rightFrom = right ? Math.max(boundary, right.from) : Number.POSITIVE_INFINITY;
  const leftTo = left ? left.to + leftEnd - left.from : 0;
  const rightTo = right ? right.to + rightFrom - right.from : 0;
  if (!left)
    return {
      leftEnd: -1,
      rightFrom,
      leftTo: 0,
      rightTo,
      share: Math.max(0, rightTo - (rightFrom - boundary)),
    };
  if (!right)
    return { leftEnd, rightFrom: -1, leftTo, rightTo: leftTo, share: leftTo + boundary - leftEnd };
  const share =
    leftTo + Math.round(((boundary - leftEnd) / (rightFrom - leftEnd)) * (rightTo - leftTo));
  return { leftEnd, rightFrom, leftTo, rightTo, share };
}

const NO_CONTEXT: Side = { weight: 0, gap: Number.POSITIVE_INFINITY };

function sideBefore(sought: Sought, runs: readonly Run[], start: number): Side {
  let weight = 0;
  let gap = Number.POSITIVE_INFINITY;
  let from = sought.start;
  let to = start;
  for (const run of runs.toReversed()) {
    const end = Math.min(run.from + run.length, sought.start);
    if (end <= run.from || run.to >= start) continue;
    const endTo = Math.min(start, run.to + end - run.from);
    if (gap === Number.POSITIVE_INFINITY) gap = Math.max(from - end, to - endTo);
    weight += Math.max(0, weigh(sought.folded, run.from, end) - cost(from - end, to - endTo));
    from = run.from;
    to = run.to;
  }
  return gap === Number.POSITIVE_INFINITY ? NO_CONTEXT : { weight, gap };
}

function sideAfter(sought: Sought, runs: readonly Run[], end: number): Side {
  let weight = 0;
  let gap = Number.POSITIVE_INFINITY;
  let from = sought.end;
  let to = end;
  for (const run of runs) {
    const start = Math.max(run.from, sought.end);
    const startTo = run.to + start - run.from;
    if (start >= run.from + run.length || startTo < end) continue;
    if (gap === Number.POSITIVE_INFINITY) gap = Math.max(start - from, startTo - to);
    weight += Math.max(
      0,
      weigh(sought.folded, start, run.from + run.length) - cost(start - from, startTo - to),
    );
    from = run.from + run.length;
    to = run.to + run.length;
  }
  return gap === Number.POSITIVE_INFINITY ? NO_CONTEXT : { weight, gap };
}

/** What a gap in the context costs: little for a changed word, more for what came in or fell out. */
function cost(then: number, now: number): number {
  if (then === 0 && now === 0) return 0;
  return 3 + 0.05 * then + (then === now ? 0 : 1 + Math.log2(1 + Math.abs(then - now)));
}

function insideWeight(sought: Sought, runs: readonly Run[]): number {
  let total = 0;
  for (const run of runs) {
    const start = Math.max(run.from, sought.start);
    const end = Math.min(run.from + run.length, sought.end);
    if (start < end) total += weigh(sought.folded, start, end);
  }
  return total;
}
