import type { TextSpan } from "../../text/sentences";
import type { Attribution } from "../claim";
import { ADNOMINAL, NAMING, QUOTATIVE, SPEECH_STEM } from "../languages/ko";
import { endsPhrase } from "./particles";
import {
  nounCue,
  quotationAt,
  type Sentence,
  speechNounAfter,
  speechVerbAfter,
  wordAt,
} from "./sentence";
import { speakerOfQuote, voiceOfNoun } from "./speakers";
import { phraseEndingAt } from "./subject";

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
  return toldAlone(sentence, at, utterance);
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
  if (noun < 0 || (single && !utterance)) return null;
  return { speaker: voiceOfNoun(sentence, at, tailAt, noun).speaker, cue: nounCue(sentence, noun) };
}

/** A quotation without a particle at the end of a sentence: words that stand alone, or a headline after its speaker. */
function toldAlone(sentence: Sentence, at: number, utterance: boolean): Told | null {
  const { text, eojeols } = sentence;
  const before = eojeols[at - 1];
  if (at !== eojeols.length - 1) return null;
  if (!quotationAt(sentence, at)?.closed)
    return { speaker: speakerOfQuote(sentence, at, at, -1), cue: null };
  if (!before) return utterance ? { speaker: sentence.last, cue: null } : null;
  // `홍길동 "…"`, `시청 관계자: "…"`.
  const named = before.comma ? text.charAt(before.end - 1) === ":" : !endsPhrase(before.word);
  return named ? { speaker: phraseEndingAt(text, eojeols, at - 1, 0, 0), cue: null } : null;
}

/** Endings with which people end sentences, and a few with which headlines cut them. */
const UTTERANCE_END = /[다요까냐라자죠네군걸래함됨음야해돼지것니데게]$/;

/** Whether words end as people end sentences; a title or a term seldom does. */
function endsLikeUtterance(text: string, inner: TextSpan): boolean {
  let { end } = inner;
  while (end > inner.start && " .,…~!?".includes(text.charAt(end - 1))) {
    if ("!?".includes(text.charAt(end - 1))) return true;
    end--;
  }
  return UTTERANCE_END.test(text.slice(Math.max(inner.start, end - 3), end));
}
