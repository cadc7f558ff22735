import {
  type FigureReading,
  type Kind,
  type Reading,
  type StatedFigure,
  type SuggestedKind,
  type SuggestedMeaning,
  UNREAD_CLAIM,
  UNREAD_FIGURE,
} from "../../annotation";
import { readClaim } from "../../claims";
import { readFigure, readFigures } from "../../figures";
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
  switch (kind) {
    case "figure":
    case "claim":
      return readSuggested(kind, context, language).reading;
    case "picture":
    case "passage":
      return null;
  }
}

/** The same for the kinds that a text explains, with the kind. */
export function readSuggested(
  kind: SuggestedKind,
  { text, start, end }: PassageContext,
  language: string | null,
): SuggestedMeaning {
  const tag = language ?? "";
  if (kind === "figure") {
    return { kind, reading: readFigure(text, start, end, tag) ?? UNREAD_FIGURE };
  }
  const reading = readClaim(text, start, end, tag) ?? UNREAD_CLAIM;
  return { kind, reading: { ...reading, figures: figuresWithin(text, start, end, tag) } };
}

/** What a figure's words say by themselves; null where they say no number. */
export function readFigureAlone(text: string, language: string | null): FigureReading | null {
  const reading = readFigure(text, 0, text.length, language ?? "");
  return reading?.value == null ? null : reading;
}

/** The figures that the passage states as a whole; their offsets count from its start. */
function figuresWithin(text: string, start: number, end: number, language: string): StatedFigure[] {
  return readFigures(text, language)
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
