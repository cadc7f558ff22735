import { positionOf, quoteOf, type Target } from "../annotation";
import { fold } from "../text/fold";

/** A target made ready for finding: its quote with its context, once as it was read and once folded. */
export interface Sought {
  /** Prefix, quote and suffix as they were read. */
  readonly text: string;
  readonly quoteStart: number;
  readonly quoteEnd: number;
  /** The same, folded. */
  readonly folded: string;
  readonly start: number;
  readonly end: number;
  /** Where the quote stood in the article's text; null when the target does not say. */
  readonly position: number | null;
  /** How long that text was; null when the target does not say. */
  readonly textLength: number | null;
  /** How like it other places were, 0 to 1, the likest first. */
  readonly twins: readonly number[];
}

/** null: the target has no words to look for. */
export function soughtOf(target: Target): Sought | null {
  const quote = quoteOf(target);
  if (!quote) return null;
  const prefix = fold(quote.prefix).text;
  const exact = fold(quote.exact).text;
  if (exact === "") return null;
  return {
    text: quote.prefix + quote.exact + quote.suffix,
    quoteStart: quote.prefix.length,
    quoteEnd: quote.prefix.length + quote.exact.length,
    folded: prefix + exact + fold(quote.suffix).text,
    start: prefix.length,
    end: prefix.length + exact.length,
    position: positionOf(target)?.start ?? null,
    textLength: target.textLength ?? null,
    twins: target.twins ?? [],
  };
}
