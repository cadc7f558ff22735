import {
  type FigureReading,
  type Kind,
  type Reading,
  type StatedFigure,
  UNREAD_CLAIM,
  UNREAD_FIGURE,
} from "../../annotation";
import { readClaim } from "../../claims";
import { findFigures, readFigure } from "../../figures";
import type { PassageContext } from "../../messaging/protocol";
import { sentencesAround } from "../../text/sentences";

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
      return {
        ...(readClaim(text, start, end, language ?? "") ?? UNREAD_CLAIM),
        figures: figuresWithin(text, start, end, language ?? ""),
      };
    case "picture":
    case "passage":
      return null;
  }
}

/** What a figure's words say by themselves; null where they say no number. */
export function readFigureAlone(text: string, language: string | null): FigureReading | null {
  const reading = readFigure(text, 0, text.length, language ?? "");
  return reading?.value == null ? null : reading;
}

/** The figures that the passage states as a whole; their offsets count from its start. */
function figuresWithin(text: string, start: number, end: number, language: string): StatedFigure[] {
  return findFigures(text, language).flatMap((figure) => {
    if (figure.start < start || figure.end > end) return [];
    const reading = readFigure(text, figure.start, figure.end, language);
    return reading ? [{ start: figure.start - start, end: figure.end - start, reading }] : [];
  });
}

/** The sentences that the passage stands in, from the first word of the first to the end of the last. */
export function sentenceAround(
  { text, start, end }: PassageContext,
  language: string | null,
): string {
  const around = sentencesAround(text, { start, end }, language ?? "");
  return around ? text.slice(around.start, around.end) : "";
}
