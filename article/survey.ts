import type { Dom } from "./dom";
import { type TextWeight, weigh } from "./text-weight";

/** What one element of the page holds; sums run over all that is inside it. */
export interface Place {
  readonly element: Element;
  readonly tag: string;
  /** Index of the parent among the survey's places; -1 for the first. */
  readonly parent: number;
  /** Index of the place whose paragraph its text belongs to: itself for a block, an ancestor for inline elements. */
  readonly block: number;
  readonly linked: boolean;
  /** Its own paragraph: text of the block without other blocks inside it. */
  readonly own: TextWeight;
  ownLinked: number;
}

const NOT_TEXT: ReadonlySet<string> = new Set(
  "script style noscript template svg iframe select option textarea canvas object audio video math head button input map dialog".split(
    " ",
  ),
);
export const INLINE: ReadonlySet<string> = new Set(
  "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr br img".split(
    " ",
  ),
);
const MOST_PLACES = 150_000;
const ELEMENT = 1;
const TEXT = 3;

/** One walk over everything under `root`, in document order, without recursion. */
export function survey(dom: Dom, root: Element): Place[] {
  const places: Place[] = [place(root, dom.tag(root), -1, 0, false)];
  let current = 0;
  let node: Node | null = dom.child(root);
  while (node) {
    const type = dom.type(node);
    let inside: Node | null = null;
    if (type === TEXT) {
      addText(places, current, dom.value(node));
    } else if (type === ELEMENT) {
      const element = node as Element;
      const tag = dom.tag(element);
      if (!NOT_TEXT.has(tag)) {
        if (places.length >= MOST_PLACES) break;
        inside = dom.child(element);
        const here = places[current];
        const block = INLINE.has(tag) && here ? here.block : places.length;
        places.push(place(element, tag, current, block, tag === "a" || (here?.linked ?? false)));
        if (inside) current = places.length - 1;
      }
    }
    if (inside) {
      node = inside;
      continue;
    }
    let next: Node | null = dom.next(node);
    while (!next) {
      const here = places[current];
      if (!here || here.parent < 0) return places;
      next = dom.next(here.element);
      current = here.parent;
    }
    node = next;
  }
  return places;
}

function place(
  element: Element,
  tag: string,
  parent: number,
  block: number,
  linked: boolean,
): Place {
  return {
    element,
    tag,
    parent,
    block,
    linked,
    own: { weight: 0, stops: 0 },
    ownLinked: 0,
  };
}

function addText(places: readonly Place[], at: number, text: string): void {
  const here = places[at];
  const block = here && places[here.block];
  if (!block) return;
  const before = block.own.weight;
  weigh(text, block.own);
  if (here.linked) block.ownLinked += block.own.weight - before;
}
