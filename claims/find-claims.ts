import { splitParagraphs, splitSentences, type TextSpan } from "../text/sentences";
import type { Attribution, Claim } from "./claim";
import { attributeKorean } from "./korean/attribute";
import { attributeChinese } from "./chinese/attribute";
import { attributeJapanese } from "./japanese/attribute";
import { german } from "./languages/de";
import { english } from "./languages/en";
import { spanish } from "./languages/es";
import { french } from "./languages/fr";
import { germanWorth } from "./languages/worth-de";
import { englishWorth } from "./languages/worth-en";
import { spanishWorth } from "./languages/worth-es";
import { frenchWorth } from "./languages/worth-fr";
import { chineseWorth, japaneseWorth } from "./languages/worth-eastern";
import { koreanWorth } from "./languages/worth-ko";
import { type Carried, cutParagraph, type Paragraph } from "./paragraph";
import { attribute } from "./western/attribute";
import type { Grammar } from "./western/lexicon";
import { type Vocabulary, worthOf } from "./worth";

/** How one language is read. */
interface Reader {
  readonly attribute: (paragraph: Paragraph, carried: Carried) => Attribution[];
  readonly worth: Vocabulary;
  /** A subject may be left out paragraphs after it was named. */
  readonly remembers: boolean;
}

const western = (grammar: Grammar, worth: Vocabulary): Reader => ({
  attribute: (paragraph, carried) => attribute(paragraph, grammar, carried),
  worth,
  remembers: false,
});

const READERS: Readonly<Record<string, Reader>> = {
  en: western(english, englishWorth),
  de: western(german, germanWorth),
  fr: western(french, frenchWorth),
  es: western(spanish, spanishWorth),
  ko: { attribute: attributeKorean, worth: koreanWorth, remembers: true },
  ja: { attribute: attributeJapanese, worth: japaneseWorth, remembers: true },
  zh: { attribute: attributeChinese, worth: chineseWorth, remembers: false },
};

function readerOf(language: string): Reader {
  return (
    READERS[language.slice(0, 2).toLowerCase()] ?? READERS.en ?? western(english, englishWorth)
  );
}

/** A plain statement worth less than this is not worth a reader's time. */
const LEAST_WORTH = 0.15;

/**
 * The claims of a text: direct quotes, reported statements, and plain statements worth checking, in the order of
 * the text. `language` is a BCP 47 tag. Paragraphs are parted by line ends; what a paragraph says depends on those
 * before it alone.
 */
export function findClaims(text: string, language: string): Claim[] {
  const reader = readerOf(language);
  const claims: Claim[] = [];
  const carried: Carried = { speaker: null, open: false };
  for (const span of splitParagraphs(text)) {
    const paragraph = cutParagraph(text, span, language);
    const said = reader.attribute(paragraph, carried);
    claims.push(...valued(paragraph, said, language, reader.worth));
    carried.speaker = said.at(-1)?.speaker ?? (reader.remembers ? carried.speaker : null);
    carried.open = paragraph.quotations.at(-1)?.closed === false;
  }
  return claims;
}

/** The attributed claims of a paragraph with what they are worth, and its other sentences as statements. */
function valued(
  paragraph: Paragraph,
  said: readonly Attribution[],
  language: string,
  known: Vocabulary,
): Claim[] {
  const { text } = paragraph;
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
        score: one.kind === "quote" ? bestWithin(text, one, language, known, worth) : worth,
      });
    }
    if (!attributed && worth >= LEAST_WORTH) {
      claims.push({ ...sentence, kind: "statement", speaker: null, cue: null, score: worth });
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
