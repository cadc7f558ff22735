import type { TextSpan } from "../../text/sentences";
import { NOUN_WITH_VERB, PAST, SPEECH_NOUN, SPEECH_STEM, THOUGHT } from "../languages/ko";
import type { Paragraph } from "../paragraph";
import type { Quotation } from "../quotations";
import type { Eojeol } from "./eojeols";

/** One Korean sentence, or a part of an endless one, and who spoke before it. */
export interface Sentence {
  readonly text: string;
  readonly eojeols: readonly Eojeol[];
  readonly quotations: Paragraph["quotations"];
  /** Who spoke last before this sentence; null when nobody has. */
  readonly last: TextSpan | null;
}

/** How many words after a quotation or a clause its verb or noun is looked for. */
export const REACH = 6;

export function wordAt(sentence: Sentence, at: number): string {
  return sentence.eojeols[at]?.word ?? "";
}

export function quotationAt(sentence: Sentence, at: number): Quotation | undefined {
  return sentence.quotations[sentence.eojeols[at]?.quotation ?? -1];
}

/** Where the verb stands that takes the words before `at`; -1 when none is near. */
export function speechVerbAfter(sentence: Sentence, at: number): number {
  for (let ahead = at + 1; ahead <= at + REACH; ahead++) {
    const eojeol = sentence.eojeols[ahead];
    if (!eojeol || eojeol.quotation >= 0) return -1;
    if (isSpeechVerb(eojeol.word)) return ahead;
  }
  return -1;
}

function isSpeechVerb(word: string): boolean {
  return SPEECH_STEM.test(word) || (PAST.test(word) && !THOUGHT.test(word));
}

/** Where the noun stands that names the words before `at` (지적, 주장); -1 when none is near. */
export function speechNounAfter(sentence: Sentence, at: number): number {
  for (let ahead = at + 1; ahead <= at + REACH; ahead++) {
    const eojeol = sentence.eojeols[ahead];
    if (!eojeol || eojeol.quotation >= 0) return -1;
    if (SPEECH_NOUN.test(eojeol.word) && !NOUN_WITH_VERB.test(eojeol.word)) return ahead;
    if (eojeol.comma) return -1;
  }
  return -1;
}

/** The noun with the verb that goes with it: `지적이 나온다`. */
export function nounCue(sentence: Sentence, noun: number): string {
  const next = wordAt(sentence, noun + 1);
  return NOUN_VERB.test(next) ? `${wordAt(sentence, noun)} ${next}` : wordAt(sentence, noun);
}

const NOUN_VERB = /^(?:나[오온왔]|커[지졌]|많|이어[지졌]|제기|더했|높|거세|잇따|적지)/;
