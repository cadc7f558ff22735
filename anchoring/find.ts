import type { Target, Twin } from "../annotation";
import { domOf } from "./dom";
import { type PageText, readPageText } from "./page-text";
import { type Search, searchOf } from "./search";
import { finish, finishInSlices, type SliceOptions } from "./slices";
import { type Sought, soughtOf } from "./sought";
import { type Stand, standsOf } from "./stand";

export interface Match {
  readonly range: Range;
  /**
   * exact: the same words where they stood; moved: the same words elsewhere;
   * changed: what the passage has become, with another wording, value, unit or sign, or in a sentence that is
   * negated now and was not, or the reverse.
   */
  readonly quality: "exact" | "moved" | "changed";
}

/** Where `target` is now below `root`; null when it is not there any more. */
export function find(target: Target, root: Node): Match | null {
  return findAll([target], root)[0] ?? null;
}

/** Finds many targets in one pass over one reading of the text; the answers stand in the order of `targets`. */
export function findAll(targets: readonly Target[], root: Node): (Match | null)[] {
  return finish(matches(targets, root)).found;
}

/**
 * `findAll` in slices of time, so that no slice holds the page longer than `slice` (8 ms) by much. Where the page
 * replaced its nodes meanwhile, it is read anew at once.
 */
export async function findAllInSlices(
  targets: readonly Target[],
  root: Node,
  options?: SliceOptions,
): Promise<(Match | null)[]> {
  const { found, stale } = await finishInSlices(matches(targets, root), options);
  return stale ? findAll(targets, root) : found;
}

interface Found {
  readonly found: (Match | null)[];
  /** A passage was found in a node that the page has replaced since it was read. */
  readonly stale: boolean;
}

/** The work of `findAll`; yields where it may pause. */
function* matches(targets: readonly Target[], root: Node): Generator<void, Found> {
  const page = yield* readPageText(domOf(root));
  let search: Search | null = null;
  let stale = false;
  const found: (Match | null)[] = [];
  for (const target of targets) {
    const sought = soughtOf(target);
    let stand = sought && stillThere(sought, page);
    if (sought && !stand) {
      search ??= yield* searchOf(page.text);
      stand = findAgain(sought, search);
    }
    const range = stand && page.rangeAt(stand.start, stand.end);
    stale ||= stand !== null && range === null;
    found.push(stand && range && { range, quality: stand.quality });
    yield;
  }
  return { found, stale };
}

interface Place {
  readonly start: number;
  readonly end: number;
  readonly quality: Match["quality"];
}

/** The quote with all its context at the offsets where it stood; null when any of it differs. */
function stillThere(sought: Sought, page: PageText): Place | null {
  const { position: start, text, quoteStart, quoteEnd } = sought;
  const length = quoteEnd - quoteStart;
  if (start === null || text.length === length) return null;
  if (!page.text.startsWith(text, start - quoteStart)) return null;
  return { start, end: start + length, quality: "exact" };
}

function findAgain(sought: Sought, search: Search): Place | null {
  const stand = theOne(sought, standsOf(sought, search));
  if (!stand) return null;
  const { start, end, intact, negated, moved } = stand;
  return { start, end, quality: !intact || negated ? "changed" : moved ? "moved" : "exact" };
}

/** How much a twin's likeness may have grown or shrunk since the passage was marked. */
const LEEWAY = 0.08;

/**
 * The likest stand that is not a twin: each twin is taken to be the stand that is about as like as it was.
 * null: only the passage's twins are left, and it has gone.
 */
function theOne(sought: Sought, stands: readonly Stand[]): Stand | null {
  const unchanged = stands.find((stand) => stand.unchanged);
  if (unchanged) return unchanged;
  const left = [...stands];
  const accounted: Twin[] = [];
  for (const twin of sought.twins) {
    let closest = -1;
    let least = LEEWAY;
    for (const [i, stand] of left.entries()) {
      const difference = Math.abs(stand.nearLikeness - twin.nearLikeness);
      if (stand.intact !== twin.same || difference > least) continue;
      if (stand.likeness > twin.likeness + LEEWAY) continue;
      least = difference;
      closest = i;
    }
    if (closest < 0) continue;
    left.splice(closest, 1);
    accounted.push(twin);
  }
  // What is less like the passage than its twins is one more of them, too far off or too faint to be listed.
  const another = (stand: Stand) =>
    accounted.some(
      (twin) =>
        twin.same === stand.intact &&
        stand.nearLikeness < twin.nearLikeness - LEEWAY &&
        stand.likeness < twin.likeness + LEEWAY,
    );
  return left.find((stand) => !another(stand)) ?? null;
}
