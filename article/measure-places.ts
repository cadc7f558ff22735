import type { Dom } from "./dom";
import { isBeside, isComments, isNamedBeside } from "./regions";
import type { Place } from "./survey";

const LEAST_PARAGRAPH = 30;
const LEAST_HEADING = 90;
const LONG_WITHOUT_STOPS = 140;
export const MOST_LINKED = 0.5;
/** What of a heading counts as text beside the prose. */
const HEADING_COUNTS = 0.5;
/** An element with more of the page's prose than this is the page, whatever its class says. */
const TOO_LARGE_TO_STAND_BESIDE = 0.6;
/** But comments may be that much, below an article of at least so many letters. */
const LEAST_COMMENTED = 500;
/** With less of the page's prose than this left, comments aside, what stands beside has been told wrongly. */
const LEAST_KEPT = 0.15;

/** A place with the sums over it and all that is inside it. Amounts in Latin letters. */
export interface Measured {
  readonly place: Place;
  everything: number;
  linked: number;
  /** How many `h1` there are. */
  headlines: number;
  /** Running text, wherever it stands. */
  prose: number;
  /** 1 where something begins that stands beside the article, 2 inside such, 0 elsewhere. */
  beside: 0 | 1 | 2;
  /** Running text that does not stand beside, its paragraphs, and how many regions do. */
  kept: number;
  paragraphs: number;
  asides: number;
  /** The running text kept of all places before this one. */
  keptBefore: number;
  /** The index after the last place inside. */
  end: number;
}

/** Sums up the places of a survey, and tells which stand beside the article. */
export function measurePlaces(dom: Dom, places: readonly Place[]): Measured[] {
  const measured = places.map(
    (place): Measured => ({
      place,
      everything: isHeading(place)
        ? HEADING_COUNTS * (place.own.weight - place.ownLinked) + place.ownLinked
        : place.own.weight,
      linked: place.ownLinked,
      headlines: place.tag === "h1" ? 1 : 0,
      prose: proseOf(place),
      beside: 0,
      kept: 0,
      paragraphs: 0,
      asides: 0,
      keptBefore: 0,
      end: 0,
    }),
  );
  fromInside(measured, (inner, outer) => {
    outer.everything += inner.everything;
    outer.linked += inner.linked;
    outer.headlines += inner.headlines;
    outer.prose += inner.prose;
  });
  markBeside(dom, measured, true);
  sumKept(measured);
  const page = measured[0];
  if (page && page.kept < proseWithoutComments(measured, page) * LEAST_KEPT) {
    // The names of this page's elements mislead: `sidebar-grid` may well hold the article.
    markBeside(dom, measured, false);
    sumKept(measured);
  }
  return measured;
}

/** How much of a place's own paragraph is running text. */
export function proseOf({ tag, own, ownLinked }: Place): number {
  const free = own.weight - ownLinked;
  if (free < LEAST_PARAGRAPH || ownLinked > own.weight * MOST_LINKED) return 0;
  if (own.stops === 0 && own.weight < LONG_WITHOUT_STOPS) return 0;
  if (/^h[1-6]$/.test(tag) && (tag === "h1" || own.weight < LEAST_HEADING)) return 0;
  return free;
}

export function isHeading(place: Place): boolean {
  return /^h[1-6]$/.test(place.tag);
}

/** Calls `add` for each place and the one around it, the innermost first. */
function fromInside(
  measured: readonly Measured[],
  add: (inner: Measured, outer: Measured) => void,
): void {
  for (let at = measured.length - 1; at > 0; at -= 1) {
    const inner = measured[at];
    const outer = inner && measured[inner.place.parent];
    if (outer) add(inner, outer);
  }
}

function markBeside(dom: Dom, measured: readonly Measured[], byNames: boolean): void {
  const large = (measured[0]?.prose ?? 0) * TOO_LARGE_TO_STAND_BESIDE;
  let before = 0;
  for (const [at, one] of measured.entries()) {
    const { parent, block } = one.place;
    if (measured[parent]?.beside) one.beside = 2;
    else if (at === 0 || one.everything === 0 || block !== at) one.beside = 0;
    else if (one.prose < large) one.beside = standsBeside(dom, one, byNames) ? 1 : 0;
    else one.beside = byNames && before >= LEAST_COMMENTED && holdsComments(dom, one) ? 1 : 0;
    if (one.beside === 0) before += proseOf(one.place);
  }
}

function standsBeside(dom: Dom, one: Measured, byNames: boolean): boolean {
  const { element, tag } = one.place;
  const linked = one.linked / one.everything;
  return isBeside(dom, element, tag) || (byNames && isNamedBeside(dom, element, tag, linked));
}

function holdsComments(dom: Dom, { place, headlines }: Measured): boolean {
  return headlines === 0 && isComments(dom, place.element, place.tag);
}

/** The running text of the page but for comments that outweigh the article. */
function proseWithoutComments(measured: readonly Measured[], page: Measured): number {
  const large = page.prose * TOO_LARGE_TO_STAND_BESIDE;
  const comments = measured.find(({ beside, prose }) => beside === 1 && prose >= large);
  return page.prose - (comments?.prose ?? 0);
}

function sumKept(measured: readonly Measured[]): void {
  let before = 0;
  for (const [at, one] of measured.entries()) {
    one.kept = one.beside ? 0 : proseOf(one.place);
    one.paragraphs = one.kept > 0 ? 1 : 0;
    one.asides = one.beside === 1 ? 1 : 0;
    one.keptBefore = before;
    one.end = at + 1;
    before += one.kept;
  }
  fromInside(measured, (inner, outer) => {
    outer.kept += inner.kept;
    outer.paragraphs += inner.paragraphs;
    outer.asides += inner.asides;
    outer.end = Math.max(outer.end, inner.end);
  });
}
