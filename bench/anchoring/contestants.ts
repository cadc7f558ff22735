import { createTextQuoteSelectorMatcher, describeTextQuote } from "@apache-annotator/dom";
import { fromRange, toRange } from "dom-anchor-text-quote";
import { describe, findAll, findAllInSlices } from "../../anchoring/index";
import { articleOf, asChanged, asPublished, paragraphOf, passagesOf, rangeOf } from "./page";

declare global {
  var contestants: {
    readonly measure: typeof measure;
    readonly measureSlices: typeof measureSlices;
  };
}

export interface Measured {
  readonly name: string;
  readonly count: number;
  /** For all of them; where the time was over before, in proportion to those that were looked for. */
  readonly milliseconds: number;
  readonly lookedFor: number;
  /** Found in the paragraph where they are, and in another. */
  readonly right: number;
  readonly wrong: number;
}

/** How one contestant finds ranges again; it gives a range for each, null where it finds none. */
type Find = (root: Element) => AsyncIterable<Range | null> | Iterable<Range | null>;

/** Each describes `ranges` on the page as it was and gives the way to find them on the page as it is. */
const CONTESTANTS: Readonly<Record<string, (ranges: Range[], root: Element) => Promise<Find>>> = {
  tallymark: async (ranges, root) => {
    const targets = ranges.map((range) => describe(range, root));
    return (now) => findAll(targets, now).map((match) => match?.range ?? null);
  },
  "dom-anchor-text-quote": async (ranges, root) => {
    const quotes = ranges.map((range) => fromRange(root, range));
    return function* (now) {
      for (const quote of quotes) yield toRange(now, quote);
    };
  },
  "@apache-annotator/dom": async (ranges, root) => {
    const selectors = await Promise.all(ranges.map((range) => describeTextQuote(range, root)));
    return async function* (now) {
      for (const selector of selectors) {
        const matches = createTextQuoteSelectorMatcher(selector)(now)[Symbol.asyncIterator]();
        const { value } = await matches.next();
        yield value ?? null;
      }
    };
  },
};

/** Lets each contestant find `count` passages of a generated article, for at most `budget` milliseconds. */
export async function measure(
  paragraphs: number,
  count: number,
  changed: boolean,
  budget: number,
): Promise<Measured[]> {
  const article = articleOf(paragraphs);
  const passages = passagesOf(article, count);
  const results: Measured[] = [];
  for (const [name, prepare] of Object.entries(CONTESTANTS)) {
    document.body.innerHTML = asPublished(article);
    const find = await prepare(
      passages.map((passage) => rangeOf(passage, document.body)),
      document.body,
    );
    document.body.innerHTML = changed ? asChanged(article) : asPublished(article);
    let [lookedFor, right, wrong] = [0, 0, 0];
    const started = performance.now();
    for await (const range of find(document.body)) {
      const place = range && paragraphOf(range);
      if (place === passages[lookedFor++]?.paragraph) right++;
      else if (range) wrong++;
      if (performance.now() - started > budget) break;
    }
    const milliseconds = ((performance.now() - started) * count) / lookedFor;
    results.push({ name, count, milliseconds, lookedFor, right, wrong });
  }
  return results;
}

/** The longest and the median slice, in milliseconds, of finding `count` passages on the changed page in slices. */
export async function measureSlices(
  paragraphs: number,
  count: number,
): Promise<{ longest: number; median: number }> {
  const article = articleOf(paragraphs);
  document.body.innerHTML = asPublished(article);
  const targets = passagesOf(article, count).map((passage) =>
    describe(rangeOf(passage, document.body), document.body),
  );
  document.body.innerHTML = asChanged(article);
  const slices: number[] = [];
  let started = performance.now();
  const pause = async () => {
    slices.push(performance.now() - started);
    await new Promise((resolve) => setTimeout(resolve));
    started = performance.now();
  };
  await findAllInSlices(targets, document.body, { pause });
  slices.push(performance.now() - started);
  slices.sort((a, b) => a - b);
  return { longest: slices.at(-1) ?? 0, median: slices[slices.length >> 1] ?? 0 };
}
