import { findClaims } from "../../claims";
import { findFigures } from "../../figures";
import type { Recognised, RecognisedPassage } from "../../messaging/protocol";
import { readSuggested } from "./read-passage";

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
  const figures = findFigures(whole.slice(lead.length), tag).map(
    ({ start, end }) =>
      ({ kind: "figure", start: start + lead.length, end: end + lead.length, score: 1 }) as const,
  );
  const claims = findClaims(whole, tag)
    .filter(
      ({ start, kind, score }) =>
        start >= lead.length && (kind !== "statement" || score >= LEAST_WORTH),
    )
    .map(({ start, end, score }) => ({ kind: "claim", start, end, score }) as const);
  return [...figures, ...claims]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map(({ kind, start, end, score }) => {
      const context = { text: whole, start, end, heading: null };
      const place = { start: start - lead.length, end: end - lead.length, score };
      return { ...place, ...readSuggested(kind, context, language) };
    });
}
