import { gramAt, PAGE_GRAM, placesOf } from "./grams";
import { breaksBefore, type Search } from "./search";
import type { Sought } from "./sought";

/** How many lines or blocks off one still stands beside a passage: the next one, or past one that came in. */
const BESIDE = 2;

/**
 * Does the folded passage at `start` to `end` no longer stand between the blocks that it stood between? Where one of
 * them still stands beside it, it is the other one that has gone elsewhere.
 */
export function hasMoved(
  { neighbours }: Sought,
  search: Search,
  start: number,
  end: number,
): boolean {
  const before = placesOfText(neighbours.before, search);
  const after = placesOfText(neighbours.after, search);
  const isBefore = (place: number) => place < start;
  const isAfter = (place: number) => place >= end;
  if (!overtaken(before, isBefore) && !overtaken(after, isAfter)) return false;
  const low = blocksOff(search, start, -1);
  const high = blocksOff(search, end, 1);
  const staysAbove = (place: number) => isBefore(place) && place + neighbours.before.length > low;
  const staysBelow = (place: number) => isAfter(place) && place < high;
  return !before.some(staysAbove) && !after.some(staysBelow);
}

/** It is on the page, and nowhere where it should be. */
const overtaken = (places: readonly number[], inOrder: (place: number) => boolean) =>
  places.length > 0 && !places.some(inOrder);

/** The far edge of the last line or block that stands beside the place `from`, before (-1) or after it (1). */
function blocksOff(search: Search, from: number, way: 1 | -1): number {
  let i = from;
  for (let breaks = 0; i > 0 && i < search.folded.length; i += way) {
    if (breaksBefore(search, i) && ++breaks > BESIDE) break;
  }
  return i;
}

/** Every place where the page has the folded `text`; none for a text too short to be told from others. */
function placesOfText(text: string, { folded, grams }: Search): number[] {
  let rarest: { places: Int32Array; from: number } | null = null;
  for (let from = 0; from < text.length; from += PAGE_GRAM) {
    const gram = gramAt(text, from, PAGE_GRAM);
    if (gram < 0) break;
    const places = placesOf(grams, gram);
    if (!rarest || places.length < rarest.places.length) rarest = { places, from };
  }
  if (!rarest) return [];
  const { places, from } = rarest;
  return Array.from(places, (place) => place - from).filter((place) =>
    folded.startsWith(text, place),
  );
}
