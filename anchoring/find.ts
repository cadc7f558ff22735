import type { Target } from "../annotation";
import { finish, finishInSlices, type SliceOptions } from "./slices";
import { type Quality, spotsOf } from "./spots";

export interface Match {
  readonly range: Range;
  readonly quality: Quality;
}

/** A match without a live range, which would make every change of the page slower. */
export interface Found {
  readonly place: StaticRangeInit;
  readonly quality: Quality;
  /** The words that stand there. */
  readonly text: string;
}

/** Where `target` is now below `root`; null when it is not there any more. */
export function find(target: Target, root: Node): Match | null {
  return findAll([target], root)[0] ?? null;
}

/** Finds many targets in one pass over one reading of the text; the answers stand in the order of `targets`. */
export function findAll(targets: readonly Target[], root: Node): (Match | null)[] {
  const { page, spots } = finish(spotsOf(targets, root));
  return spots.map((spot) => {
    const range = spot && page.rangeAt(spot.start, spot.end);
    return range && { range, quality: spot.quality };
  });
}

/** How often a passage is looked for again of which the page has just replaced the nodes, before it is given up. */
const MOST_TRIES = 3;

/**
 * `findAll` in slices of time, so that no slice holds the page longer than `slice` by much. The page may change
 * meanwhile: a passage that was found in nodes which have gone is looked for again; null where the page does not
 * leave off, so that who calls must observe it and call again.
 */
export async function findAllInSlices(
  targets: readonly Target[],
  root: Node,
  options?: SliceOptions,
): Promise<(Found | null)[]> {
  const found: (Found | null)[] = targets.map(() => null);
  let left = [...targets.entries()];
  for (let tries = 0; left.length > 0 && tries < MOST_TRIES; tries++) {
    const wanted = left.map(([, target]) => target);
    const places = await finishInSlices(placesOf(wanted, root), options);
    for (const [i, [index]] of left.entries()) found[index] = places[i]?.found ?? null;
    left = left.filter((_, i) => places[i]?.stale);
  }
  return found;
}

interface Outcome {
  readonly found: Found | null;
  /** It stands in a node that the page has replaced since it was read. */
  readonly stale: boolean;
}

function* placesOf(targets: readonly Target[], root: Node): Generator<void, Outcome[]> {
  const { page, spots } = yield* spotsOf(targets, root);
  const outcomes: Outcome[] = [];
  for (const spot of spots) {
    const place = spot && page.placeAt(spot.start, spot.end);
    const text = spot && page.text.slice(spot.start, spot.end);
    outcomes.push({
      found: place && { place, quality: spot.quality, text: text ?? "" },
      stale: spot !== null && place === null,
    });
    yield;
  }
  return outcomes;
}
