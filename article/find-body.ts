import type { Dom } from "./dom";
import { isNamedBody, standsBeside } from "./regions";
import type { Place } from "./survey";

/** The element that holds the article's text, and how sure its amounts make us. */
export interface FoundBody {
  readonly element: Element;
  /** Prose inside it, in Latin letters. */
  readonly prose: number;
  /** Everything else inside it: links, labels, what stands beside. */
  readonly rest: number;
  readonly paragraphs: number;
  /** Prose on the whole page, wherever it stands. */
  readonly pageProse: number;
  /** Text in links on the whole page. */
  readonly pageLinked: number;
}

const LEAST_PARAGRAPH = 30;
const LONG_WITHOUT_STOPS = 140;
const MOST_LINKED = 0.5;
/** What text beside the prose costs, against one of prose won. */
const REST_COSTS = 0.5;
const NAMED_BODY_GAINS = 1.15;
/** An element with more of the page's prose than this is the page, whatever its class says. */
const TOO_LARGE_TO_STAND_BESIDE = 0.6;

/** How much of a place's own paragraph is prose. */
function proseOf(place: Place): number {
  const { weight, stops } = place.own;
  const free = weight - place.ownLinked;
  if (free < LEAST_PARAGRAPH || place.ownLinked > weight * MOST_LINKED) return 0;
  if (/^h[1-6]$/.test(place.tag)) return 0;
  if (stops === 0 && weight < LONG_WITHOUT_STOPS) return 0;
  return free;
}

export function findBody(dom: Dom, places: readonly Place[]): FoundBody | null {
  const count = places.length;
  const everything = new Float64Array(count);
  const raw = new Float64Array(count);
  let pageLinked = 0;
  for (let at = count - 1; at >= 0; at -= 1) {
    const place = places[at] as Place;
    everything[at] = (everything[at] ?? 0) + place.own.weight;
    raw[at] = (raw[at] ?? 0) + proseOf(place);
    pageLinked += place.ownLinked;
    if (place.parent >= 0) {
      everything[place.parent] = (everything[place.parent] ?? 0) + (everything[at] ?? 0);
      raw[place.parent] = (raw[place.parent] ?? 0) + (raw[at] ?? 0);
    }
  }
  const pageProse = raw[0] ?? 0;
  if (pageProse === 0) return null;

  const beside = new Uint8Array(count);
  const prose = new Float64Array(count);
  const paragraphs = new Int32Array(count);
  for (let at = 0; at < count; at += 1) {
    const place = places[at] as Place;
    const above = place.parent >= 0 ? (beside[place.parent] ?? 0) : 0;
    beside[at] = above;
    if (!above && raw[at] !== undefined && (everything[at] ?? 0) > 0 && place.tag !== "body") {
      const small = (raw[at] ?? 0) < pageProse * TOO_LARGE_TO_STAND_BESIDE;
      if (small && standsBeside(dom, place.element, place.tag)) beside[at] = 1;
    }
  }
  let best = -1;
  let bestScore = 0;
  for (let at = count - 1; at >= 0; at -= 1) {
    const place = places[at] as Place;
    if (!beside[at]) {
      const own = proseOf(place);
      prose[at] = (prose[at] ?? 0) + own;
      if (own > 0) paragraphs[at] = (paragraphs[at] ?? 0) + 1;
    }
    if (place.parent >= 0) {
      prose[place.parent] = (prose[place.parent] ?? 0) + (prose[at] ?? 0);
      paragraphs[place.parent] = (paragraphs[place.parent] ?? 0) + (paragraphs[at] ?? 0);
    }
    const gained = prose[at] ?? 0;
    if (gained === 0 || place.block !== at) continue;
    const cost = REST_COSTS * ((everything[at] ?? 0) - gained);
    if (gained - cost <= bestScore * 0.5) continue;
    const score = (gained - cost) * (isNamedBody(dom, place.element) ? NAMED_BODY_GAINS : 1);
    if (score > bestScore) {
      best = at;
      bestScore = score;
    }
  }
  const found = places[best];
  if (!found) return null;
  return {
    element: found.element,
    prose: prose[best] ?? 0,
    rest: (everything[best] ?? 0) - (prose[best] ?? 0),
    paragraphs: paragraphs[best] ?? 0,
    pageProse,
    pageLinked,
  };
}
