import { isBlank } from "../../text/characters";
import type { TextSpan } from "../../text/sentences";
import type { Paragraph, SentenceSpan } from "../paragraph";

/** What stands between two blanks of a Korean sentence; blanks inside quotations and parentheses do not count. */
export interface Eojeol extends TextSpan {
  /**
   * Its words without parentheses and end marks; where it holds a quotation, only what follows the closing mark:
   * of `"…"라며` that is `라며`.
   */
  readonly word: string;
  /** Where `word` ends in the text, when nothing was taken out of it. */
  readonly wordEnd: number;
  /** Where its quotation stands in the paragraph's; -1 without one. */
  readonly quotation: number;
  /** A comma or another mark follows the word. */
  readonly comma: boolean;
}

/** A parenthesis longer than this is a text of its own. */
const LONGEST_ASIDE = 120;

export function eojeolsOf(paragraph: Paragraph, sentence: SentenceSpan): Eojeol[] {
  const { text, quotations } = paragraph;
  const eojeols: Eojeol[] = [];
  let quotation = sentence.firstQuotation;
  let at = sentence.start;
  while (at < sentence.end) {
    if (isBlank(text.charCodeAt(at))) {
      at++;
      continue;
    }
    const start = at;
    let word = "";
    let wordEnd = at;
    let held = -1;
    while (at < sentence.end && !isBlank(text.charCodeAt(at))) {
      const quote = quotations[quotation];
      if (quote && at >= quote.start) {
        held = quotation++;
        at = Math.max(at, Math.min(quote.end, sentence.end));
        word = "";
        wordEnd = at;
        continue;
      }
      const mark = text.charAt(at);
      if (mark === "(") {
        const close = text.slice(at, Math.min(at + LONGEST_ASIDE, sentence.end)).indexOf(")");
        if (close > 0) {
          at += close + 1;
          while ((quotations[quotation]?.start ?? at) < at) quotation++;
          continue;
        }
      }
      word += mark;
      at++;
      wordEnd = at;
    }
    let end = word.length;
    while (end > 0 && ".,…!?:;".includes(word.charAt(end - 1))) end--;
    const comma = end < word.length;
    eojeols.push({
      start,
      end: at,
      word: word.slice(0, end),
      wordEnd: wordEnd - (word.length - end),
      quotation: held,
      comma,
    });
  }
  return eojeols;
}
