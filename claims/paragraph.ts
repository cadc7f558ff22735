import { splitSentences, type TextSpan } from "../text/sentences";
import { findQuotations, type Quotation } from "./quotations";

/** One paragraph of a text, cut up once for everyone who reads it. */
export interface Paragraph extends TextSpan {
  readonly text: string;
  readonly quotations: readonly Quotation[];
  readonly sentences: readonly TextSpan[];
}

export function cutParagraph(text: string, span: TextSpan, language: string): Paragraph {
  const quotations = findQuotations(text, span);
  return { ...span, text, quotations, sentences: splitSentences(text, span, language, quotations) };
}

/** What the paragraphs before leave behind for the next one. */
export interface Carried {
  /** Who spoke last; null when nobody has, or when a paragraph without speech came between. */
  speaker: TextSpan | null;
  /** Whether the last quotation was left open: then the next one goes on with it. */
  open: boolean;
}
