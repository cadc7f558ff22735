import { positionOf, quoteOf, type Target } from "../annotation";
import { chooseStand } from "./choose-stand";
import { domOf } from "./dom";
import { type PageText, readPageText } from "./page-text";
import { type Search, searchOf } from "./search";
import { type Sought, soughtOf } from "./sought";
import { standsOf } from "./stand";

/**
 * exact: the same words where they stood; moved: the same words elsewhere;
 * changed: what the passage has become, with another wording, value, unit or sign, or in a sentence that is
 * negated now and was not, or the reverse.
 */
export type Quality = "exact" | "moved" | "changed";

/** Where a target stands in a page's text. */
export interface Spot {
  readonly start: number;
  readonly end: number;
  readonly quality: Quality;
}

/**
 * Reads the page below `root` once and looks for every target in its text; null where one is not there.
 * Yields where it may pause.
 */
export function* spotsOf(
  targets: readonly Target[],
  root: Node,
): Generator<void, { page: PageText; spots: (Spot | null)[] }> {
  const page = yield* readPageText(domOf(root));
  let search: Search | null = null;
  const spots: (Spot | null)[] = [];
  for (const target of targets) {
    let spot = stillThere(target, page);
    // Most targets of most visits need no more than that.
    const sought = spot ? null : soughtOf(target);
    if (sought) {
      search ??= yield* searchOf(page.text);
      spot = yield* findAgain(sought, search);
    }
    spots.push(spot);
    yield;
  }
  return { page, spots };
}

/** The quote with all its context at the offsets where it stood; null when any of it differs. */
function stillThere(target: Target, { text }: PageText): Spot | null {
  const quote = quoteOf(target);
  const start = positionOf(target)?.start;
  if (!quote || start === undefined) return null;
  const { exact, prefix, suffix } = quote;
  const end = start + exact.length;
  if (exact === "" || prefix.length + suffix.length === 0) return null;
  const same =
    text.startsWith(exact, start) &&
    text.startsWith(prefix, start - prefix.length) &&
    text.startsWith(suffix, end);
  return same ? { start, end, quality: "exact" } : null;
}

function* findAgain(sought: Sought, search: Search): Generator<void, Spot | null> {
  const stand = chooseStand(sought, yield* standsOf(sought, search));
  if (!stand) return null;
  const { start, end, intact, negated, moved } = stand;
  return { start, end, quality: !intact || negated ? "changed" : moved ? "moved" : "exact" };
}
