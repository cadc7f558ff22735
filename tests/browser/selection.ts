import type { Page } from "puppeteer-core";
import { until } from "./until.ts";

interface Point {
  readonly x: number;
  readonly y: number;
}

interface Drag {
  readonly from: Point;
  readonly to: Point;
  /** How far the page was scrolled for it. */
  readonly scroll: readonly [number, number];
}

/**
 * Where the mouse starts and ends to select characters `start` to `end` of an element's text;
 * scrolls them into sight. A point lies inside its character, on the side where a click sets the
 * caret before the first or behind the last: in text of both directions that may be either side.
 */
const DRAG_OVER = (selector: string, start: number, end: number | null): Drag => {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`There is no ${selector} on the page`);
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node as Text);
  const length = nodes.reduce((sum, node) => sum + node.data.length, 0);
  const last = end ?? length;
  if (start >= last || last > length) {
    throw new Error(`${selector} has ${length} characters, not ${start} to ${last}`);
  }

  /** The character that begins at (or, for the low half of a pair, just before) an offset. */
  const characterAt = (offset: number) => {
    let at = 0;
    for (const node of nodes) {
      if (offset < at + node.data.length) {
        const lowHalf = /[\uDC00-\uDFFF]/.test(node.data.charAt(offset - at));
        const from = offset - at - (lowHalf ? 1 : 0);
        const size = (node.data.codePointAt(from) ?? 0) > 0xffff ? 2 : 1;
        return { node, from, to: from + size };
      }
      at += node.data.length;
    }
    throw new Error(`There is no character ${offset} in ${selector}`);
  };
  const boxOf = ({ node, from, to }: ReturnType<typeof characterAt>) => {
    const range = document.createRange();
    range.setStart(node, from);
    range.setEnd(node, to);
    return range.getBoundingClientRect();
  };
  const sidesOf = (character: ReturnType<typeof characterAt>): Point[] => {
    const { left, right, top, width, height } = boxOf(character);
    const y = top + height / 2;
    return [left + width * 0.2, right - width * 0.2].map((x) => ({ x, y }));
  };
  /** Where text of both directions meets, a caret may stand at the far end of the number beside it. */
  const pointAt = (character: ReturnType<typeof characterAt>, caret: number): Point => {
    const [left, right] = sidesOf(character);
    const others = Array.from({ length: last - start }, (_, i) => sidesOf(characterAt(start + i)));
    const point = [left, right, ...others.flat()].find((side) => {
      const hit = side && document.caretPositionFromPoint(side.x, side.y);
      return hit?.offsetNode === character.node && hit.offset === caret;
    });
    const usual = caret === character.from ? left : right;
    return point ?? usual ?? { x: 0, y: 0 };
  };

  const [first, final] = [characterAt(start), characterAt(last - 1)];
  // The element may be taller than the window: the characters themselves go to its middle.
  const { y } = sidesOf(first).find((side) => side !== null) ?? { y: 0 };
  scrollBy({ top: y - innerHeight / 2, behavior: "instant" });
  const [from, to] = [pointAt(first, first.from), pointAt(final, final.to)];
  return { from, to, scroll: [scrollX, scrollY] };
};

/** Where to drag, once the page has stopped moving: a panel that opens beside it lays it out anew. */
async function placesAtRest(
  page: Page,
  selector: string,
  start: number,
  end: number | null,
): Promise<Drag> {
  let last = "";
  return until(
    async () => {
      const places = await page.evaluate(DRAG_OVER, selector, start, end);
      const now = JSON.stringify(places);
      const rest = now === last;
      last = now;
      return rest && places;
    },
    { what: `${selector} to come to rest` },
  );
}

/**
 * Selects characters `start` to `end` (UTF-16, end exclusive; null for all) of the first match
 * by dragging the real mouse, and gives what is selected then. Whose page is laid out anew or scrolled under the drag,
 * as it is to a fragment a moment after the click, drags again.
 */
export async function selectByMouse(
  page: Page,
  selector: string,
  start = 0,
  end: number | null = null,
  drags = 3,
): Promise<string> {
  await page.bringToFront();
  // An old selection would be dragged away instead of replaced when the drag starts on it.
  await page.evaluate(() => getSelection()?.removeAllRanges());
  const drag = await placesAtRest(page, selector, start, end);
  const { from, to } = drag;
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 2 });
  await page.mouse.move(to.x, to.y);
  await page.mouse.up();
  const scroll = await page.evaluate(() => [scrollX, scrollY]);
  const places = await page.evaluate(DRAG_OVER, selector, start, end);
  const now = JSON.stringify({ ...places, scroll });
  if (drags > 1 && now !== JSON.stringify(drag)) {
    return selectByMouse(page, selector, start, end, drags - 1);
  }
  return page.evaluate(() => String(getSelection()));
}

/** The middle of the selection's first line, in the viewport. */
export const middleOfSelection = (page: Page): Promise<Point> =>
  page.evaluate(() => {
    const box = getSelection()?.getRangeAt(0).getClientRects()[0];
    if (!box) throw new Error("Nothing is selected");
    return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  });

/** The middle of an element, scrolled into sight. */
export const middleOfElement = (page: Page, selector: string): Promise<Point> =>
  page.evaluate((css: string) => {
    const element = document.querySelector(css);
    if (!element) throw new Error(`There is no ${css} on the page`);
    element.scrollIntoView({ block: "center", behavior: "instant" });
    const box = element.getBoundingClientRect();
    return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  }, selector);
