import { type GramIndex, gramAt, PAGE_GRAM, placesOf } from "./grams";
import type { Sought } from "./sought";

/** Grams that stand in more places than this say little about where the passage is. */
const RARE = 16;
const NOT_COMMON = 400;

/** How many rare grams are enough to go by. */
const ENOUGH = 24;

/** Diagonals this close belong to one candidate. */
const WIDTH = 96;

const MOST_CANDIDATES = 6;

/**
 * Where on the page the sought text may stand, the likeliest first: each of its grams votes for the diagonals
 * (place on the page minus place in the sought text) at which it is found.
 */
export function candidates(sought: Sought, index: GramIndex, expected: number | null): number[] {
  const found = diagonals(sought.folded, index, RARE);
  const all = found.grams >= ENOUGH ? found : diagonals(sought.folded, index, NOT_COMMON);
  const sorted = Int32Array.from(all.diagonals).sort();
  const peaks = peaksOf(sorted);
  const distance = (peak: Peak) => (expected === null ? 0 : Math.abs(peak.diagonal - expected));
  peaks.sort((a, b) => b.votes - a.votes || distance(a) - distance(b));
  const chosen: number[] = [];
  for (const { diagonal, votes } of peaks) {
    if (chosen.length >= MOST_CANDIDATES || votes * 12 < (peaks[0]?.votes ?? 0)) break;
    if (chosen.every((other) => Math.abs(other - diagonal) > WIDTH)) chosen.push(diagonal);
  }
  return chosen;
}

function diagonals(
  text: string,
  index: GramIndex,
  most: number,
): { diagonals: number[]; grams: number } {
  const diagonals: number[] = [];
  let grams = 0;
  for (let i = 0; i < text.length; i++) {
    const gram = gramAt(text, i, PAGE_GRAM);
    if (gram < 0) break;
    const places = placesOf(index, gram);
    if (places.length === 0 || places.length > most) continue;
    grams++;
    for (const place of places) diagonals.push(place - i);
  }
  return { diagonals, grams };
}

interface Peak {
  readonly diagonal: number;
  readonly votes: number;
}

/** For each run of close diagonals, the one in its middle and how many there are. */
function peaksOf(sorted: Int32Array): Peak[] {
  const peaks: Peak[] = [];
  let first = 0;
  for (let i = 1; i <= sorted.length; i++) {
    const start = sorted[first] ?? 0;
    if (i < sorted.length && (sorted[i] ?? 0) - start <= WIDTH) continue;
    peaks.push({ diagonal: sorted[(first + i) >> 1] ?? start, votes: i - first });
    first = i;
  }
  return peaks;
}
