import { gramAt, sumWeights } from "./grams";

/** A stretch that the sought text and the page have in common, character by character. */
export interface Run {
  /** In the sought text. */
  readonly from: number;
  /** On the page. */
  readonly to: number;
  readonly length: number;
}

/** Of more runs than this the longest are kept, so that a page of repeated rows costs little more than another. */
const MOST_RUNS = 200;
/** And no more than this are looked at. */
const MOST_SEEN = 2000;

/** A text made ready for being aligned with pages: its grams in buckets, each bucket a list by `next`. */
export interface Aligned {
  readonly text: string;
  /** The weight of the shortest stretch that counts as common. */
  readonly least: number;
  /** Bucket → its first gram's place; -1 where it is empty. */
  readonly heads: Int32Array;
  readonly next: Int32Array;
  /** For each place in the text, the weight of what stands before it. */
  readonly sums: Int32Array;
}

export function readyToAlign(text: string): Aligned {
  // Longer texts have more in common by accident.
  const least = text.length < 600 ? 4 : text.length < 2000 ? 6 : 10;
  const heads = new Int32Array(2 ** Math.ceil(Math.log2(2 * text.length + 2))).fill(-1);
  const next = new Int32Array(text.length).fill(-1);
  for (let i = text.length - 1; i >= 0; i--) {
    const gram = gramAt(text, i, least);
    if (gram < 0) continue;
    const bucket = gram & (heads.length - 1);
    next[i] = heads[bucket] ?? -1;
    heads[bucket] = i;
  }
  return { text, least, heads, next, sums: sumWeights(text) };
}

/**
 * The best chain of runs between `sought` and `page[low, high)`: in order in both, worth the most once the jumps
 * between them are paid. An accidental run is worth less than the jump to it and stays out.
 */
export function align(sought: Aligned, page: string, low: number, high: number): Run[] {
  return chain(sought, runsBetween(sought, page, low, high));
}

function runsBetween(sought: Aligned, page: string, low: number, high: number): Run[] {
  const { text, least, heads, next, sums } = sought;
  const runs: Run[] = [];
  for (let to = low; to < high && runs.length < MOST_SEEN; to++) {
    const gram = gramAt(page, to, least);
    if (gram < 0) break;
    let from = heads[gram & (heads.length - 1)] ?? -1;
    for (; from >= 0; from = next[from] ?? -1) {
      if (from > 0 && to > low && text[from - 1] === page[to - 1]) continue;
      let length = 0;
      while (
        from + length < text.length &&
        to + length < high &&
        text[from + length] === page[to + length]
      ) {
        length++;
      }
      if (weightBetween(sums, from, from + length) >= least) runs.push({ from, to, length });
    }
  }
  if (runs.length <= MOST_RUNS) return runs;
  return runs
    .sort((a, b) => b.length - a.length)
    .slice(0, MOST_RUNS)
    .sort((a, b) => a.to - b.to);
}

const weightBetween = (sums: Int32Array, start: number, end: number) =>
  (sums[end] ?? 0) - (sums[start] ?? 0);

function chain({ sums }: Aligned, runs: readonly Run[]): Run[] {
  const best: number[] = [];
  const previous: number[] = [];
  const clipped: number[] = [];
  let last = -1;
  for (const [j, run] of runs.entries()) {
    const end = run.from + run.length;
    const whole = weightBetween(sums, run.from, end);
    let value = whole - ALONE;
    let before = -1;
    let clip = 0;
    // The nearest first: they are the likeliest, and few others can then be better.
    for (let i = j - 1; i >= 0; i--) {
      const other = runs[i];
      if (!other || (best[i] ?? 0) + whole - STEP <= value) continue;
      if (other.from >= run.from || other.to >= run.to) continue;
      const overlap = Math.max(
        0,
        other.from + other.length - run.from,
        other.to + other.length - run.to,
      );
      if (overlap >= run.length) continue;
      const gain = weightBetween(sums, run.from + overlap, end) - jump(other, run, overlap);
      const total = (best[i] ?? 0) + gain;
      if (total > value) {
        value = total;
        before = i;
        clip = overlap;
      }
    }
    best[j] = value;
    previous[j] = before;
    clipped[j] = clip;
    if (value > (best[last] ?? 0)) last = j;
  }
  const chosen: Run[] = [];
  for (let j = last; j >= 0; j = previous[j] ?? -1) {
    const run = runs[j];
    const clip = clipped[j] ?? 0;
    if (run) chosen.push({ from: run.from + clip, to: run.to + clip, length: run.length - clip });
  }
  return chosen.reverse();
}

/** What a chain costs that begins with a run: two texts share a short stretch somewhere by accident. */
const ALONE = 3;

/** What each further run of a chain costs at the least. */
const STEP = 2;

/** What it costs to go on at `run` after `other`: little for a changed word, more for a jump. */
function jump(other: Run, run: Run, overlap: number): number {
  const shift = Math.abs(run.to - run.from - (other.to - other.from));
  const skipped = Math.max(0, run.from + overlap - other.from - other.length);
  return STEP + 0.05 * skipped + (shift === 0 ? 0 : 1 + Math.log2(1 + shift));
}
