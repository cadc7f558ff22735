import { fold } from "../text/fold";
import { candidates } from "./candidates";
import { weigh } from "./grams";
import { holds } from "./judge";
import { locate, type Place } from "./locate";
import { type Search, unfold } from "./search";
import type { Sought } from "./sought";
import { wholeEnd, wholeStart } from "./whole";

/** A place in a page's text where a sought quote verifiably stands. */
export interface Stand {
  readonly start: number;
  readonly end: number;
  /** The quote itself, as part of the same numbers and words; else what it has become. */
  readonly intact: boolean;
  /** How much of the quote and its context was found there, 0 to 1. */
  readonly likeness: number;
  /** How much of the context was found there, 0 to 1. */
  readonly context: number;
}

/** Context of this length on both sides leaves no doubt. */
const NO_DOUBT = 32;

/** All places found where `sought` stands, the likeliest first. */
export function standsOf(sought: Sought, search: Search): Stand[] {
  const { position, textLength } = sought;
  const expected =
    position !== null && textLength
      ? Math.round((position / textLength) * search.folded.length) - sought.start
      : null;
  const whole = weigh(sought.folded);
  const stands: Stand[] = [];
  for (const diagonal of candidates(sought, search.grams, expected)) {
    const place = unchangedAt(sought, search.folded, diagonal) ?? locate(sought, search, diagonal);
    if (!place) continue;
    const spot = unfold(search, place.start, place.end);
    const intact = place.same && samePart(sought, search.text, spot);
    if (!holds(sought, place, intact)) continue;
    const { start, end } = intact ? spot : grown(sought, search.text, spot);
    const context = place.before.weight + place.after.weight;
    const stand = {
      start,
      end,
      intact,
      likeness: (context + place.inside) / whole,
      context: context / (whole - weigh(sought.folded, sought.start, sought.end)),
    };
    const again = stands.findIndex((other) => other.start < end && start < other.end);
    if (again < 0) stands.push(stand);
    else if ((stands[again]?.likeness ?? 0) < stand.likeness) stands[again] = stand;
  }
  return stands.sort((a, b) => b.likeness - a.likeness);
}

/** The quote on this very diagonal, with context that leaves no doubt. */
function unchangedAt(sought: Sought, page: string, diagonal: number): Place | null {
  const { folded, start, end } = sought;
  const to = start + diagonal;
  if (to < 0 || !page.startsWith(folded.slice(start, end), to)) return null;
  let before = 0;
  while (before < start && folded[start - before - 1] === page[to - before - 1]) before++;
  let after = 0;
  while (end + after < folded.length && folded[end + after] === page[end + after + diagonal])
    after++;
  if (before < Math.min(start, NO_DOUBT) || after < Math.min(folded.length - end, NO_DOUBT))
    return null;
  if (before + after < NO_DOUBT) return null;
  return {
    start: to,
    end: end + diagonal,
    same: true,
    before: { weight: weigh(folded, start - before, start), gap: 0 },
    after: { weight: weigh(folded, end, end + after), gap: 0 },
    inside: weigh(folded, start, end),
  };
}

interface Spot {
  readonly start: number;
  readonly end: number;
}

/** Do the numbers and words at the quote's edges go on as they did? */
function samePart(sought: Sought, text: string, spot: Spot): boolean {
  const { quoteStart, quoteEnd } = sought;
  const before = sought.text.slice(wholeStart(sought.text, quoteStart), quoteStart);
  const after = sought.text.slice(quoteEnd, wholeEnd(sought.text, quoteEnd));
  return (
    fold(before).text === fold(text.slice(wholeStart(text, spot.start), spot.start)).text &&
    fold(after).text === fold(text.slice(spot.end, wholeEnd(text, spot.end))).text
  );
}

/** The changed passage, with its edges at the ends of numbers and words where the quote's edges were. */
function grown(sought: Sought, text: string, spot: Spot): Spot {
  const { quoteStart, quoteEnd } = sought;
  const start =
    wholeStart(sought.text, quoteStart) === quoteStart ? wholeStart(text, spot.start) : spot.start;
  const end = wholeEnd(sought.text, quoteEnd) === quoteEnd ? wholeEnd(text, spot.end) : spot.end;
  return { start, end };
}
