import { splitSentences, type TextSpan } from "../text/sentences";
import { findQuotations, type Quotation } from "./quotations";

/** A sentence, and where the quotations that begin in it stand among those of its paragraph. */
export interface SentenceSpan extends TextSpan {
  readonly firstQuotation: number;
  /** Exclusive. */
  readonly endQuotation: number;
}

/** One paragraph of a text, cut up once for everyone who reads it. */
export interface Paragraph extends TextSpan {
  readonly text: string;
  readonly quotations: readonly Quotation[];
  readonly sentences: readonly SentenceSpan[];
}

export function cutParagraph(text: string, span: TextSpan, language: string): Paragraph {
  const { start, end } = span;
  const quotations = findQuotations(text, span);
  const sentences: SentenceSpan[] = [];
  let quotation = 0;
  const add = (from: number, to: number) => {
    while ((quotations[quotation]?.start ?? from) < from) quotation++;
    const firstQuotation = quotation;
    while ((quotations[quotation]?.start ?? to) < to) quotation++;
    sentences.push({ start: from, end: to, firstQuotation, endQuotation: quotation });
  };
  for (const sentence of splitSentences(text, span, language, quotations)) {
    if (sentence.end - sentence.start <= LONGEST_SENTENCE) add(sentence.start, sentence.end);
    else cutEndless(text, sentence, quotations, quotation, add);
  }
  return { start, end, text, quotations, sentences };
}

/** A sentence of more units, where a quotation counts as a few, is none; read in parts, it costs no more than its length. */
const LONGEST_SENTENCE = 600;
const QUOTATION_COUNTS = 20;

/** Cuts what is too long for a sentence, at a blank where there is one and never inside a quotation. */
function cutEndless(
  text: string,
  sentence: TextSpan,
  quotations: readonly Quotation[],
  first: number,
  add: (from: number, to: number) => void,
): void {
  let next = first;
  while ((quotations[next]?.start ?? sentence.start) < sentence.start) next++;
  let from = sentence.start;
  let units = 0;
  for (let at = sentence.start; at < sentence.end; at++) {
    const quotation = quotations[next];
    if (quotation?.start === at) {
      at = quotation.end - 1;
      units += QUOTATION_COUNTS;
      next++;
    } else units++;
    const blank = text.charCodeAt(at) === 0x20;
    if ((units > LONGEST_SENTENCE && blank) || units > LONGEST_SENTENCE + 50) {
      add(from, at + 1);
      from = at + 1;
      units = 0;
    }
  }
  if (from < sentence.end) add(from, sentence.end);
}
