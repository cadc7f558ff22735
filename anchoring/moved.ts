import { gramAt, PAGE_GRAM, placesOf } from "./grams";
import type { Search } from "./search";
import type { Sought } from "./sought";

/** Does the folded passage at `start` to `end` no longer stand between the blocks that it stood between? */
export function hasMoved(
  { neighbours }: Sought,
  search: Search,
  start: number,
  end: number,
): boolean {
  const before = placesOfText(neighbours.before, search);
  const after = placesOfText(neighbours.after, search);
  const overtaken = (places: number[], inOrder: (place: number) => boolean) =>
    places.length > 0 && !places.some(inOrder);
  return overtaken(before, (place) => place < start) || overtaken(after, (place) => place >= end);
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
