import type { Target } from "../annotation";
import { fold } from "../text/fold";
import { candidates } from "./candidates";
import { domOf } from "./dom";
import { holds } from "./judge";
import { locate, type Place } from "./locate";
import { type PageText, readPageText } from "./page-text";
import { type Search, searchOf } from "./search";
import { finish, finishInSlices, type SliceOptions } from "./slices";
import { type Sought, soughtOf } from "./sought";
import { wholeEnd, wholeStart } from "./whole";

export interface Match {
  readonly range: Range;
  /**
   * exact: the same words where they stood; moved: the same words elsewhere;
   * changed: what the passage has become, with another wording, value, unit or sign.
   */
  readonly quality: "exact" | "moved" | "changed";
}

/** Where `target` is now below `root`; null when it is not there any more. */
export function find(target: Target, root: Node): Match | null {
  return findAll([target], root)[0] ?? null;
}

/** Finds many targets in one pass over one reading of the text; the answers stand in the order of `targets`. */
export function findAll(targets: readonly Target[], root: Node): (Match | null)[] {
  return finish(matches(targets, root));
}

/** `findAll` in slices of time: no slice holds the page longer than `slice` (8 ms) by much. */
export function findAllInSlices(
  targets: readonly Target[],
  root: Node,
  options?: SliceOptions,
): Promise<(Match | null)[]> {
  return finishInSlices(matches(targets, root), options);
}

/** The work of `findAll`; yields where it may pause. */
function* matches(targets: readonly Target[], root: Node): Generator<void, (Match | null)[]> {
  const page = yield* readPageText(domOf(root));
  let search: Search | null = null;
  const found: (Match | null)[] = [];
  for (const target of targets) {
    const sought = soughtOf(target);
    const unchanged = sought && stillThere(sought, page);
    if (sought && !unchanged) search ??= yield* searchOf(page);
    found.push(unchanged || (sought && search && findChanged(sought, search)));
    yield;
  }
  return found;
}

/** The quote with all its context at the offsets where it stood; null when any of it differs. */
function stillThere(sought: Sought, page: PageText): Match | null {
  const { position, text, quoteStart, quoteEnd } = sought;
  if (position === null || text.length === quoteEnd - quoteStart) return null;
  if (!page.text.startsWith(text, position - quoteStart)) return null;
  const range = page.rangeAt(position, position + quoteEnd - quoteStart);
  return range && { range, quality: "exact" };
}

function findChanged(sought: Sought, search: Search): Match | null {
  const { position, textLength } = sought;
  const expected =
    position !== null && textLength
      ? Math.round((position / textLength) * search.folded.length) - sought.start
      : null;
  let best: { place: Place; start: number; end: number; intact: boolean; score: number } | null =
    null;
  for (const diagonal of candidates(sought, search.grams, expected)) {
    const place = locate(sought, search, diagonal);
    if (!place) continue;
    const spot = spotOf(place, search);
    const intact = place.same && samePart(sought, search.page.text, spot);
    if (!holds(sought, place, intact)) continue;
    const score = place.before.weight + place.after.weight + place.inside;
    if (best && best.score >= score) continue;
    best = { place, ...(intact ? spot : grown(sought, search.page.text, spot)), intact, score };
  }
  if (!best) return null;
  const range = search.page.rangeAt(best.start, best.end);
  if (!range) return null;
  const context = best.place.before.weight + best.place.after.weight;
  const stays = context * 3 >= sought.folded.length - (sought.end - sought.start);
  return { range, quality: best.intact ? (stays ? "exact" : "moved") : "changed" };
}

interface Spot {
  readonly start: number;
  readonly end: number;
}

const JOINED_TO_LAST = /^[\p{M}\u1160-\u11ff\ud7b0-\ud7ff\udc00-\udfff]$/u;

function spotOf(place: Place, search: Search): Spot {
  const { text } = search.page;
  let end = (search.at[place.end - 1] ?? 0) + 1;
  while (JOINED_TO_LAST.test(text[end] ?? "")) end++;
  return { start: search.at[place.start] ?? 0, end };
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
