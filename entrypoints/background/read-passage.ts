import { type Kind, type Reading, UNREAD_CLAIM, UNREAD_FIGURE } from "../../annotation";
import { readClaim } from "../../claims";
import { readFigure } from "../../figures";
import type { PassageContext } from "../../messaging/protocol";
import { splitParagraphs, splitSentences } from "../../text/sentences";

/**
 * What a marked passage means, as far as its text says; null for kinds that no text explains.
 * `language` is BCP 47; null when the article's language is unknown.
 */
export function readPassage(
  kind: Kind,
  { text, start, end }: PassageContext,
  language: string | null,
): Reading | null {
  switch (kind) {
    case "figure":
      return readFigure(text, start, end, language ?? "") ?? UNREAD_FIGURE;
    case "claim":
      return readClaim(text, start, end, language ?? "") ?? UNREAD_CLAIM;
    case "picture":
    case "passage":
      return null;
  }
}

/** The sentences that the passage stands in, from the first word of the first to the end of the last. */
export function sentenceAround(
  { text, start, end }: PassageContext,
  language: string | null,
): string {
  const touched = splitParagraphs(text)
    .flatMap((paragraph) => splitSentences(text, paragraph, language ?? ""))
    .filter((sentence) => sentence.start < end && sentence.end > start);
  const [first] = touched;
  const last = touched.at(-1);
  return first && last ? text.slice(first.start, last.end) : "";
}
