import type { TextSpan } from "../../text/sentences";
import type { Attribution } from "../claim";
import {
  ADNOMINAL,
  NAMING,
  PLAN_NOUN,
  QUOTATIVE,
  SILENT_END,
  SPEAKER_END,
  SPEECH_STEM,
} from "../languages/ko";
import { endsPhrase, particleOf } from "./particles";
import {
  nounCue,
  quotationAt,
  REACH,
  type Sentence,
  speechNounAfter,
  speechVerbAfter,
  wordAt,
} from "./sentence";
import { speakerOfQuote, voiceOfNoun } from "./speakers";
import { phraseEndingAt, subjectBefore } from "./subject";

interface Told {
  readonly speaker: TextSpan | null;
  readonly cue: string | null;
}

/** The quotations of a sentence that somebody says, with who says them. Titles, terms and names are left out. */
export function quotesIn(sentence: Sentence): Attribution[] {
  const found: Attribution[] = [];
  // Quotations in a row are told by what follows the last (`"…", "…"라는 평가`).
  let row: number[] = [];
  for (let at = 0; at < sentence.eojeols.length; at++) {
    if (!quotationAt(sentence, at)) continue;
    row.push(at);
    if (isFollowedByQuotation(sentence, at)) continue;
    const told = toldAt(sentence, at);
    if (told) {
      for (const one of row) {
        const quotation = quotationAt(sentence, one);
        if (quotation)
          found.push({ start: quotation.start, end: quotation.end, kind: "quote", ...told });
      }
    }
    row = [];
  }
  return found;
}

function isFollowedByQuotation(sentence: Sentence, at: number): boolean {
  const eojeol = sentence.eojeols[at];
  const next = sentence.eojeols[at + 1];
  return (
    eojeol?.word === "" &&
    next !== undefined &&
    next.quotation >= 0 &&
    (eojeol.comma || !quotationAt(sentence, at)?.single)
  );
}

/** Who says the quotation at `at`; null when nobody does. */
function toldAt(sentence: Sentence, at: number): Told | null {
  const quotation = quotationAt(sentence, at);
  if (!quotation) return null;
  const utterance = endsLikeUtterance(sentence.text, quotation.inner);
  const tail = wordAt(sentence, at);
  if (tail !== "") return toldBy(sentence, at, at, tail, quotation.single, utterance);
  const next = wordAt(sentence, at + 1);
  if (QUOTATIVE.test(next) || ADNOMINAL.test(next))
    return toldBy(sentence, at, at + 1, next, quotation.single, utterance);
  // `"…", "…" 등의 구호를 외쳤다`.
  if (utterance && /^등(?:의|을|이라는)?$/.test(next))
    return toldBy(sentence, at, at + 1, "라는", quotation.single, utterance);
  if (!quotation.single && utterance && SPEECH_STEM.test(next))
    return toldBy(sentence, at, at, "고", false, utterance);
  if (quotation.single) return null;
  return (
    (utterance && at === 0 ? toldInFull(sentence) : null) ?? toldAlone(sentence, at, utterance)
  );
}

/** Reads the particle `tail`, which stands at `tailAt`: before a verb (라고, 며) or before a noun (라는). */
function toldBy(
  sentence: Sentence,
  at: number,
  tailAt: number,
  tail: string,
  single: boolean,
  utterance: boolean,
): Told | null {
  if (QUOTATIVE.test(tail)) {
    const verb = speechVerbAfter(sentence, tailAt);
    if (!utterance && NAMING.test(wordAt(sentence, tailAt + 1))) return null;
    if (single && (NAMING.test(wordAt(sentence, verb)) || (!utterance && verb < 0))) return null;
    const last = wordAt(sentence, sentence.eojeols.length - 1);
    const cue = tail.endsWith("고") ? wordAt(sentence, verb) || last || tail : tail;
    return { speaker: speakerOfQuote(sentence, at, tailAt, verb), cue };
  }
  if (!ADNOMINAL.test(tail)) return null;
  const noun = speechNounAfter(sentence, tailAt);
  if (noun < 0 && utterance && !single) return toldByPerson(sentence, tailAt + 1);
  if (noun < 0 || (single && (!utterance || PLAN_NOUN.test(wordAt(sentence, noun))))) return null;
  return { speaker: voiceOfNoun(sentence, at, tailAt, noun).speaker, cue: nounCue(sentence, noun) };
}

/** `"…"는 주민들은`: those whom the words describe say them. */
function toldByPerson(sentence: Sentence, at: number): Told | null {
  const word = wordAt(sentence, at);
  const marked = particleOf(word);
  const stem = word.slice(0, word.length - (marked?.length ?? 0));
  if (!marked || !SPEAKER_END.test(stem) || SILENT_END.test(stem)) return null;
  return {
    speaker: phraseEndingAt(sentence.text, sentence.eojeols, at, marked.length, at),
    cue: null,
  };
}

/** `“…” 김 부총리가 입을 열었다`: no particle, but a subject and a verb of speech right after the words. */
function toldInFull(sentence: Sentence): Told | null {
  const verb = speechVerbAfter(sentence, 0);
  const subject = verb < 0 ? null : subjectBefore(sentence.text, sentence.eojeols, verb, 1);
  return subject?.speaks ? { speaker: subject.span, cue: wordAt(sentence, verb) } : null;
}

/** Words that head a headline without saying anything of it. */
const HEADLINE_LABEL = /^(?:속보|단독|종합|인터뷰|영상|포토|사설|칼럼|제목)$/;

/** A quotation without a particle at the end of a sentence: words that stand alone, or a headline after its speaker. */
function toldAlone(sentence: Sentence, at: number, utterance: boolean): Told | null {
  const { text, eojeols } = sentence;
  const before = eojeols[at - 1];
  if (at !== eojeols.length - 1) return null;
  if (!quotationAt(sentence, at)?.closed)
    return { speaker: speakerOfQuote(sentence, at, at, -1), cue: null };
  if (!before) return utterance ? { speaker: sentence.last, cue: null } : null;
  const named = before.comma
    ? text.charAt(before.end - 1) === ":"
    : isHeadlineSpeaker(before.word, at);
  return named ? { speaker: phraseEndingAt(text, eojeols, at - 1, 0, 0), cue: null } : null;
}

/** A bare name or title before the words: `홍길동 "…"`, `시청 관계자 "…"`; `at` is how many words stand before them. */
function isHeadlineSpeaker(word: string, at: number): boolean {
  if (endsPhrase(word) || HEADLINE_LABEL.test(word)) return false;
  if (at === 1 && /^[가-힣]{2,4}$/.test(word)) return true;
  return at <= REACH && /[가-힣]$/.test(word) && SPEAKER_END.test(word);
}

/** Endings with which people end sentences, and a few with which headlines cut them. */
const UTTERANCE_END =
  /(?:[다요까냐라자죠네군걸래렴함됨]|[있없겠했됐]음|아니야|거야|이야|해|돼|지|것|라니|텐데|는데|니|게)$/;

/** Whether words end as people end sentences; a title or a term seldom does. */
function endsLikeUtterance(text: string, inner: TextSpan): boolean {
  let { end } = inner;
  while (end > inner.start && " .,…~!?".includes(text.charAt(end - 1))) {
    if ("!?".includes(text.charAt(end - 1))) return true;
    end--;
  }
  return UTTERANCE_END.test(text.slice(Math.max(inner.start, end - 3), end));
}
