import type { TextSpan } from "../../text/sentences";
import { HEARSAY, SPEAKER_END, SPEECH_STEM } from "../languages/ko";
import { particleOf } from "./particles";
import { REACH, type Sentence, wordAt } from "./sentence";
import { phraseEndingAt, placeBefore, subjectBefore } from "./subject";

/**
 * Who says the quotation at `at`, whose closing particle stands at `tail` and whose verb at `verb` (-1: none is near):
 * the subject before it; one between particle and verb (`"…"고 관계자가 말했다`); the noun that the verb describes
 * (`'…'고 규정한 당헌 25조`); a group it is heard in; else whoever spoke before.
 */
export function speakerOfQuote(
  sentence: Sentence,
  at: number,
  tail: number,
  verb: number,
): TextSpan | null {
  const { text, eojeols, last } = sentence;
  const before = subjectBefore(text, eojeols, at, 0);
  const end = verb >= 0 ? verb : Math.min(eojeols.length, tail + REACH);
  const after = subjectBefore(text, eojeols, end, tail + 1);
  if (after && after.marked.particle !== "also") {
    const takes = after.speaks && after.marked.particle === "subject" && after.at === end - 1;
    if (before ? takes && !before.speaks : after.speaks || after.at === end - 1) return after.span;
  }
  if (verb >= 0 && DESCRIBING.test(wordAt(sentence, verb)) && !before?.speaks) {
    const head = headAfter(sentence, verb);
    if (head) return head;
  }
  return before?.span ?? placeBefore(text, eojeols, at, 0)?.span ?? last;
}

const DESCRIBING = /(?:는|한|힌|던|은|인|낸|쓴)$/;

/** The noun phrase that the relative clause ending at `verb` belongs to; null before a dependent noun (만큼, 것). */
function headAfter(sentence: Sentence, verb: number): TextSpan | null {
  for (let at = verb + 1; at <= verb + REACH; at++) {
    const eojeol = sentence.eojeols[at];
    if (!eojeol || eojeol.quotation >= 0 || DEPENDENT.test(eojeol.word)) return null;
    const particle = /(?:에게|에서|[와과은는이가을를의도에])$/.exec(eojeol.word);
    if (particle)
      return phraseEndingAt(sentence.text, sentence.eojeols, at, particle[0].length, verb + 1);
  }
  return null;
}

const DEPENDENT = /^(?:[것바데뒤후적수때점]|만큼|정도|이유|가운데|상황|사실|직후)/;

/** A voice, and where what it says can begin; `after` is -1 when the voice stands after its words or not at all. */
export interface Voice {
  readonly speaker: TextSpan | null;
  readonly after: number;
}

/**
 * Whose the words are that the noun at `noun` names: an owner before it (`EU의 비판`, `일부 의원들 의견`), a group
 * (`당내에선 … 목소리`), the subject of an active verb; whoever spoke before when the sentence goes on with them
 * (`…다는 것이다`); nobody when the words are just around (`…다는 지적이 나온다`).
 */
export function voiceOfNoun(sentence: Sentence, at: number, tail: number, noun: number): Voice {
  const { text, eojeols } = sentence;
  const owner = wordAt(sentence, noun - 1);
  if (noun - 1 > tail) {
    if (owner.endsWith("의"))
      return { speaker: phraseEndingAt(text, eojeols, noun - 1, 1, tail + 1), after: -1 };
    if (SPEAKER_END.test(owner)) {
      return { speaker: phraseEndingAt(text, eojeols, noun - 1, 0, tail + 1), after: -1 };
    }
  }
  for (let ahead = noun + 1; ahead <= noun + 2; ahead++) {
    const marked = particleOf(wordAt(sentence, ahead));
    if (marked?.particle === "place")
      return { speaker: phraseEndingAt(text, eojeols, ahead, marked.length, noun + 1), after: -1 };
  }
  const place = placeBefore(text, eojeols, at, 0);
  const subject = subjectBefore(text, eojeols, at, 0);
  // `그는 대책이 늦었다는 지적에 "…"라고 답했다`: whoever answers did not say it.
  if (/에[는도]?$/.test(wordAt(sentence, noun)))
    return { speaker: null, after: subject?.marked.particle === "topic" ? subject.at + 1 : -1 };
  const next = wordAt(sentence, noun + 1);
  // `정치권에서 …다는 말이 나온다`, but `김 의원이 …다는 취지로 말한`.
  const says = subject?.speaks && SPEECH_STEM.test(next) && !HEARSAY.test(next);
  if (says) return { speaker: subject.span, after: subject.at + 1 };
  if (place) return { speaker: place.span, after: place.at + 1 };
  const end = `${wordAt(sentence, eojeols.length - 2)} ${wordAt(sentence, eojeols.length - 1)}`;
  const copula = COPULA.test(wordAt(sentence, noun));
  if (!copula && !ACTIVE.test(end) && !SPEECH_STEM.test(wordAt(sentence, eojeols.length - 1)))
    return NOBODY;
  // `…다는 것이다` goes on with whoever spoke: its subject is one of the words, unless a topic that can speak.
  const topic = subject?.marked.particle === "topic";
  const loose = copula && wordAt(sentence, noun).startsWith("것");
  const governs =
    subject &&
    subject.marked.particle !== "also" &&
    (copula ? topic && (subject.speaks || !loose) : subject.speaks || topic);
  return governs
    ? { speaker: subject.span, after: subject.at + 1 }
    : { speaker: sentence.last, after: -1 };
}

export const NOBODY: Voice = { speaker: null, after: -1 };

const ACTIVE = /[했놨혔폈쳤냈였렸썼겼]다$|[달놓]았다$|고 있다$/;
const COPULA = /(?:인|[이였었]다|이라고|습?니다)$/;
