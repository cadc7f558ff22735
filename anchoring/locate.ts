import { align, type Run } from "./align";
import { weigh } from "./grams";
import type { Sought } from "./sought";

/** Where one candidate puts the quote on the folded page, and what speaks for it. */
export interface Place {
  readonly start: number;
  readonly end: number;
  /** The quote stands there character by character. */
  readonly same: boolean;
  /** Weight of the context found before and after, less what its gaps cost. */
  readonly before: number;
  readonly after: number;
  /** Weight of the quote's own characters that were found. */
  readonly inside: number;
  /** The context goes right up to the place. */
  readonly touchesBefore: boolean;
  readonly touchesAfter: boolean;
}

/** How much more of the page than the sought text is looked at on each side. */
const SLACK = 500;

/** Where the quote stands if the sought text stands about `diagonal`; null when its place has gone. */
export function locate(sought: Sought, page: string, diagonal: number): Place | null {
  const low = Math.max(0, diagonal - SLACK);
  const high = Math.min(page.length, diagonal + sought.folded.length + SLACK);
  const runs = align(sought.folded, page, low, high);
  if (runs.length === 0) return null;
  const whole = wholeQuote(sought, page, runs);
  const edges = whole ?? edgesOf(sought, runs);
  if (!edges) return null;
  const { start, end } = edges;
  const touching = (run: Run | undefined, boundary: number) =>
    run !== undefined && run.from < boundary && run.from + run.length >= boundary;
  return {
    start,
    end,
    same: whole !== null,
    before: evidence(
      sought,
      runs.filter((run) => run.to < start && run.from < sought.start).reverse(),
      "before",
      sought.start,
    ),
    after: evidence(
      sought,
      runs.filter((run) => run.to + run.length > end && run.from + run.length > sought.end),
      "after",
      sought.end,
    ),
    inside: whole ? weigh(sought.folded, sought.start, sought.end) : insideWeight(sought, runs),
    touchesBefore: runs.some((run) => touching(run, sought.start)),
    touchesAfter: runs.some((run) => run.from <= sought.end && run.from + run.length > sought.end),
  };
}

/** The quote, unchanged, where the runs about it lead, or once between them. */
function wholeQuote(
  sought: Sought,
  page: string,
  runs: readonly Run[],
): { start: number; end: number } | null {
  const quote = sought.folded.slice(sought.start, sought.end);
  const before = runs.findLast((run) => run.from < sought.start);
  const after = runs.find((run) => run.from + run.length > sought.end);
  for (const run of runs) {
    if (
      run !== before &&
      run !== after &&
      (run.from >= sought.end || run.from + run.length <= sought.start)
    )
      continue;
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

/** Where the changed quote's two edges land between the runs. */
function edgesOf(sought: Sought, runs: readonly Run[]): { start: number; end: number } | null {
  const start = edge(runs, sought.start, true);
  const end = edge(runs, sought.end, false);
  return start < end ? { start, end } : null;
}

/**
 * What came in exactly at an edge stands outside the quote, unless the quote's own end was replaced; where both
 * sides of the edge were replaced, what replaced them is shared out in proportion.
 */
function edge(runs: readonly Run[], boundary: number, opens: boolean): number {
  const left = runs.findLast((run) => (opens ? run.from < boundary : run.from < boundary));
  const right = runs.find((run) => run.from + run.length > boundary);
  const leftEnd = left ? Math.min(boundary, left.from + left.length) : 0;
  const leftTo = left ? left.to + leftEnd - left.from : 0;
  const rightFrom = right ? Math.max(boundary, right.from) : 0;
  const rightTo = right ? right.to + rightFrom - right.from : 0;
  if (!left) return right ? Math.max(0, rightTo - (rightFrom - boundary)) : 0;
  if (!right) return leftTo + (boundary - leftEnd);
  if (opens) {
    if (rightFrom === boundary) return rightTo;
    if (leftEnd === boundary) return leftTo;
  } else {
    if (leftEnd === boundary) return leftTo;
    if (rightFrom === boundary) return rightTo;
  }
  const share = (boundary - leftEnd) / (rightFrom - leftEnd);
  return leftTo + Math.round(share * (rightTo - leftTo));
}

/** What the runs outward from the quote weigh, less what the jumps between them cost. */
function evidence(
  sought: Sought,
  runs: readonly Run[],
  side: "before" | "after",
  boundary: number,
): number {
  let total = 0;
  let from = boundary;
  let diagonal: number | null = null;
  for (const run of runs) {
    const start = side === "before" ? run.from : Math.max(run.from, boundary);
    const end =
      side === "before" ? Math.min(run.from + run.length, boundary) : run.from + run.length;
    const gap = side === "before" ? from - end : start - from;
    const shift = diagonal === null ? 0 : Math.abs(run.to - run.from - diagonal);
    const touches = gap === 0 && diagonal === null;
    const cost = touches
      ? 0
      : 3 + 0.05 * Math.max(0, gap) + (shift === 0 ? 0 : 1 + Math.log2(1 + shift));
    total += Math.max(0, weigh(sought.folded, start, end) - cost);
    from = side === "before" ? start : end;
    diagonal = run.to - run.from;
  }
  return total;
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
