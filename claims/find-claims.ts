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
    addValued(claims, paragraph, said, language, reader);
    last = said.at(-1)?.speaker ?? (reader.remembers ? last : null);
  }
  return claims;
}

/** Adds the attributed claims of a paragraph with what they are worth, and its other sentences as statements. */
function addValued(
  claims: Claim[],
  paragraph: Paragraph,
  said: readonly Attribution[],
  language: string,
  { worth: known, nameless }: Reader,
): void {
  const { text } = paragraph;
  let next = 0;
  let told = 0;
  for (const { start, end } of paragraph.sentences) {
    const worth = worthOf(text, start, end, known);
    let attributed = false;
    for (let one = said[next]; one && one.start < end; one = said[++next]) {
      attributed = true;
      told = one.toldUntil ?? told;
      const { kind, speaker, cue } = one;
      claims.push({
        start: one.start,
        end: one.end,
        kind,
        speaker,
        anonymous:
          speaker !== null && isAnonymous(text.slice(speaker.start, speaker.end), nameless),
        cue,
        score: kind === "quote" ? bestWithin(text, one, language, known, worth) : worth,
      });
    }
    if (!attributed && start >= told && worth >= LEAST_WORTH) {
      claims.push({
        start,
        end,
        kind: "statement",
        speaker: null,
        anonymous: false,
        cue: null,
        score: worth,
      });
    }
  }
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
  let best = 0;
  for (const { start, end } of inside) best = Math.max(best, worthOf(text, start, end, known));
  return best;
}
