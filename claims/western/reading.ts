import type { TextSpan } from "../../text/sentences";
import type { Attribution } from "../claim";
import type { Paragraph, SentenceSpan } from "../paragraph";
import type { Grammar } from "./lexicon";
import type { Stretch } from "./noun-phrase";
import * as Shape from "./shape";
import { is, type Tokens } from "./tokens";

/** Who says a quotation, and by which cue. */
export interface Voice {
  readonly speaker: TextSpan | null;
  readonly cue: string | null;
  readonly toldUntil?: number;
}

/** What is known of a paragraph, sentence by sentence. */
export interface Reading {
  readonly paragraph: Paragraph;
  readonly grammar: Grammar;
  /** Who says each of the paragraph's quotations; null while nobody does. */
  readonly voices: (Voice | null)[];
  /** Quotations that are no more than a part of a reported clause. */
  readonly fragments: Set<number>;
  readonly reported: Attribution[];
  /** Who spoke last. */
  last: TextSpan | null;
  /** The quotation that ends the sentence before; -1 when none does. */
  previousQuote: number;
  /** The last sentence that attributes nothing to anyone; null when someone has spoken since. */
  plain: SentenceSpan | null;
}

/** What the sentence is about, as far as it stands before a token; null when nothing does. */
export type SubjectUntil = (limit: number) => TextSpan | null;

export function quotationAt(tokens: Tokens, at: number): number {
  return is(tokens, at, Shape.Quote) ? (tokens.quotations[at] ?? -1) : -1;
}

export function give(voices: (Voice | null)[], quotation: number, voice: Voice): void {
  if (quotation >= 0) voices[quotation] ??= voice;
}

export function spanOf(tokens: Tokens, stretch: Stretch | null): TextSpan | null {
  if (!stretch) return null;
  const start = tokens.starts[stretch.from] ?? 0;
  const end = tokens.ends[stretch.to - 1] ?? 0;
  return start < end ? { start, end } : null;
}

/** The words of a clause without the marks that end it; null when nothing else is left. */
export function contentOf(text: string, span: TextSpan | null): TextSpan | null {
  if (!span) return null;
  let { start, end } = span;
  while (start < end && ", ".includes(text.charAt(start))) start++;
  while (end > start && ".,;:!? ".includes(text.charAt(end - 1))) end--;
  return end > start ? { start, end } : null;
}
