import { positionOf, quoteOf, type Target, type Twin } from "../annotation";
import { fold } from "../text/fold";
import { type Aligned, readyToAlign } from "./align";
import { weigh } from "./grams";

/** A target made ready for finding: its quote with its context, once as it was read and once folded. */
export interface Sought {
  /** Prefix, quote and suffix as they were read. */
  readonly text: string;
  readonly quoteStart: number;
  readonly quoteEnd: number;
  /** The same, folded. */
  readonly folded: string;
  readonly aligned: Aligned;
  readonly start: number;
  readonly end: number;
  /** The weight of all of it. */
  readonly weight: number;
  /** Where the quote stood in the article's text; null when the target does not say. */
  readonly position: number | null;
  /** How long that text was; null when the target does not say. */
  readonly textLength: number | null;
  /** How many folded units of its own block the context holds on each side; null where it holds no block's edge. */
  readonly blockBefore: number | null;
  readonly blockAfter: number | null;
  /** Folded; empty where there is none, or the target does not say. */
  readonly neighbours: { readonly before: string; readonly after: string };
  readonly twins: readonly Twin[];
}

/** null: the target has no words to look for. */
export function soughtOf(target: Target): Sought | null {
  const quote = quoteOf(target);
  if (!quote) return null;
  const prefix = fold(quote.prefix).text;
  const exact = fold(quote.exact).text;
  if (exact === "") return null;
  const folded = prefix + exact + fold(quote.suffix).text;
  return {
    text: quote.prefix + quote.exact + quote.suffix,
    quoteStart: quote.prefix.length,
    quoteEnd: quote.prefix.length + quote.exact.length,
    folded,
    aligned: readyToAlign(folded),
    start: prefix.length,
    end: prefix.length + exact.length,
    weight: weigh(folded),
    position: positionOf(target)?.start ?? null,
    textLength: target.textLength ?? null,
    blockBefore: toBreak(quote.prefix, quote.prefix.lastIndexOf("\n") + 1, quote.prefix.length),
    blockAfter: toBreak(quote.suffix, 0, quote.suffix.indexOf("\n")),
    neighbours: {
      before: fold(target.neighbours?.before ?? "").text,
      after: fold(target.neighbours?.after ?? "").text,
    },
    twins: target.twins ?? [],
  };
}

/** The same with no more than `context` folded units on each side, and how many were left out before it. */
export function coreOf(sought: Sought, context: number): { core: Sought; skipped: number } {
  const { folded, start, end, blockBefore, blockAfter } = sought;
  const skipped = Math.max(0, start - context);
  const kept = folded.slice(skipped, end + context);
  const core = {
    ...sought,
    folded: kept,
    aligned: readyToAlign(kept),
    start: start - skipped,
    end: end - skipped,
    blockBefore: blockBefore !== null && blockBefore <= context ? blockBefore : null,
    blockAfter: blockAfter !== null && blockAfter <= context ? blockAfter : null,
  };
  return { core, skipped };
}

/** null: no break on that side. */
function toBreak(context: string, start: number, end: number): number | null {
  return context.includes("\n") ? fold(context.slice(start, end)).text.length : null;
}
