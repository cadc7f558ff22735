import type { Dom } from "./dom";
import type { FoundBody } from "./find-body";
import { plainText } from "./plain-text";
import { INLINE, type Place } from "./survey";

/** The short lines around a headline and the article's end, where dates and names stand. */
interface Surroundings {
  /** From just before the headline to the first paragraph, those after the headline first. */
  readonly head: readonly string[];
  /** How the article's last blocks end, the last first, and the text that is in no block. */
  readonly tail: readonly string[];
  /** How the body's paragraphs and those just around it begin. */
  readonly paragraphs: readonly string[];
  /** The elements from the lines before the headline to the article's end, without those that stand beside its text. */
  readonly elements: readonly Element[];
}

const BEFORE_TITLE = 12;
const WITHOUT_TITLE = 25;
const INTO_BODY = 4;
const PAST_BODY = 6;
const LONGEST_LINE = 200;
const LONGEST_PARAGRAPH = 700;
const MOST_LINES = 60;
const MOST_PLACES = 300;
const MOST_ELEMENTS = 5_000;
const TAIL_CHARACTERS = 320;
const TEXT = 3;
const ELEMENT = 1;

export function readSurroundings(
  dom: Dom,
  places: readonly Place[],
  title: Element | null,
  body: FoundBody | null,
): Surroundings {
  const bodyAt = body?.start ?? 0;
  const last = (body?.end ?? places.length) - 1;
  const first = Math.max(
    bodyAt,
    places.findIndex((place, at) => at >= bodyAt && isParagraph(place)),
  );
  const titleAt = title ? places.findIndex((place) => place.element === title) : -1;
  const start = titleAt >= 0 && titleAt <= last ? titleAt : Math.max(0, first - WITHOUT_TITLE);
  const head = [
    ...linesIn(dom, places, start, Math.max(first, Math.min(start + 30, last)) + INTO_BODY),
    ...linesIn(dom, places, start - BEFORE_TITLE, start).reverse(),
  ];
  const end = last + PAST_BODY;
  return {
    head: head.slice(0, MOST_LINES),
    tail: tailLines(dom, places, bodyAt, last),
    paragraphs: [
      ...linesIn(dom, places, first - PAST_BODY, Math.min(first + MOST_PLACES, end), Infinity),
      ...linesIn(dom, places, Math.max(first + MOST_PLACES, end - MOST_PLACES), end, Infinity),
    ],
    elements: [
      ...places.slice(Math.max(0, start - BEFORE_TITLE), bodyAt).map(({ element }) => element),
      ...(body?.parts ?? []),
      ...places.slice(last + 1, end).map(({ element }) => element),
    ].slice(0, MOST_ELEMENTS),
  };
}

function isParagraph(place: Place | undefined): boolean {
  return place !== undefined && place.own.weight > LONGEST_LINE / 2 && place.own.stops > 0;
}

function linesIn(
  dom: Dom,
  places: readonly Place[],
  from: number,
  to: number,
  longest = LONGEST_LINE,
): string[] {
  const lines: string[] = [];
  for (let at = Math.max(0, from); at < Math.min(to, places.length); at += 1) {
    const place = places[at];
    if (!place || place.block !== at || place.own.weight < 3) continue;
    if (place.own.weight > longest) continue;
    const line = ownText(dom, place.element, LONGEST_PARAGRAPH);
    if (line) lines.push(line);
  }
  return lines;
}

function tailLines(dom: Dom, places: readonly Place[], bodyAt: number, last: number): string[] {
  const lines: string[] = [];
  for (
    let at = last;
    at >= bodyAt;
    at = lines.length < PAST_BODY ? at - 1 : Math.min(at - 1, bodyAt)
  ) {
    const place = places[at];
    if (!place || place.block !== at || place.own.weight < 3) continue;
    lines.push(ownText(dom, place.element).slice(-TAIL_CHARACTERS));
  }
  return lines;
}

/** The text of a block without that of blocks inside it. */
function ownText(dom: Dom, element: Element, cut = Infinity): string {
  let text = "";
  for (let node = dom.child(element); node; node = dom.next(node)) {
    if (dom.type(node) === TEXT) text += dom.value(node);
    else if (dom.type(node) === ELEMENT) {
      text += INLINE.has(dom.tag(node as Element)) ? ` ${dom.text(node)} ` : " ";
    }
    if (text.length > 20_000) break;
  }
  return plainText(text.slice(0, cut));
}
