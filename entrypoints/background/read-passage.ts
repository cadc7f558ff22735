import {
  type ClaimReading,
  type FigureReading,
  type Kind,
  type Reading,
  type StatedFigure,
  UNREAD_CLAIM,
  UNREAD_FIGURE,
} from "../../annotation";
import { readClaim } from "../../claims";
import { type FigureRead, readFigure, readFigures } from "../../figures";
import type { PassageContext } from "../../messaging/protocol";
import { sentencesAround } from "../../text/sentences";

/**
 * What a marked passage means, as far as its text says; null for kinds that no text explains.
 * `language` is BCP 47; null when the article's language is unknown.
 */
export function readPassage(
  kind: Kind,
  context: PassageContext,
  language: string | null,
): Reading | null {
  const { text, start, end } = context;
  const tag = language ?? "";
  switch (kind) {
    case "figure":
      return readFigure(text, start, end, tag) ?? UNREAD_FIGURE;
    case "claim":
      return withFigures(
        readClaim(text, start, end, tag) ?? UNREAD_CLAIM,
        readFigures(text, tag),
        context,
      );
    case "picture":
    case "passage":
      return null;
  }
}

/** The reading of a claim with those of all `figures` of its text that it states as a whole. */
export function withFigures(
  reading: ClaimReading,
  figures: readonly FigureRead[],
  { start, end }: Pick<PassageContext, "start" | "end">,
): ClaimReading {
  return { ...reading, figures: figuresWithin(figures, start, end) };
}

/** What a figure's words say by themselves; null where they say no number. */
export function readFigureAlone(text: string, language: string | null): FigureReading | null {
  const reading = readFigure(text, 0, text.length, language ?? "");
  return reading?.value == null ? null : reading;
}

/** The figures that the passage states as a whole; their offsets count from its start. */
function figuresWithin(figures: readonly FigureRead[], start: number, end: number): StatedFigure[] {
  return figures
    .filter(({ figure }) => figure.start >= start && figure.end <= end)
    .map(({ figure, reading }) => ({
      start: figure.start - start,
      end: figure.end - start,
      reading,
    }));
}

/** The sentences that the passage stands in, from the first word of the first to the end of the last. */
export function sentenceAround(
  { text, start, end }: PassageContext,
  language: string | null,
): string {
  const around = sentencesAround(text, { start, end }, language ?? "");
  return around ? text.slice(around.start, around.end) : "";
}
