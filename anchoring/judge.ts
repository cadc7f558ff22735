import { weigh } from "./grams";
import type { Place, Side } from "./locate";
import type { Sought } from "./sought";

/** A quote of this many characters is its own evidence; a shorter one may stand anywhere. */
const LONG = 32;

/** The context that a short quote needs, in weight, both sides together. */
const ENOUGH_CONTEXT = 10;

/** Context further off than this says where the neighbourhood is, not where the quote is. */
const NEAR = 24;

/** The context that must go right up to each side of a number or word that was replaced whole. */
const ENOUGH_EACH_SIDE = 8;

/** A replaced number or word is not longer than this. */
const WORD = 16;

/** Does the quote stand at `place`, by what speaks for it? `intact`: unchanged, and part of the same numbers and words. */
export function holds(sought: Sought, place: Place, intact: boolean): boolean {
  const { before, after, inside } = place;
  const length = sought.end - sought.start;
  const near = nearWeight(before) + nearWeight(after);
  if (intact) return length >= LONG || near >= ENOUGH_CONTEXT;
  const covered = inside / weigh(sought.folded, sought.start, sought.end);
  const stretch = (place.end - place.start) / length;
  const touches = before.gap === 0 || after.gap === 0;
  if (covered >= 0.4 && inside >= 8 && stretch <= 5) {
    if (near >= ENOUGH_CONTEXT && touches) return true;
    return covered >= 0.6 && inside >= 2 * LONG;
  }
  return (
    length <= WORD &&
    before.gap === 0 &&
    after.gap === 0 &&
    before.weight >= ENOUGH_EACH_SIDE &&
    after.weight >= ENOUGH_EACH_SIDE &&
    place.end - place.start <= 2 * length + 12
  );
}

const nearWeight = ({ weight, gap }: Side) => (gap <= NEAR ? weight : 0);
