import { type GramIndex, gramAt, PAGE_GRAM, placesOf } from "./grams";
import type { Sought } from "./sought";

/** Grams that stand in more places than this say little about where the passage is. */
const RARE = 16;
const NOT_COMMON = 400;

/** How many rare grams are enough to go by. */
const ENOUGH = 24;

/** A longer text does not vote with all of its grams. */
const MOST_GRAMS = 4_000;

/** Grams this near the quote, or in it, say where the quote itself is. */
const NEAR = 12;

/** Diagonals this close belong to one candidate. */
const WIDTH = 96;

/** A candidate needs so many votes by grams near the quote, or so many by all: less happens by accident. */
const LEAST_NEAR = 3;
const LEAST_VOTES = 12;

/** A candidate with less than this share of the votes of the first is not worth a look. */
const LEAST_SHARE = 1 / 12;

/**
 * Where on the page the sought text may stand, the likeliest first: each of its grams votes for the diagonals
 * (place on the page minus place in the sought text) at which it is found. Half of the `most` are chosen for all that
 * is found of them, half for what is near the quote.
 */
export function candidates(
  sought: Sought,
  index: GramIndex,
  expected: number,
  most: number,
): number[] {
  const found = votesFor(sought, index, RARE);
  const votes = found.grams >= ENOUGH ? found.votes : votesFor(sought, index, NOT_COMMON).votes;
  const peaks = peaksOf(Int32Array.from(votes).sort()).filter(
    (peak) => peak.near >= LEAST_NEAR || peak.votes >= LEAST_VOTES,
  );
  const distance = (peak: Peak) => Math.abs(peak.diagonal - expected);
  const chosen: number[] = [];
  const choose = (of: "votes" | "near", most: number) => {
    peaks.sort((a, b) => b[of] - a[of] || distance(a) - distance(b));
    const least = (peaks[0]?.[of] ?? 0) * LEAST_SHARE;
    for (const peak of peaks.slice(0, most)) {
      if (peak[of] > least && !chosen.includes(peak.diagonal)) chosen.push(peak.diagonal);
    }
  };
  choose("votes", Math.floor(most / 2));
  choose("near", Math.ceil(most / 2));
  return chosen;
}

/** Diagonals, doubled, plus one where the gram is near the quote: so they sort together. */
function votesFor(
  sought: Sought,
  index: GramIndex,
  most: number,
): { votes: number[]; grams: number } {
  const votes: number[] = [];
  let grams = 0;
  const step = Math.ceil(sought.folded.length / MOST_GRAMS);
  for (let i = 0; i < sought.folded.length; i += step) {
    const gram = gramAt(sought.folded, i, PAGE_GRAM);
    if (gram < 0) break;
    const places = placesOf(index, gram);
    if (places.length === 0 || places.length > most) continue;
    grams++;
    const near = i >= sought.start - NEAR && i < sought.end + NEAR ? 1 : 0;
    for (const place of places) votes.push((place - i) * 2 + near);
  }
  return { votes, grams };
}

interface Peak {
  /** The diagonal with the most votes of those in the peak. */
  readonly diagonal: number;
  readonly votes: number;
  readonly near: number;
}

function peaksOf(sorted: Int32Array): Peak[] {
  const peaks: Peak[] = [];
  for (let i = 0; i < sorted.length; ) {
    const first = (sorted[i] ?? 0) >> 1;
    let [diagonal, most, votes, near] = [first, 0, 0, 0];
    for (let run = 0, last = first; i < sorted.length; i++) {
      const vote = sorted[i] ?? 0;
      const current = vote >> 1;
      if (current - first > WIDTH) break;
      run = current === last ? run + 1 : 1;
      last = current;
      if (run > most) [diagonal, most] = [current, run];
      votes++;
      near += vote & 1;
    }
    peaks.push({ diagonal, votes, near });
  }
  return peaks;
}
