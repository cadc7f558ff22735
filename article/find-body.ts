import type { Dom } from "./dom";
import { findAsides } from "./find-asides";
import { isHeading, type Measured, MOST_LINKED, measurePlaces, proseOf } from "./measure-places";
import { isPicture } from "./regions";
import type { Place } from "./survey";

/** The element that holds the article's text, and how much of what the page holds. Amounts in Latin letters. */
export interface FoundBody {
  readonly element: Element;
  /** Its index among the survey's places, and that after the last place inside it. */
  readonly start: number;
  readonly end: number;
  /** What stands inside it and is not the article's: related articles, share bars, comments. */
  readonly asides: readonly Element[];
  /** The elements inside it that neither are such nor stand in them. */
  readonly parts: readonly Element[];
  /** Running text inside it. */
  readonly prose: number;
  readonly paragraphs: number;
  /** Headings inside it that are links, or in links. */
  readonly linkedHeadings: number;
  /** Text in links inside it, but for links within running text. */
  readonly linked: number;
  /** The same of the whole page. */
  readonly page: { readonly prose: number; readonly linked: number };
}

/** What text beside the prose costs, against one of prose won. */
const REST_COSTS = 1;
/** What each region beside the prose costs, however little it says. */
const ASIDE_COSTS = 30;
/** How much more than a part an element must be worth to be taken instead of it. */
const CORE_GAINS = 1.1;
/** What prose after the core is worth: notes, biographies and comments follow an article, its lead goes before. */
const AFTER_COUNTS = 0.5;
/** A paragraph of this length leads into an article; a date does not. */
const LEAST_LEAD = 60;
/** No picture's caption is so long. */
const LONGEST_CAPTION = 500;

/** The element that holds the most running text for the least of everything else; null on a page without any. */
export function findBody(dom: Dom, places: readonly Place[]): FoundBody | null {
  const measured = measurePlaces(dom, places);
  const page = measured[0];
  const start = widen(dom, measured, findCore(measured));
  const found = measured[start];
  if (!page || !found || found.kept === 0) return null;
  const inside = measured.slice(start, found.end);
  return {
    element: found.place.element,
    start,
    end: found.end,
    asides: findAsides(dom, measured, start),
    parts: inside.flatMap(({ beside, place }) => (beside ? [] : place.element)),
    prose: found.kept,
    paragraphs: found.paragraphs,
    ...linksIn(inside),
    page: { prose: page.prose, linked: page.linked },
  };
}

/** The index of the place that is worth most by its prose and what else it holds; -1 when there is none. */
function findCore(measured: readonly Measured[]): number {
  let core = -1;
  let most = 0;
  for (let at = measured.length - 1; at >= 0; at -= 1) {
    const one = measured[at];
    if (!one || one.kept === 0 || one.place.block !== at) continue;
    const worth = one.kept - REST_COSTS * (one.everything - one.kept) - ASIDE_COSTS * one.asides;
    if (worth > most * CORE_GAINS || core < 0) {
      core = at;
      most = worth;
    }
  }
  return core;
}

/** The core, or the element around it that adds a lead or further parts without much else. */
function widen(dom: Dom, measured: readonly Measured[], start: number): number {
  const core = measured[start];
  let best = start;
  let most = 0;
  let inner = start;
  let led = false;
  let at = core?.place.parent ?? -1;
  for (let one = measured[at]; core && one; at = one.place.parent, one = measured[at]) {
    if (one.place.block !== at) continue;
    led ||= holdsLead(dom, measured, at, inner);
    inner = at;
    const before = core.keptBefore - one.keptBefore;
    const after = one.kept - core.kept - before;
    const rest = one.everything - one.kept - (core.everything - core.kept);
    const cost = REST_COSTS * rest + ASIDE_COSTS * (one.asides - core.asides);
    const gain = (led ? before : 0) + AFTER_COUNTS * after - cost;
    if (gain > most) {
      best = at;
      most = gain;
    }
  }
  return best;
}

/** Whether more than a date, or a picture and its caption, stands in a place before another one inside it. */
function holdsLead(dom: Dom, measured: readonly Measured[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const one = measured[at];
    if (!one || one.kept === 0 || one.place.block !== at) continue;
    const isCaption = one.end <= to && one.kept < LONGEST_CAPTION;
    if (isCaption && isPicture(dom, one.place.element, one.place.tag)) at = one.end - 1;
    else if (proseOf(one.place) >= LEAST_LEAD) return true;
  }
  return false;
}

/** The links of a body's places that are not part of running text. */
function linksIn(inside: readonly Measured[]) {
  let linkedHeadings = 0;
  let linked = 0;
  for (const { place, beside } of inside) {
    if (beside || place.ownLinked === 0) continue;
    if (isHeading(place) && place.ownLinked > place.own.weight * MOST_LINKED) linkedHeadings += 1;
    if (proseOf(place) === 0) linked += place.ownLinked;
  }
  return { linkedHeadings, linked };
}
