import type { TextSpan } from "../../text/sentences";
import type { Attribution } from "../claim";
import { SPEECH_STEM } from "../languages/ko";
import type { Paragraph } from "../paragraph";
import { eojeolsOf } from "./eojeols";
import { quotesIn } from "./quotes";
import { reportsIn } from "./reports";
import { type Sentence, wordAt } from "./sentence";
import { phraseEndingAt, subjectBefore } from "./subject";

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
    const alone = quote?.kind === "quote" && quote.cue === null;
    const named = alone ? namedAfterwards(sentence, quote.speaker === null) : null;
    if (alone && named) {
      const tells = NAMES_SPEAKER.test(wordAt(sentence, sentence.eojeols.length - 1));
      found[found.length - 1] = { ...quote, speaker: named, toldUntil: tells ? span.end : 0 };
      last = named;
    }
    const quotes = quotesIn(sentence);
    for (const one of [...quotes, ...reportsIn(sentence, quotes)]) {
      found.push(one);
      last = one.speaker ?? last;
    }
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

const LONGEST_NAMING = 6;
const NAMES_SPEAKER =
  /^(?:말|설명|얘기|이야기|주장|진단|지적|전언|하소연|고백|반응|생각|지론|소감|푸념|회상|조언|당부)(?:이다|이었다|다|입니다)$/;

/**
 * The speaker of a quotation that stands alone, named in the sentence after it: `"…." 정 사장의 말이다.` If nobody has
 * spoken yet (`unknown`), it is whom that sentence goes on to describe: `"…." 채소를 파는 김모 씨는 한숨을 쉬었다.`
 */
function namedAfterwards(sentence: Sentence, unknown: boolean): TextSpan | null {
  const { text, eojeols } = sentence;
  const noun = eojeols.length - 1;
  if (
    noun <= LONGEST_NAMING &&
    NAMES_SPEAKER.test(wordAt(sentence, noun)) &&
    wordAt(sentence, noun - 1).endsWith("의")
  ) {
    return phraseEndingAt(text, eojeols, noun - 1, 1, 0);
  }
  if (!unknown || eojeols.some((eojeol) => eojeol.quotation >= 0)) return null;
  const subject = subjectBefore(text, eojeols, eojeols.length, 0);
  const says = subject?.marked.particle === "topic" || SPEECH_STEM.test(wordAt(sentence, noun));
  return subject?.speaks && says ? subject.span : null;
}
