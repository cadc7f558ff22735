import { weigh } from "./grams";
import type { Place } from "./locate";
import type { Sought } from "./sought";

/** A quote of so many characters and such a weight is its own evidence; a shorter one may stand anywhere. */
const LONG = 31;
const LONG_WEIGHT = 24;

function isLong({ folded, start, end, quoteStart, quoteEnd }: Sought): boolean {
  return quoteEnd - quoteStart >= LONG && weigh(folded, start, end) >= LONG_WEIGHT;
}

/** A line or block of its own needs no other evidence from this weight on. */
const BLOCK_WEIGHT = 16;

/** The near context that both sides must give, in weight: each and together. */
const LEAST_EACH = 2;
const ENOUGH = 10;

/** The near context that must come with an unchanged quote from one side alone: less, the more the quote weighs. */
const LEAST_BESIDE = 6;
const ENOUGH_BESIDE = 20;

/** The near context that both sides must give a changed quote. */
const LEAST_EACH_CHANGED = 4;
const ENOUGH_CHANGED = 16;

/** What the rest of the quote's own block must give, in weight, or this share of it where it is short. */
const LEAST_OWN = 10;
const LEAST_OWN_SHARE = 0.5;

/** How far off context may be that speaks for a quote by itself: a word that was changed. */
const ADJACENT = 12;

/** A number or word that may be replaced whole is not longer than this, and its context not further off. */
const WORD = 16;
const CLOSE = 4;

/** The share of its own characters that a changed quote must keep: with close context on both sides, on one, on none. */
const KEPT_BETWEEN = 0.25;
const KEPT_BESIDE = 0.6;
const KEPT_ALONE = 0.7;

/** And the weight that this must be, where no context is asked of it. */
const KEPT_WEIGHT = 64;

/** How many times its length a quote may have grown to, beyond a clause that came in. */
const GROWTH = 2;
const CLAUSE = 80;

/** And how much more where it goes over several blocks, between which others may come in. */
const BLOCKS = 600;

/**
 * Does the quote stand at `place`, by what speaks for it?
 * `intact`: it is unchanged, and part of the same numbers and words.
 */
export function holds(sought: Sought, place: Place, intact: boolean): boolean {
  if (intact) {
    if (isLong(sought) || (place.ownBlock && place.inside >= BLOCK_WEIGHT)) return true;
    return isBlockLeft(place) && isSpokenFor(place);
  }
  const length = sought.end - sought.start;
  const room = sought.text.slice(sought.quoteStart, sought.quoteEnd).includes("\n") ? BLOCKS : 0;
  const hasGrown = place.end - place.start > GROWTH * length + CLAUSE + room;
  const kept = place.inside / weigh(sought.folded, sought.start, sought.end);
  if (isBlockLeft(place) && hasBecome(place, kept, length, hasGrown)) return true;
  const enough = place.ownBlock ? 2 * BLOCK_WEIGHT : KEPT_WEIGHT;
  return !hasGrown && kept >= KEPT_ALONE && place.inside >= enough;
}

/**
 * Is enough of the quote's own block still about the place? Where a block has gone, those that stood before and after
 * it stand side by side, and all that they give as context is there as before.
 */
function isBlockLeft({ before, after }: Place): boolean {
  const then = before.ownThen + after.ownThen;
  return before.own + after.own >= Math.min(LEAST_OWN, LEAST_OWN_SHARE * then);
}

/** Does the near context say that the unchanged quote stands here? */
function isSpokenFor({ before, after, inside }: Place): boolean {
  if (Math.min(before.gap, after.gap) > ADJACENT) return false;
  const near = before.near + after.near;
  const least = Math.min(before.near, after.near);
  if (least >= LEAST_EACH && near >= ENOUGH) return true;
  return near >= LEAST_BESIDE && near + inside / 2 >= ENOUGH_BESIDE;
}

/** Does the near context say that the changed quote, of which the share `kept` is left, stands here? */
function hasBecome(place: Place, kept: number, length: number, hasGrown: boolean): boolean {
  const { before, after } = place;
  const near = before.near + after.near;
  const least = Math.min(before.near, after.near);
  const bothSides = least >= LEAST_EACH_CHANGED && near >= ENOUGH_CHANGED;
  if (place.same && bothSides) return true;
  if (hasGrown) return false;
  if (bothSides && before.gap <= CLOSE && after.gap <= CLOSE) {
    const isWord = length <= WORD && place.end - place.start <= GROWTH * length + WORD;
    return kept >= KEPT_BETWEEN || isWord;
  }
  const touches = before.gap === 0 || after.gap === 0;
  return touches && near >= ENOUGH && kept >= KEPT_BESIDE;
}
