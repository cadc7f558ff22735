import type { Dom } from "./dom";
import { isBeside, isNamedBeside } from "./regions";
import type { Place } from "./survey";

/** The element that holds the article's text, and how much of what the page holds. Amounts in Latin letters. */
export interface FoundBody {
  readonly element: Element;
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
/** What of a heading counts as text beside the prose. */
const HEADING_COUNTS = 0.5;
/** An element with more of the page's prose than this is the page, whatever its class says. */
const TOO_LARGE_TO_STAND_BESIDE = 0.6;

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
  let best = -1;
  let most = 0;
  for (let at = places.length - 1; at >= 0; at -= 1) {
    const place = places[at];
    const prose = own.prose[at] ?? 0;
    if (!place || prose === 0 || place.block !== at) continue;
    const rest = (sums.everything[at] ?? 0) - prose;
    const worth = prose - REST_COSTS * rest - ASIDE_COSTS * (own.asides[at] ?? 0);
    if (worth > most || best < 0) {
      best = at;
      most = worth;
    }
  }
  const found = places[best];
  if (!found) return null;
  const prose = own.prose[best] ?? 0;
  const everything = sums.everything[best] ?? 0;
  return {
    element: found.element,
    asides: asidesIn(dom, places, beside, found.element),
    prose,
    rest: everything - prose,
    paragraphs: own.paragraphs[best] ?? 0,
    ...linksIn(dom, places, best, beside),
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
function markBeside(
  dom: Dom,
  places: readonly Place[],
  sums: Sums,
  byNames: boolean,
): Uint8Array {
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

/** As `sumUp`, without what stands beside; and how many such regions there are. */
function sumOwn(places: readonly Place[], beside: Uint8Array) {
  const prose = new Float64Array(places.length);
  const paragraphs = new Float64Array(places.length);
  const asides = new Float64Array(places.length);
  for (let at = places.length - 1; at >= 0; at -= 1) {
    const place = places[at];
    if (!place) continue;
    const own = beside[at] ? 0 : proseOf(place);
    add(prose, at, own);
    add(paragraphs, at, own > 0 ? 1 : 0);
    add(asides, at, beside[at] === 1 ? 1 : 0);
    for (const sum of [prose, paragraphs, asides]) add(sum, place.parent, sum[at] ?? 0);
  }
  return { prose, paragraphs, asides };
}

/** The links of a place that are not part of running text. */
function linksIn(dom: Dom, places: readonly Place[], start: number, beside: Uint8Array) {
  let linkedHeadings = 0;
  let linked = 0;
  const body = places[start]?.element;
  for (let at = start; at < places.length; at += 1) {
    const place = places[at];
    if (!place || !body || (at > start && !dom.contains(body, place.element))) break;
    if (beside[at] || place.ownLinked === 0) continue;
    if (isHeading(place) && place.ownLinked > place.own.weight * MOST_LINKED) linkedHeadings += 1;
    if (proseOf(place) === 0) linked += place.ownLinked;
  }
  return { linkedHeadings, linked };
}

function asidesIn(
  dom: Dom,
  places: readonly Place[],
  beside: Uint8Array,
  body: Element,
): Element[] {
  const asides: Element[] = [];
  for (let at = 0; at < places.length; at += 1) {
    const place = places[at];
    if (place && beside[at] === 1 && dom.contains(body, place.element)) asides.push(place.element);
  }
  return asides;
}
