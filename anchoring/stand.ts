import { candidates } from "./candidates";
import { weigh } from "./grams";
import { holds } from "./judge";
import { locate, NEAR_REACH, type Place, type Side } from "./locate";
import { hasMoved } from "./moved";
import { grown, isNegated, sameNumbers, samePart } from "./part";
import { type Search, unfold } from "./search";
import { coreOf, type Sought } from "./sought";

/** A place in a page's text where a sought quote verifiably stands. */
export interface Stand {
  readonly start: number;
  readonly end: number;
  /** The quote itself, as part of the same numbers and words; else what it has become. */
  readonly intact: boolean;
  /** Its sentence is negated where it was not, or no longer is. */
  readonly negated: boolean;
  /** And with all its near context, so that it is the passage or its very copy. */
  readonly unchanged: boolean;
  /** How much of the quote and its context was found there, 0 to 1. */
  readonly likeness: number;
  /** The same, of the near context alone: what becomes of the wider surroundings does not change it. */
  readonly nearLikeness: number;
  /** It no longer stands between the blocks that it stood between. */
  readonly moved: boolean;
}

const LOOKS = 7;

/** A place with this share of a passage that has no twin is the passage. */
const MOST_OF_IT = 0.6;

/**
 * The passage or its very copies, when there are any, the nearest to where it stood first; else all places found
 * where `sought` stands, the likeliest first. `looks`: about how many places are looked at. Yields where it may pause.
 */
export function* standsOf(sought: Sought, search: Search, looks = LOOKS): Generator<void, Stand[]> {
  const { position, textLength } = sought;
  const expected =
    position !== null && textLength
      ? Math.round((position / textLength) * search.folded.length) - sought.start
      : 0;
  const diagonals = candidates(sought, search.grams, expected, looks);
  yield;
  const away = (diagonal: number) => Math.abs(diagonal - expected);
  const copies: Stand[] = [];
  for (const diagonal of diagonals.toSorted((a, b) => away(a) - away(b))) {
    const stand = yield* copyAt(sought, search, diagonal);
    if (stand) copies.push(stand);
  }
  if (copies.length > 0) return copies;

  const alone = looks === LOOKS && textLength !== null && sought.twins.length === 0;
  const stands: Stand[] = [];
  for (const diagonal of diagonals) {
    yield;
    const stand = yield* standAbout(sought, search, diagonal);
    if (!stand) continue;
    // Nothing was as like it as that when it was marked: what follows can only be less.
    if (alone && stand.likeness >= MOST_OF_IT) return [stand];
    const again = stands.findIndex((other) => other.start < stand.end && stand.start < other.end);
    if (again < 0) stands.push(stand);
    else if ((stands[again]?.likeness ?? 0) < stand.likeness) stands[again] = stand;
  }
  return stands.sort((a, b) => b.likeness - a.likeness);
}

/** How far about a candidate context is looked for at first: past an advertisement or two that came in. */
const WIDE = 400;
/** And how far where that only led to another place. */
const NARROW = 48;
/** How much of the context is looked at where the rest of it stands elsewhere. */
const CORE = 24;
/** The weight of near context and half the quote that must then speak for it. */
const ENOUGH_APART = 18;

function* standAbout(
  sought: Sought,
  search: Search,
  diagonal: number,
): Generator<void, Stand | null> {
  const wide = yield* locate(sought, search, diagonal, WIDE);
  const stand = wide && (yield* standAt(sought, search, wide));
  const expected = sought.start + diagonal;
  if (stand && wide && Math.abs(wide.start - expected) <= NARROW) return stand;
  yield;
  const narrow = yield* locate(sought, search, diagonal, NARROW);
  const nearby = narrow && (yield* standAt(sought, search, narrow));
  if (nearby) return nearby;
  const { core, skipped } = coreOf(sought, CORE);
  const alone = yield* locate(core, search, diagonal + skipped, CORE);
  const spoken = alone ? alone.before.near + alone.after.near + alone.inside / 2 : 0;
  const apart = alone && spoken >= ENOUGH_APART ? yield* standAt(core, search, alone) : null;
  return apart?.intact ? apart : stand;
}

/**
 * null: not enough speaks for the place. Pauses between its parts, since the first time each of them is run, the browser
 * takes milliseconds to compile it.
 */
function* standAt(sought: Sought, search: Search, place: Place): Generator<void, Stand | null> {
  yield;
  const spot = unfold(search, place.start, place.end);
  const same = place.same || sameNumbers(sought, search.folded.slice(place.start, place.end));
  const intact = same && samePart(sought, search.text, spot);
  if (!holds(sought, place, intact)) return null;
  yield;
  const { start, end } = intact ? spot : grown(sought, search.text, spot);
  yield;
  const negated = isNegated(sought, search.text, spot);
  yield;
  const context = place.before.weight + place.after.weight;
  return {
    start,
    end,
    intact,
    negated,
    unchanged: false,
    likeness: (context + place.inside) / sought.weight,
    nearLikeness: (place.before.near + place.after.near + place.inside) / sought.weight,
    moved: hasMoved(sought, search, place.start, place.end),
  };
}

/** The quote on this very diagonal with all its near context, which leaves no doubt; null where any of it differs. */
function* copyAt(sought: Sought, search: Search, diagonal: number): Generator<void, Stand | null> {
  const { folded, start, end } = sought;
  const low = Math.max(0, start - NEAR_REACH);
  const high = Math.min(folded.length, end + NEAR_REACH);
  if (high - low - (end - start) < NEAR_REACH || low + diagonal < 0) return null;
  if (!search.folded.startsWith(folded.slice(low, high), low + diagonal)) return null;
  const side = (from: number, to: number): Side => {
    const weight = weigh(folded, from, to);
    return { weight, near: weight, own: weight, ownThen: weight, gap: 0 };
  };
  const stand = yield* standAt(sought, search, {
    start: start + diagonal,
    end: end + diagonal,
    same: true,
    before: side(low, start),
    after: side(end, high),
    inside: weigh(folded, start, end),
    ownBlock: false,
  });
  return stand?.intact ? { ...stand, unchanged: true } : null;
}
