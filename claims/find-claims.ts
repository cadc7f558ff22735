import { splitParagraphs, splitSentences, type TextSpan } from "../text/sentences";
import { isAnonymous } from "./anonymous";
import type { Attribution, Claim } from "./claim";
import { cutParagraph, type Paragraph } from "./paragraph";
import { type Reader, readerOf } from "./readers";
import type { Vocabulary } from "./vocabulary";
import { worthOf } from "./worth";

/** A plain statement worth less than this is not worth a reader's time. */
const LEAST_WORTH = 0.15;

/**
 * The claims of a text: direct quotes, reported statements, and plain statements worth checking, in the order of
 * the text. `language` is a BCP 47 tag. Paragraphs are parted by line ends; what a paragraph says depends on those
 * before it alone.
 */
export function findClaims(text: string, language: string): Claim[] {
  const claims: Claim[] = [];
  let last: TextSpan | null = null;
  for (const span of splitParagraphs(text)) {
    const reader = readerOf(language, text, span);
    const paragraph = cutParagraph(text, span, language);
    const said = reader.attribute(paragraph, last);
    for (const claim of valued(paragraph, said, language, reader)) claims.push(claim);
    last = said.at(-1)?.speaker ?? (reader.remembers ? last : null);
  }
  return claims;
}

/** The attributed claims of a paragraph with what they are worth, and its other sentences as statements. */
function valued(
  paragraph: Paragraph,
  said: readonly Attribution[],
  language: string,
  reader: Reader,
): Claim[] {
  const { text } = paragraph;
  const known = reader.worth;
  const claims: Claim[] = [];
  let next = 0;
  for (const sentence of paragraph.sentences) {
    const worth = worthOf(text, sentence, known);
    let attributed = false;
    for (; next < said.length && (said[next]?.start ?? sentence.end) < sentence.end; next++) {
      const one = said[next];
      if (!one) continue;
      attributed = true;
      claims.push({
        ...one,
        anonymous:
          one.speaker !== null &&
          isAnonymous(text.slice(one.speaker.start, one.speaker.end), reader.nameless),
        score: one.kind === "quote" ? bestWithin(text, one, language, known, worth) : worth,
      });
    }
    if (!attributed && worth >= LEAST_WORTH) {
      claims.push({
        ...sentence,
        kind: "statement",
        speaker: null,
        anonymous: false,
        cue: null,
        score: worth,
      });
    }
  }
  return claims;
}

/** A quotation of several sentences is worth what its best one is; one of a part of a sentence, what the sentence is. */
function bestWithin(
  text: string,
  quote: TextSpan,
  language: string,
  known: Vocabulary,
  around: number,
): number {
  const inside = splitSentences(text, { start: quote.start + 1, end: quote.end - 1 }, language);
  if (inside.length < 2) return around;
  return inside.reduce((best, sentence) => Math.max(best, worthOf(text, sentence, known)), 0);
}
