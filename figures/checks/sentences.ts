import type { TextSpan } from "../../text/sentences";
import type { FigureRead } from "../read-figures";

/** A sentence with all its figures, in order. */
export interface Sentence extends TextSpan {
  readonly reads: readonly FigureRead[];
}

/** Sentences with more figures are tables and lists: no prose that relates numbers by words. */
const MOST_FIGURES = 20;

/** The sentences that hold figures, in the order of the text. */
export function bySentence(reads: readonly FigureRead[]): Sentence[] {
  const sentences: { start: number; end: number; reads: FigureRead[] }[] = [];
  for (const read of reads) {
    const last = sentences.at(-1);
    if (last !== undefined && last.start === read.sentence.start) last.reads.push(read);
    else sentences.push({ ...read.sentence, reads: [read] });
  }
  return sentences.filter(({ reads: { length } }) => length <= MOST_FIGURES);
}
