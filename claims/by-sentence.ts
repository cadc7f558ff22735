import type { TextSpan } from "../text/sentences";
import type { Attribution } from "./claim";
import type { Paragraph } from "./paragraph";
import type { Quotation } from "./quotations";

/** What is read of one sentence: the quotations in it, the sentence after it, and who spoke last before it. */
export type ReadSentence = (
  text: string,
  sentence: TextSpan,
  quotations: readonly Quotation[],
  last: TextSpan | null,
  following: TextSpan | undefined,
) => Attribution[];

/** Reads a paragraph sentence by sentence; each knows who spoke last. */
export function attributeBySentence(
  { text, quotations, sentences }: Paragraph,
  before: TextSpan | null,
  read: ReadSentence,
): Attribution[] {
  const found: Attribution[] = [];
  let last = before;
  sentences.forEach((sentence, index) => {
    const held = quotations.slice(sentence.firstQuotation, sentence.endQuotation);
    for (const one of read(text, sentence, held, last, sentences[index + 1])) {
      found.push(one);
      last = one.speaker ?? last;
    }
  });
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}
