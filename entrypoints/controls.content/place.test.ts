import fc from "fast-check";
import { expect, test } from "vitest";
import { placeAt } from "./place";

const viewport = { width: 1000, height: 700 };
const toolbar = { width: 190, height: 50 };
const box = (left: number, top: number, width: number, height: number) => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

test.each([
  ["words in the middle of the page: above them", box(400, 300, 200, 20), { left: 405, top: 242 }],
  ["words in the first line: below them", box(400, 10, 200, 20), { left: 405, top: 38 }],
  ["words at the left edge: no further than the edge", box(0, 300, 40, 20), { left: 8, top: 242 }],
  ["words at the right edge", box(960, 300, 40, 20), { left: 802, top: 242 }],
  ["a selection taller than the window", box(100, -50, 500, 900), { left: 255, top: 642 }],
])("%s", (_, words, expected) => {
  expect(placeAt(words, toolbar, viewport)).toEqual(expected);
});

test("it never covers the words where there is room above or below, and never leaves the window", () => {
  const anyBox = fc
    .record({
      left: fc.integer({ min: 0, max: 990 }),
      top: fc.integer({ min: -200, max: 690 }),
      width: fc.integer({ min: 1, max: 1000 }),
      height: fc.integer({ min: 1, max: 700 }),
    })
    .map(({ left, top, width, height }) => box(left, top, width, height));
  fc.assert(
    fc.property(anyBox, (words) => {
      const { left, top } = placeAt(words, toolbar, viewport);
      const bottom = top + toolbar.height;
      const hasRoom = words.top >= 66 || words.bottom <= viewport.height - 66;
      expect(left).toBeGreaterThanOrEqual(8);
      expect(left + toolbar.width).toBeLessThanOrEqual(viewport.width - 8);
      expect(top).toBeGreaterThanOrEqual(8);
      expect(bottom).toBeLessThanOrEqual(viewport.height - 8);
      if (hasRoom) expect(bottom <= words.top || top >= words.bottom).toBe(true);
    }),
  );
});
