import {
  createTextQuoteSelectorMatcher,
  describeTextQuote,
  highlightText,
} from "@apache-annotator/dom";
import { fromRange, toRange } from "dom-anchor-text-quote";
import Mark from "mark.js";
import { describe, findAll } from "../../anchoring/index";
import { paintWithHighlights } from "./paint-with-highlights";
import { wrapInElements } from "./wrap-in-elements";

/** Something found: where it begins, and what paints it. */
export interface Found {
  readonly start: Node;
  paint(): void;
}

/** Finds what was described on the page as it is now, one after the other; null where it finds nothing. */
export type Find = (root: Element) => AsyncIterable<Found | null> | Iterable<Found | null>;

export interface Contestant {
  readonly name: string;
  /** Describes ranges of the page as it was. */
  describe(ranges: Range[], root: Element): Promise<Find>;
}

const wrapped = (range: Range | null): Found | null =>
  range && { start: range.startContainer, paint: () => wrapInElements(range) };

/** Ours first. Each finds and paints as its makers show it. */
export const CONTESTANTS: readonly Contestant[] = [
  {
    name: "tallymark",
    async describe(ranges, root) {
      const targets = ranges.map((range) => describe(range, root));
      return (now) => {
        const matches = findAll(targets, now);
        const paint = paintWithHighlights(matches.flatMap((match) => match?.range ?? []));
        // All are painted at once.
        return matches.map(
          (match, i) =>
            match && { start: match.range.startContainer, paint: i === 0 ? paint : () => {} },
        );
      };
    },
  },
  {
    name: "dom-anchor-text-quote, wrapped",
    async describe(ranges, root) {
      const quotes = ranges.map((range) => fromRange(root, range));
      return function* (now) {
        for (const quote of quotes) yield wrapped(toRange(now, quote));
      };
    },
  },
  {
    name: "@apache-annotator/dom",
    async describe(ranges, root) {
      const selectors = await Promise.all(ranges.map((range) => describeTextQuote(range, root)));
      return async function* (now) {
        for (const selector of selectors) {
          const matches = createTextQuoteSelectorMatcher(selector)(now)[Symbol.asyncIterator]();
          const { value } = await matches.next();
          yield value
            ? { start: value.startContainer, paint: () => void highlightText(value) }
            : null;
        }
      };
    },
  },
  {
    // It looks for words wherever they stand, and paints each place as it comes to it.
    name: "mark.js",
    async describe(ranges) {
      const quotes = ranges.map(String);
      return function* (now) {
        const marker = new Mark(now);
        for (const quote of quotes) {
          let first: Element | null = null;
          marker.mark(quote, {
            separateWordSearch: false,
            acrossElements: true,
            each: (element) => {
              first ??= element;
            },
          });
          yield first && { start: first, paint: () => {} };
        }
      };
    },
  },
];
