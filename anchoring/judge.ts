import { weigh } from "./grams";
import type { Place } from "./locate";
import type { Sought } from "./sought";

/** A quote of this many characters is its own evidence; a shorter one may stand anywhere. */
const LONG = 32;

/** The near context that each side must give, in weight; on one side alone, and right up to the quote, more. */
const ENOUGH_EACH_SIDE = 8;
const ENOUGH_BOTH_SIDES = 10;
const ENOUGH_ONE_SIDE = 20;

/** How far off context may be that speaks for a quote by itself: a word that was changed. */
const ADJACENT = 12;

/** A replaced number or word is not longer than this, and its context not further off. */
const WORD = 16;
const CLOSE = 4;

/**
 * Does the quote stand at `place`, by what speaks for it?
 * `intact`: it is unchanged, and part of the same numbers and words.
 */
export function holds(sought: Sought, place: Place, intact: boolean): boolean {
  const { before, after, inside } = place;
  const length = sought.end - sought.start;
  const near = before.near + after.near;
  if (intact && length >= LONG) return true;
  const onBothSides = before.near >= 2 && after.near >= 2 && near >= ENOUGH_BOTH_SIDES;
  if (
    intact &&
    Math.min(before.gap, after.gap) <= ADJACENT &&
    (onBothSides || near >= ENOUGH_ONE_SIDE)
  )
    return true;
  const bothSides = before.near >= ENOUGH_EACH_SIDE && after.near >= ENOUGH_EACH_SIDE;
  if (place.same && bothSides) return true;
  const covered = inside / weigh(sought.folded, sought.start, sought.end);
  const touches = before.gap === 0 || after.gap === 0;
  if (covered >= 0.4 && inside >= 8 && place.end - place.start <= 5 * length) {
    if (near >= ENOUGH_BOTH_SIDES && touches) return true;
    return covered >= 0.6 && inside >= 2 * LONG;
  }
  const close = before.gap <= CLOSE && after.gap <= CLOSE;
  return length <= WORD && bothSides && close && place.end - place.start <= 2 * length + 12;
}
