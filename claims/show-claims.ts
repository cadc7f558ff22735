import { findClaims } from "./find-claims";

/**
 * The quotes and reported statements of a text as a reader sees them, for tables of tests:
 * `quote: “We won,” | the coach | said`.
 */
export function showClaims(text: string, language: string): string[] {
  return findClaims(text, language)
    .filter((claim) => claim.kind !== "statement")
    .map((claim) => {
      const speaker = claim.speaker ? text.slice(claim.speaker.start, claim.speaker.end) : "nobody";
      return `${claim.kind}: ${text.slice(claim.start, claim.end)} | ${speaker} | ${claim.cue ?? "-"}`;
    });
}
