import { type SuggestedKind, UNREAD_CLAIM, UNREAD_FIGURE } from "../../annotation";
import type { Spotted } from "./recognise-article";

export const LINE = "The pier has 30 lamps, 12 benches and 7 kiosks.";
let line: Text;

/** Makes one line of text the whole page, for tests of what stands in it. */
export function showLine(): void {
  line = new Text(LINE);
  document.body.replaceChildren(line);
}

/** Where these words of the line stand. */
export function placeOf(quote: string): StaticRange {
  const startOffset = LINE.indexOf(quote);
  return new StaticRange({
    startContainer: line,
    startOffset,
    endContainer: line,
    endOffset: startOffset + quote.length,
  });
}

/** The words as they are offered, unread. */
export function spotted(kind: SuggestedKind, quote: string, id = quote): Spotted {
  const rest = { id, quote, score: 1 };
  const suggestion =
    kind === "figure"
      ? { kind, reading: UNREAD_FIGURE, ...rest }
      : { kind, reading: UNREAD_CLAIM, ...rest };
  return { suggestion, range: placeOf(quote) };
}

/** Takes the line off the page. */
export function removeLine(): void {
  line.remove();
}
