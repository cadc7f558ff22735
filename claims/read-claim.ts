import { type ClaimReading, UNREAD_CLAIM } from "../annotation/reading";
import { sentencesAround, type TextSpan } from "../text/sentences";
import type { Claim } from "./claim";
import { findClaims } from "./find-claims";

/** Less than this share of the passage, or of the claim, in common is no match. */
const LEAST_COMMON = 0.3;

/**
 * Reads the passage `start`..`end` of `text` (one or a few paragraphs around it) as a claim: the kind, speaker and
 * cue of the claim in it that the passage covers best. A passage that holds none of them is a plain statement;
 * null when the offsets hold nothing.
 */
export function readClaim(
  text: string,
  start: number,
  end: number,
  language: string,
): ClaimReading | null {
  if (!(start >= 0 && start < end && end <= text.length) || text.slice(start, end).trim() === "")
    return null;
  let best: Claim | null = null;
  let most = LEAST_COMMON;
  for (const claim of findClaims(text, language)) {
    const shared = likeness(claim, start, end);
    // Of two that fit alike, words that someone said tell more than the sentence around them.
    if (shared > most || (shared === most && best?.kind === "statement")) {
      best = claim;
      most = shared;
    }
  }
  return best ? readingOf(text, best, language, { start, end }) : UNREAD_CLAIM;
}

/** The reading of a claim that was found in `text`, as the reading of `passage` where another one is marked. */
export function readingOf(
  text: string,
  claim: Claim,
  language: string,
  passage: TextSpan = claim,
): ClaimReading {
  const { kind, speaker, anonymous, cue } = claim;
  return {
    ...UNREAD_CLAIM,
    kind,
    speaker: speaker && text.slice(speaker.start, speaker.end),
    speakerPlace: speaker && within(sentencesAround(text, passage, language), speaker),
    anonymous,
    cue,
  };
}

/** `place` counted from the start of `sentence`; null where it stands elsewhere. */
function within(sentence: TextSpan | null, place: TextSpan): TextSpan | null {
  if (!sentence || place.start < sentence.start || place.end > sentence.end) return null;
  return { start: place.start - sentence.start, end: place.end - sentence.start };
}

/** What the two have in common: in full for a claim within the passage or a passage within the claim, as a share of the longer. */
function likeness(claim: Claim, start: number, end: number): number {
  const common = Math.min(claim.end, end) - Math.max(claim.start, start);
  if (common <= 0) return 0;
  const longer = Math.max(claim.end - claim.start, end - start);
  const shorter = Math.min(claim.end - claim.start, end - start);
  return 0.5 * (common / longer) + 0.5 * (common / shorter);
}
