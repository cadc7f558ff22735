import { boxesOf, matches, ownerOf } from "../../dom";
import type { Point } from "./place";

/** The highest z-index; only what comes later in the document, and the top layer, lie over it. */
const HIGHEST = "2147483647";
const TOP_LAYER = ":popover-open, :modal, :fullscreen";
const PSEUDO_ELEMENTS = ["::before", "::after"];

/** The ways past a closed root that are open to extensions: Chrome's, and Firefox's. */
declare const chrome: {
  readonly dom?: { openOrClosedShadowRoot(element: HTMLElement): ShadowRoot | null };
};
interface FirefoxElement {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}

/**
 * Whether something lies over our host at this point of the viewport that lets clicks through: what `elementFromPoint`
 * does not see, and the reader sees instead of us. Walks all of the page, so it is for a click, not for each move.
 */
export function isVeiled(host: Element, point: Point): boolean {
  const documentElement = ownerOf(host).documentElement;
  if (isHighest(getComputedStyle(documentElement, "::after"))) return true;
  for (const element of within(documentElement, host)) {
    if (matches(element, TOP_LAYER) && (hasBackdrop(element) || veils(element, host, point))) {
      return true;
    }
  }
  for (let next = host.nextElementSibling; next; next = next.nextElementSibling) {
    const reachesUp = [...within(next, host)].some((element) =>
      isHighest(getComputedStyle(element)),
    );
    if (reachesUp && veils(next, host, point)) return true;
  }
  return false;
}

function isHighest({ content, zIndex }: CSSStyleDeclaration): boolean {
  return content !== "none" && zIndex === HIGHEST;
}

/** A popover's backdrop lets every click through; it is clear unless the page paints it. */
function hasBackdrop(element: Element): boolean {
  const { backgroundColor, backgroundImage } = getComputedStyle(element, "::backdrop");
  return backgroundImage !== "none" || !/^(?:transparent|rgba\(.*, 0\))$/u.test(backgroundColor);
}

/** Whether the element, or anything in it, is at the point and lets clicks through. */
function veils(element: Element, host: Element, point: Point): boolean {
  for (const inner of within(element, host)) {
    const letsThrough = getComputedStyle(inner).pointerEvents === "none";
    if (letsThrough && isAt(inner, point)) return true;
    const has = PSEUDO_ELEMENTS.some((pseudo) => {
      const { content, pointerEvents } = getComputedStyle(inner, pseudo);
      return content !== "none" && content !== "normal" && pointerEvents === "none";
    });
    if (has) return true;
  }
  return false;
}

function isAt(element: Element, { left, top }: Point): boolean {
  return [...boxesOf(element)].some(
    (box) => box.left <= left && left <= box.right && box.top <= top && top <= box.bottom,
  );
}

/** The element and all in it, closed roots of the page's own included; ours is left out. */
function* within(element: Element, ours: Element): Generator<Element> {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_ELEMENT);
  for (let node: Node | null = element; node; node = walker.nextNode()) {
    if (!(node instanceof Element) || node === ours) continue;
    yield node;
    for (const child of shadowRootOf(node)?.children ?? []) yield* within(child, ours);
  }
}

function shadowRootOf(element: Element): ShadowRoot | null {
  if (!(element instanceof HTMLElement)) return null;
  // Told apart at build time: Firefox's reviewers are warned of an API that Firefox does not have.
  if (import.meta.env.FIREFOX) return (element as FirefoxElement).openOrClosedShadowRoot ?? null;
  return chrome.dom?.openOrClosedShadowRoot(element) ?? null;
}
