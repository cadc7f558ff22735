import type { Page } from "puppeteer-core";

export interface PaintedHighlight {
  readonly name: string;
  /** The text of each painted range, in the order of the page. */
  readonly texts: readonly string[];
}

/** What the page itself can see of the painted highlights: the registry `CSS.highlights` is shared with it. */
const paintedHighlights = (page: Page): Promise<PaintedHighlight[]> =>
  page.evaluate(() =>
    [...CSS.highlights].map(([name, highlight]) => {
      const ranges = [...highlight].map((painted) => {
        const range = document.createRange();
        range.setStart(painted.startContainer, painted.startOffset);
        range.setEnd(painted.endContainer, painted.endOffset);
        return range;
      });
      ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
      return { name, texts: ranges.map(String) };
    }),
  );

/** The texts of all painted ranges, of every highlight. */
export const paintedTexts = async (page: Page): Promise<string[]> =>
  (await paintedHighlights(page)).flatMap(({ texts }) => texts);
