import { weigh } from "./grams";
import type { Place } from "./locate";
import type { Sought } from "./sought";

/** A quote of this many characters is its own evidence; a shorter one may stand anywhere. */
const LONG = 32;

/** The context that a short quote needs, in weight, both sides together. */
const ENOUGH_CONTEXT = 10;

/** The context that must go right up to each side of a number or word that was replaced whole. */
const ENOUGH_EACH_SIDE = 8;

/** Does the quote stand at `place`, by what speaks for it? `intact`: unchanged, and part of the same numbers and words. */
export function holds(sought: Sought, place: Place, intact: boolean): boolean {
  const length = sought.end - sought.start;
  const context = place.before + place.after;
  if (intact) return length >= LONG || context >= ENOUGH_CONTEXT;
  const quote = weigh(sought.folded, sought.start, sought.end);
  const covered = place.inside / quote;
  const stretch = (place.end - place.start) / length;
  if (covered >= 0.4 && place.inside >= 8 && stretch <= 5) {
    if (context >= ENOUGH_CONTEXT && (place.touchesBefore || place.touchesAfter)) return true;
    return covered >= 0.6 && place.inside >= 2 * LONG;
  }
  return (
    place.touchesBefore &&
    place.touchesAfter &&
    place.before >= ENOUGH_EACH_SIDE &&
    place.after >= ENOUGH_EACH_SIDE &&
    place.end - place.start <= 2 * length + 12
  );
}
