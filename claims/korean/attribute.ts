import type { TextSpan } from "../../text/sentences";
import type { Attribution } from "../claim";
import type { Paragraph } from "../paragraph";
import { eojeolsOf } from "./eojeols";
import { quotesIn } from "./quotes";
import { reportsIn } from "./reports";
import type { Sentence } from "./sentence";
import { phraseEndingAt } from "./subject";

/**
 * Quotations and reported clauses of one Korean paragraph. Korean puts the words first and what is done with them
 * after: `"…"라고 (verb)`, `…다는 (noun)`; who acts is a topic or a subject earlier in the sentence, or nobody,
 * and then it is whoever spoke before.
 */
export function attributeKorean(paragraph: Paragraph, before: TextSpan | null): Attribution[] {
  const { text, quotations } = paragraph;
  const found: Attribution[] = [];
  let last: TextSpan | null = before;
  for (const span of paragraph.sentences) {
    const sentence: Sentence = {
      text,
      eojeols: eojeolsOf(paragraph, span),
      quotations,
      last,
    };
    const quote = found.at(-1);
    const named = quote?.kind === "quote" && quote.cue === null ? namedAfterwards(sentence) : null;
    if (quote && named) {
      found[found.length - 1] = { ...quote, speaker: named, toldUntil: span.end };
      last = named;
    }
    const quotes = quotesIn(sentence);
    for (const one of [...quotes, ...reportsIn(sentence)]) {
      found.push(one);
      last = one.speaker ?? last;
    }
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

const LONGEST_NAMING = 6;
const NAMES_SPEAKER = /^[가-힣]{1,3}(?:이다|이었다|입니다)$/;

/** The speaker of a quotation that stands alone, named in the sentence after it: `"…." 정 사장의 말이다.` */
function namedAfterwards({ text, eojeols }: Sentence): TextSpan | null {
  const noun = eojeols.length - 1;
  const names =
    noun <= LONGEST_NAMING &&
    NAMES_SPEAKER.test(eojeols[noun]?.word ?? "") &&
    eojeols[noun - 1]?.word.endsWith("의");
  return names ? phraseEndingAt(text, eojeols, noun - 1, 1, 0) : null;
}
