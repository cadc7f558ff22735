import type { TextSpan } from "../../text/sentences";
import type { Attribution } from "../claim";
import { ADNOMINAL, NAMING, QUOTATIVE, SPEECH_STEM } from "../languages/ko";
import type { Quotation } from "../quotations";
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
  let row: Quotation[] = [];
  for (let at = 0; at < sentence.eojeols.length; at++) {
    const quotation = quotationAt(sentence, at);
    if (!quotation) continue;
    row.push(quotation);
    if (isFollowedByQuotation(sentence, at)) continue;
    const told = toldAt(sentence, at, quotation);
    if (told) for (const { start, end } of row) found.push({ start, end, kind: "quote", ...told });
    row = [];
  }
  return found;
}

function isFollowedByQuotation({ eojeols }: Sentence, at: number): boolean {
  return eojeols[at]?.word === "" && (eojeols[at + 1]?.quotation ?? -1) >= 0;
}

/**
 * Who says the quotation at `at`, by what follows it: a particle (라고, 며) with a verb, one (라는) with a noun, or
 * nothing; null when nobody does.
 */
function toldAt(sentence: Sentence, at: number, { single, inner }: Quotation): Told | null {
  const utterance = UTTERANCE_END.test(
    sentence.text.slice(Math.max(inner.start, inner.end - LONGEST_END), inner.end),
  );
  const next = wordAt(sentence, at + 1);
  // `"…", "…" 등의 구호를 외쳤다`.
  const others = utterance && /^등[의을]?$/.test(next);
  const apart = wordAt(sentence, at) === "";
  const tailAt = apart && (others || QUOTATIVE.test(next) || ADNOMINAL.test(next)) ? at + 1 : at;
  const tail = wordAt(sentence, tailAt);
  if (QUOTATIVE.test(tail) || (tail === "" && utterance && !single && SPEECH_STEM.test(next))) {
    const verb = speechVerbAfter(sentence, tailAt);
    const name = NAMING.test(wordAt(sentence, verb));
    if ((single || !utterance) && (name || (single && !utterance && verb < 0))) return null;
    const last = wordAt(sentence, sentence.eojeols.length - 1);
    const cue = /^$|고$/.test(tail) ? wordAt(sentence, verb) || last || tail : tail;
    return { speaker: speakerOfQuote(sentence, at, tailAt, verb), cue };
  }
  if (ADNOMINAL.test(tail) || (apart && others)) {
    const noun = speechNounAfter(sentence, tailAt);
    if (noun < 0 || (single && !utterance)) return null;
    const { speaker } = voiceOfNoun(sentence, at, tailAt, noun);
    return { speaker, cue: nounCue(sentence, noun) };
  }
  return tail === "" && !single ? toldAlone(sentence, at, utterance) : null;
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

/** Endings with which people end sentences, and a few with which headlines cut them; a title or a term seldom has one. */
const UTTERANCE_END = /[다요까냐라자죠네군걸래함됨음야해돼지것니데게!?][ .,…~]*$/;
/** Units of such an ending with its marks. */
const LONGEST_END = 6;
