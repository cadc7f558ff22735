export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly left: number;
  readonly top: number;
}

interface Box extends Point {
  readonly right: number;
  readonly bottom: number;
}

/** Space between a mark and what is shown at it, and to the edges of the viewport, in CSS pixels. */
const GAP = 8;

/**
 * Where something of `size` goes at `box` (viewport coordinates): above it, or below where there is no room above,
 * never over it, unless the viewport has room for neither; always inside the viewport.
 */
export function placeAt(box: Box, size: Size, viewport: Size): Point {
  const above = box.top - size.height - GAP;
  const below = box.bottom + GAP;
  const middle = (box.left + box.right - size.width) / 2;
  return {
    left: within(middle, viewport.width - size.width),
    top: above >= GAP ? above : within(below, viewport.height - size.height),
  };
}

function within(start: number, last: number): number {
  return Math.max(GAP, Math.min(start, last - GAP));
}
