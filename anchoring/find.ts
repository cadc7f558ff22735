import type { Target } from "../annotation";
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
    if (sought && !unchanged) search ??= yield* searchOf(page.text);
    found.push(unchanged || (sought && search && findAgain(sought, search, page)));
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

function findAgain(sought: Sought, search: Search, page: PageText): Match | null {
  const best = theOne(sought, standsOf(sought, search));
  if (!best) return null;
  const range = page.rangeAt(best.start, best.end);
  if (!range) return null;
  if (!best.intact) return { range, quality: "changed" };
  return { range, quality: best.moved ? "moved" : "exact" };
}

/** How much a twin's likeness may have grown or shrunk since the passage was marked. */
const LEEWAY = 0.08;

/**
 * The likest stand that is not a twin: each twin is taken to be the stand that is about as like as it was.
 * null: only the passage's twins are left, and it has gone.
 */
function theOne(sought: Sought, stands: readonly Stand[]): Stand | null {
  const left = [...stands];
  let weakest = 1;
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
    weakest = Math.min(weakest, twin.nearLikeness);
  }
  // What is less like the passage than its twins were is one more of them, too far off or too faint to be listed.
  return left.find((stand) => weakest === 1 || stand.nearLikeness >= weakest - LEEWAY) ?? null;
}
