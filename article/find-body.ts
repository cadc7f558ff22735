import type { Dom } from "./dom";
import { isBeside, isNamedBeside } from "./regions";
import type { Place } from "./survey";

/** The element that holds the article's text, and how much of what the page holds. Amounts in Latin letters. */
export interface FoundBody {
  readonly element: Element;
  /** Its index among the survey's places, and that after the last place inside it. */
  readonly start: number;
  readonly end: number;
  /** What stands inside it and is not the article's: related articles, share bars, comments. */
  readonly asides: readonly Element[];
  /** Running text inside it. */
  readonly prose: number;
  /** Everything else inside it. */
  readonly rest: number;
  readonly paragraphs: number;
  /** Headings inside it that are links, or in links. */
  readonly linkedHeadings: number;
  /** Text in links inside it, but for links within running text. */
  readonly linked: number;
  readonly page: PageAmounts;
}

export interface PageAmounts {
  readonly prose: number;
  readonly linked: number;
  readonly everything: number;
}

const LEAST_PARAGRAPH = 30;
const LEAST_HEADING = 90;
const LONG_WITHOUT_STOPS = 140;
const MOST_LINKED = 0.5;
/** What text beside the prose costs, against one of prose won. */
const REST_COSTS = 1;
/** What each region beside the prose costs, however little it says. */
const ASIDE_COSTS = 30;
/** How much more than a part an element must be worth to be taken instead of it. */
const CORE_GAINS = 1.1;
/** What prose after the core is worth: notes, biographies and comments follow an article, its lead goes before. */
const AFTER_COUNTS = 0.5;
/** What of a heading counts as text beside the prose. */
const HEADING_COUNTS = 0.5;
/** An element with more of the page's prose than this is the page, whatever its class says. */
const TOO_LARGE_TO_STAND_BESIDE = 0.6;

/** Links with hardly a word between them lead away, whatever they are called. */
const ALL_LINKS = 0.8;
/** With less of the page's prose than this left, what stands beside has been told wrongly. */
const LEAST_OWN = 0.15;

/** Sums over each place and all that is inside it, by the place's index. */
interface Sums {
  readonly everything: Float64Array;
  readonly linked: Float64Array;
  readonly prose: Float64Array;
}

export function findBody(dom: Dom, places: readonly Place[]): FoundBody | null {
  const sums = sumUp(places);
  const pageProse = sums.prose[0] ?? 0;
  if (pageProse === 0) return null;
  let beside = markBeside(dom, places, sums, true);
  let own = sumOwn(places, beside);
  if ((own.prose[0] ?? 0) < pageProse * LEAST_OWN) {
    // The names of this page's elements mislead: `sidebar-grid` may well hold the article.
    beside = markBeside(dom, places, sums, false);
    own = sumOwn(places, beside);
  }
  for (const [at, place] of places.entries()) place.beside = beside[at] !== 0;
  const best = widen(places, sums, own, findCore(places, sums, own));
  const found = places[best];
  if (!found) return null;
  const end = own.ends[best] ?? best;
  const prose = own.prose[best] ?? 0;
  const everything = sums.everything[best] ?? 0;
  return {
    element: found.element,
    start: best,
    end,
    asides: asidesIn(places, best, sums, own, beside),
    prose,
    rest: everything - prose,
    paragraphs: own.paragraphs[best] ?? 0,
    ...linksIn(places.slice(best, end), beside.subarray(best)),
    page: { prose: pageProse, linked: sums.linked[0] ?? 0, everything: sums.everything[0] ?? 0 },
  };
}

/** How much of a place's own paragraph is running text. */
function proseOf(place: Place): number {
  const { weight, stops } = place.own;
  const free = weight - place.ownLinked;
  if (free < LEAST_PARAGRAPH || place.ownLinked > weight * MOST_LINKED) return 0;
  if (stops === 0 && weight < LONG_WITHOUT_STOPS) return 0;
  if (/^h[1-6]$/.test(place.tag) && (place.tag === "h1" || weight < LEAST_HEADING)) return 0;
  return free;
}

function isHeading(place: Place): boolean {
  return /^h[1-6]$/.test(place.tag);
}

function sumUp(places: readonly Place[]): Sums {
  const everything = new Float64Array(places.length);
  const linked = new Float64Array(places.length);
  const prose = new Float64Array(places.length);
  for (let at = places.length - 1; at >= 0; at -= 1) {
    const place = places[at];
    if (!place) continue;
    add(
      everything,
      at,
      isHeading(place)
        ? HEADING_COUNTS * (place.own.weight - place.ownLinked) + place.ownLinked
        : place.own.weight,
    );
    add(linked, at, place.ownLinked);
    add(prose, at, proseOf(place));
    for (const sum of [everything, linked, prose]) add(sum, place.parent, sum[at] ?? 0);
  }
  return { everything, linked, prose };
}

function add(sums: Float64Array, at: number, amount: number): void {
  if (at >= 0) sums[at] = (sums[at] ?? 0) + amount;
}

/** For each place: 0 of the article, 1 where something beside it begins, 2 inside such. */
function markBeside(dom: Dom, places: readonly Place[], sums: Sums, byNames: boolean): Uint8Array {
  const beside = new Uint8Array(places.length);
  const large = (sums.prose[0] ?? 0) * TOO_LARGE_TO_STAND_BESIDE;
  for (let at = 1; at < places.length; at += 1) {
    const place = places[at];
    const everything = sums.everything[at] ?? 0;
    if (!place) continue;
    if (beside[place.parent]) beside[at] = 2;
    else if (everything > 0 && place.block === at && (sums.prose[at] ?? 0) < large) {
      const linked = (sums.linked[at] ?? 0) / everything;
      const { element, tag } = place;
      if (isBeside(dom, element, tag) || (byNames && isNamedBeside(dom, element, tag, linked))) {
        beside[at] = 1;
      }
    }
  }
  return beside;
}

/** As `Sums`, without what stands beside. */
interface Own {
  readonly prose: Float64Array;
  readonly paragraphs: Float64Array;
  /** How many regions stand beside. */
  readonly asides: Float64Array;
  /** The index after the last place inside. */
  readonly ends: Float64Array;
  /** The prose of all places before this one in the document. */
  readonly until: Float64Array;
}

function sumOwn(places: readonly Place[], beside: Uint8Array): Own {
  const prose = new Float64Array(places.length);
  const paragraphs = new Float64Array(places.length);
  const asides = new Float64Array(places.length);
  const ends = new Float64Array(places.length);
  const until = new Float64Array(places.length + 1);
  for (let at = places.length - 1; at >= 0; at -= 1) {
    const place = places[at];
    if (!place) continue;
    const own = beside[at] ? 0 : proseOf(place);
    add(prose, at, own);
    add(paragraphs, at, own > 0 ? 1 : 0);
    add(asides, at, beside[at] === 1 ? 1 : 0);
    for (const sum of [prose, paragraphs, asides]) add(sum, place.parent, sum[at] ?? 0);
    ends[at] = Math.max(ends[at] ?? 0, at + 1);
    if (place.parent >= 0) ends[place.parent] = Math.max(ends[place.parent] ?? 0, ends[at] ?? 0);
  }
  for (let at = 0; at < places.length; at += 1) {
    const place = places[at];
    until[at + 1] = (until[at] ?? 0) + (place && !beside[at] ? proseOf(place) : 0);
  }
  return { prose, paragraphs, asides, ends, until };
}

/** The place that is worth most by its prose and what else it holds. */
function findCore(places: readonly Place[], sums: Sums, own: Own): number {
  let core = -1;
  let most = 0;
  for (let at = places.length - 1; at >= 0; at -= 1) {
    const prose = own.prose[at] ?? 0;
    if (prose === 0 || places[at]?.block !== at) continue;
    const rest = (sums.everything[at] ?? 0) - prose;
    const worth = prose - REST_COSTS * rest - ASIDE_COSTS * (own.asides[at] ?? 0);
    if (worth > most * CORE_GAINS || core < 0) {
      core = at;
      most = worth;
    }
  }
  return core;
}

/** The core, or the element around it that adds a lead or further parts without much else. */
function widen(places: readonly Place[], sums: Sums, own: Own, core: number): number {
  let best = core;
  let most = 0;
  const end = own.ends[core] ?? core;
  const inCore = own.prose[core] ?? 0;
  const restInCore = (sums.everything[core] ?? 0) - inCore;
  for (let at = places[core]?.parent ?? -1; at >= 0; at = places[at]?.parent ?? -1) {
    if (places[at]?.block !== at) continue;
    const prose = own.prose[at] ?? 0;
    const before = (own.until[core] ?? 0) - (own.until[at] ?? 0);
    const after = (own.until[own.ends[at] ?? 0] ?? 0) - (own.until[end] ?? 0);
    const rest = (sums.everything[at] ?? 0) - prose - restInCore;
    const asides = (own.asides[at] ?? 0) - (own.asides[core] ?? 0);
    const gain = before + AFTER_COUNTS * after - REST_COSTS * rest - ASIDE_COSTS * asides;
    if (gain > most) {
      best = at;
      most = gain;
    }
  }
  return best;
}

/** The outermost elements inside a body that are told to stand beside it, or are nothing but links. */
function asidesIn(
  places: readonly Place[],
  body: number,
  sums: Sums,
  own: Own,
  beside: Uint8Array,
): Element[] {
  const asides: Element[] = [];
  const end = own.ends[body] ?? body;
  for (let at = body + 1; at < end; at += 1) {
    const place = places[at];
    const everything = sums.everything[at] ?? 0;
    const leadsAway =
      place?.block === at &&
      everything > 0 &&
      (sums.linked[at] ?? 0) > everything * ALL_LINKS &&
      (sums.prose[at] ?? 0) === 0;
    if (!place || !(beside[at] || leadsAway)) continue;
    asides.push(place.element);
    at = (own.ends[at] ?? at + 1) - 1;
  }
  return asides;
}

/** The links of a body's places that are not part of running text. */
function linksIn(places: readonly Place[], beside: Uint8Array) {
  let linkedHeadings = 0;
  let linked = 0;
  for (const [at, place] of places.entries()) {
    if (beside[at] || place.ownLinked === 0) continue;
    if (isHeading(place) && place.ownLinked > place.own.weight * MOST_LINKED) linkedHeadings += 1;
    if (proseOf(place) === 0) linked += place.ownLinked;
  }
  return { linkedHeadings, linked };
}
