import {
  defaultRangeExtractor,
  elementScroll,
  observeElementOffset,
  observeElementRect,
  observeWindowOffset,
  observeWindowRect,
  Virtualizer,
  windowScroll,
} from "@tanstack/virtual-core";
import { useEffect, useLayoutEffect, useReducer, useState } from "preact/hooks";

interface Rows {
  readonly count: number;
  /** The same function as long as the rows are the same: what is measured of a row stays with its key. */
  readonly keyOf: (index: number) => string;
  /** How high a row is before it is measured, in pixels. */
  readonly rowHeight: (index: number) => number;
  /** A row that is drawn wherever it is, since it has the focus; null for none. */
  readonly kept: number | null;
}

interface ElementRows extends Rows {
  /** Of what stands above the rows and stays there when they are scrolled, in pixels. */
  readonly headHeight: number;
  readonly scroller: () => HTMLElement | null;
}

interface WindowRows extends Rows {
  /** Where the list begins in the document, in pixels. */
  readonly top: number;
}

/** Which rows of a long list are in sight, and where: of a list that scrolls by itself. */
export function useVirtualRows({
  headHeight,
  scroller,
  ...rows
}: ElementRows): Virtualizer<HTMLElement, HTMLElement> {
  return useVirtualizer<HTMLElement>({
    ...useRowOptions(rows),
    getScrollElement: scroller,
    paddingStart: headHeight,
    scrollPaddingStart: headHeight,
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
  });
}

/** The same of a list that scrolls with its page. */
export function useWindowRows({ top, ...rows }: WindowRows): Virtualizer<Window, HTMLElement> {
  return useVirtualizer<Window>({
    ...useRowOptions(rows),
    getScrollElement: () => window,
    initialOffset: () => window.scrollY,
    scrollMargin: top,
    // What stays at the head and the foot of the page.
    scrollPaddingStart: 72,
    scrollPaddingEnd: 56,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
  });
}

/** So many rows are drawn above and below those in sight, so that a scroll finds them there. */
const OVERSCAN = 8;

function useRowOptions({ count, keyOf, rowHeight, kept }: Rows) {
  // New rows are drawn where they are seen first: a search answers sooner, and the others come right after it.
  const [shown, setShown] = useState(() => keyOf);
  useEffect(() => setShown(() => keyOf), [keyOf]);
  return {
    count,
    getItemKey: keyOf,
    estimateSize: rowHeight,
    overscan: shown === keyOf ? OVERSCAN : 1,
    rangeExtractor: (range: Parameters<typeof defaultRangeExtractor>[0]) => {
      const inSight = defaultRangeExtractor(range);
      const isAway = kept !== null && kept < count && !inSight.includes(kept);
      return isAway ? [...inSight, kept].sort((a, b) => a - b) : inSight;
    },
  };
}

function useVirtualizer<Scroller extends Window | HTMLElement>(
  given: ConstructorParameters<typeof Virtualizer<Scroller, HTMLElement>>[0],
): Virtualizer<Scroller, HTMLElement> {
  const [, drawAgain] = useReducer((times: number, _: null) => times + 1, 0);
  const options = { ...given, onChange: () => drawAgain(null) };
  const [virtualizer] = useState(() => new Virtualizer<Scroller, HTMLElement>(options));
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), []);
  useLayoutEffect(() => virtualizer._willUpdate());
  return virtualizer;
}
