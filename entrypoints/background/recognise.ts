import { findClaims, readingOf } from "../../claims";
import { readFigures } from "../../figures";
import type { Recognised, RecognisedPassage } from "../../messaging/protocol";
import { withFigures } from "./read-passage";

/** A plain statement that nobody is said to have made is offered from this worth on. */
const LEAST_WORTH = 0.4;

/** Of one passage no more is looked at: an article has no such paragraphs, and each find is read in its passage. */
const LONGEST = 4_000;

/**
 * The figures and claims of a passage, in the order of its text, with the readings that they would get if the reader
 * marked them. `language` is BCP 47; null when the article's is unknown.
 */
export function recognise(
  { text, before }: RecognisedPassage,
  language: string | null,
): Recognised[] {
  const lead = before === "" ? "" : `${before}\n`;
  const whole = lead + text.slice(0, LONGEST);
  const tag = language ?? "";
  const read = readFigures(whole, tag);
  const placed = ({ start, end }: { readonly start: number; readonly end: number }) => ({
    start: start - lead.length,
    end: end - lead.length,
  });
  const figures = read
    .filter(({ figure }) => figure.start >= lead.length)
    .map(
      ({ figure, reading }) => ({ ...placed(figure), kind: "figure", score: 1, reading }) as const,
    );
  const claims = findClaims(whole, tag)
    .filter(
      ({ start, kind, score }) =>
        start >= lead.length && (kind !== "statement" || score >= LEAST_WORTH),
    )
    .map((claim) => {
      const reading = withFigures(readingOf(whole, claim, tag), read, claim);
      return { ...placed(claim), kind: "claim", score: claim.score, reading } as const;
    });
  return [...figures, ...claims].sort((a, b) => a.start - b.start || b.end - a.end);
}
