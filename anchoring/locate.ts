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
  /** It fills a line or block of its own. */
  readonly ownBlock: boolean;
}

/** The context found on one side of a place. */
export interface Side {
  /** What was found, less what its gaps cost. */
  readonly weight: number;
  /** The part of it that begins near the place. */
  readonly near: number;
  /** The part of the weight that comes from the quote's own block: what stands beyond says only where that was. */
  readonly own: number;
  /** How much the block held there, of what is near. */
  readonly ownThen: number;
  /** How much stands between the place and the context found, in characters, then or now. */
  readonly gap: number;
}

/**
 * Where the quote stands if the sought text stands about `diagonal`; null when its place has gone.
 * `slack`: how much more of the page than the sought text is looked at on each side, in characters.
 * Yields where it may pause.
 */
export function* locate(
  sought: Sought,
  search: Search,
  diagonal: number,
  slack: number,
): Generator<void, Place | null> {
  const page = search.folded;
  const low = Math.max(0, diagonal - slack);
  const high = Math.min(page.length, diagonal + sought.folded.length + slack);
  const aligned = align(sought.aligned, page, low, high);
  yield;
  const runs = settle(aligned, sought, page);
  if (runs.length === 0) return null;
  const asItWas = alignedQuote(sought, page, runs);
  const edges = edgesOf(sought, search, runs);
  const split = !asItWas && onlyBlocksCameIn(sought, search, runs, edges);
  const whole = asItWas ?? (split ? edges : quoteBetween(sought, page, runs));
  const { start, end } = whole ?? withoutStrays(sought, search, runs, edges);
  if (start >= end) return null;
  return {
    start,
    end,
    same: whole !== null,
    before: sideOf(sought, search, runs, { way: -1, boundary: sought.start, place: start }),
    after: sideOf(sought, search, runs, { way: 1, boundary: sought.end, place: end }),
    inside: whole
      ? weigh(sought.folded, sought.start, sought.end)
      : weightWithin(sought, runs, start, end),
    ownBlock: breaksBefore(search, start) && breaksBefore(search, end),
  };
}

/**
 * Where one run goes on at the next one's heels, the characters about the seam may belong to either; an edge of the
 * quote among them decides.
 */
function settle(runs: readonly Run[], sought: Sought, page: string): Run[] {
  const settled = [...runs];
  for (const [i, run] of settled.entries()) {
    const before = settled[i - 1];
    if (!before || before.to + before.length !== run.to) continue;
    for (const boundary of [sought.start, sought.end]) {
      const back = run.from - boundary;
      if (back <= 0 || back >= before.length || before.from + before.length > boundary) continue;
      if (sought.folded.slice(boundary, run.from) !== page.slice(run.to - back, run.to)) continue;
      settled[i - 1] = { ...before, length: before.length - back };
      settled[i] = { from: boundary, to: run.to - back, length: run.length + back };
    }
  }
  return settled;
}

interface Edges {
  readonly start: number;
  readonly end: number;
}

/** The quote, unchanged, where the runs in it or next to it lead. */
function alignedQuote(sought: Sought, page: string, runs: readonly Run[]): Edges | null {
  const quote = sought.folded.slice(sought.start, sought.end);
  const before = runs.findLast((run) => run.from < sought.start);
  const after = runs.find((run) => run.from + run.length > sought.end);
  for (const run of runs) {
    const overlaps = run.from < sought.end && run.from + run.length > sought.start;
    if (!overlaps && run !== before && run !== after) continue;
    const start = run.to + sought.start - run.from;
    if (start >= 0 && page.startsWith(quote, start)) return { start, end: start + quote.length };
  }
  return null;
}

/** The quote, unchanged, once between the runs before and after it. */
function quoteBetween(sought: Sought, page: string, runs: readonly Run[]): Edges | null {
  const quote = sought.folded.slice(sought.start, sought.end);
  const { left, right, leftTo } = gapAt(runs, sought.start);
  const { rightTo } = gapAt(runs, sought.end);
  if (!left || !right) return null;
  const start = page.indexOf(quote, leftTo);
  const end = start + quote.length;
  if (start < 0 || end > rightTo) return null;
  const again = page.indexOf(quote, start + 1);
  return again >= 0 && again + quote.length <= rightTo ? null : { start, end };
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

/** Less than this share of a quote, in another block than the rest, is there by accident. */
const STRAY = 0.25;

/** The edges without a few of the quote's characters in a block before or after the quote's own. */
function withoutStrays(
  sought: Sought,
  search: Search,
  runs: readonly Run[],
  { start, end }: Edges,
): Edges {
  if (sought.text.slice(sought.quoteStart, sought.quoteEnd).includes("\n")) return { start, end };
  const few = STRAY * weightWithin(sought, runs, start, end);
  const opening = lastBreak(search, start, end - 1);
  const closing = firstBreak(search, start + 1, end);
  return {
    start: weightWithin(sought, runs, start, opening) < few ? opening : start,
    end: weightWithin(sought, runs, closing, end) < few ? closing : end,
  };
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
  const leftEnd = left ? Math.min(boundary, left.from + left.length) : -1;
  const leftTo = left ? left.to + leftEnd - left.from : 0;
  const rightFrom = right ? Math.max(boundary, right.from) : -1;
  const rightTo = right ? right.to + rightFrom - right.from : leftTo;
  let share = 0;
  if (left && right) {
    share =
      leftTo + Math.round(((boundary - leftEnd) / (rightFrom - leftEnd)) * (rightTo - leftTo));
  } else if (left) share = leftTo + boundary - leftEnd;
  else if (right) share = Math.max(0, rightTo - (rightFrom - boundary));
  return { left, right, leftEnd, leftTo, rightFrom, rightTo, share };
}

/** Context further off than this says where the neighbourhood is, not where the quote is. */
const NEAR = 24;

/** Near context is weighed up to so far from the quote, so that the wider surroundings do not change its weight. */
export const NEAR_REACH = 64;

/** What the edge of a block is worth as context, where the quote stood there; and with all the block's own words. */
const BLOCK_EDGE = 4;
const BLOCK_WORDS = 8;

/**
 * What the runs on one side of the place give, the nearest first. `way`: -1 before the place, 1 after it;
 * `boundary`: the quote's edge in the sought text, and `place` where it is on the page.
 */
function sideOf(
  sought: Sought,
  search: Search,
  runs: readonly Run[],
  { way, boundary, place }: { way: 1 | -1; boundary: number; place: number },
): Side {
  const beyond = (one: number, other: number) => way * (one - other);
  const reach = boundary + way * NEAR_REACH;
  const ownWords = way < 0 ? sought.blockBefore : sought.blockAfter;
  const blockEdge = boundary + way * Math.min(ownWords ?? NEAR_REACH, NEAR_REACH);
  const ownThen = weighBetween(sought.folded, boundary, blockEdge);
  let [weight, near, own, gap, firstLength] = [0, 0, 0, Number.POSITIVE_INFINITY, 0];
  // Where the context found so far ends, on both.
  let [soughtEnd, pageEnd] = [boundary, place];
  for (const run of way < 0 ? runs.toReversed() : runs) {
    const [low, high] = [run.from, run.from + run.length];
    const start = way < 0 ? Math.min(high, boundary) : Math.max(low, boundary);
    const end = way < 0 ? low : high;
    const pageStart = run.to + start - run.from;
    if (beyond(end, start) <= 0 || beyond(pageStart, place) < 0) continue;
    const paid = cost(beyond(start, soughtEnd), beyond(pageStart, pageEnd));
    const away = Math.max(beyond(start, boundary), beyond(pageStart, place));
    if (gap > away) [gap, firstLength] = [away, beyond(end, start)];
    weight += Math.max(0, weighBetween(sought.folded, start, end) - paid);
    const ownEnd = beyond(end, blockEdge) > 0 ? blockEdge : end;
    if (away <= NEAR_REACH && beyond(ownEnd, start) > 0) {
      own += Math.max(0, weighBetween(sought.folded, start, ownEnd) - paid);
    }
    if (away <= NEAR) {
      const within = beyond(end, reach) > 0 ? reach : end;
      near += Math.max(0, weighBetween(sought.folded, start, within) - paid);
    }
    [soughtEnd, pageEnd] = [end, pageStart + end - start];
  }
  if (ownWords === null || !breaksBefore(search, place + way * ownWords))
    return { weight, near, own, ownThen, gap };
  if (ownWords === 0) return { weight, near: near + BLOCK_EDGE, own, ownThen, gap: 0 };
  const whole = gap === 0 && firstLength >= ownWords;
  return { weight, near: near + (whole ? BLOCK_WORDS : 0), own, ownThen, gap };
}

const weighBetween = (text: string, one: number, other: number) =>
  weigh(text, Math.min(one, other), Math.max(one, other));

/** What a gap in the context costs: little for a changed word, more for what came in or fell out. */
function cost(sought: number, page: number): number {
  if (sought === 0 && page === 0) return 0;
  return 3 + 0.05 * sought + (sought === page ? 0 : 1 + Math.log2(1 + Math.abs(sought - page)));
}

/** The weight of the quote's own characters that were found in a part of the page. */
function weightWithin(sought: Sought, runs: readonly Run[], low: number, high: number): number {
  let total = 0;
  for (const { from, to, length } of runs) {
    const start = Math.max(from, sought.start, from + low - to);
    const end = Math.min(from + length, sought.end, from + high - to);
    if (start < end) total += weigh(sought.folded, start, end);
  }
  return total;
}
