import type { Attribution } from "../claim";
import {
  ADJUNCT_END,
  ADNOMINAL,
  HEARSAY,
  OPENERS,
  PLAN_NOUN,
  QUOTATIVE,
  REPORTING_ADNOMINAL_END,
  REPORTING_END,
  SILENT_END,
  SPEAKER_END,
  SPEECH_STEM,
} from "../languages/ko";
import type { Eojeol } from "./eojeols";
import { particleOf } from "./particles";
import {
  nounCue,
  REACH,
  type Sentence,
  speechNounAfter,
  speechVerbAfter,
  wordAt,
} from "./sentence";
import { NOBODY, type Voice, voiceOfNoun } from "./speakers";
import { phraseEndingAt, placeBefore, subjectBefore } from "./subject";

/**
 * The clauses of a sentence that somebody is said to have said, without marks: `…했다고 밝혔다`, `…다는 지적`.
 */
export function reportsIn(sentence: Sentence): Attribution[] {
  const found: Attribution[] = [];
  let floor = 0;
  let quotative = -1;
  sentence.eojeols.forEach((eojeol, at) => {
    if (isQuotative(eojeol)) {
      quotative = at;
      return;
    }
    // `"…"라고 말했다고 한다`: what is reported is that the words were said, and they stand for themselves.
    if (quotative >= 0 && at - quotative <= REACH && SPEECH_STEM.test(eojeol.word)) return;
    const last = found.at(-1)?.speaker ?? sentence.last;
    const report = reportAt({ ...sentence, last }, at, floor);
    // `"…"고 말한 것으로 알려졌다`: the words themselves are told already.
    if (!report || (quotative >= 0 && report.speaker === null)) return;
    found.push(report);
    floor = at + 1;
  });
  return found.length > 0 || quotative >= 0 ? found : sourced(sentence);
}

function isQuotative(eojeol: Eojeol): boolean {
  return eojeol.quotation >= 0 && (QUOTATIVE.test(eojeol.word) || ADNOMINAL.test(eojeol.word));
}

function reportAt(sentence: Sentence, at: number, floor: number): Attribution | null {
  const word = wordAt(sentence, at);
  if (word === "것으로") return estimated(sentence, at, floor);
  if (word.length < 3) return null;
  const verbal = REPORTING_END.exec(word)?.[1];
  if (verbal) return saidWithVerb(sentence, at, floor, verbal);
  const adnominal = REPORTING_ADNOMINAL_END.exec(word)?.[1];
  if (adnominal) return saidWithNoun(sentence, at, floor, adnominal);
  return countedAt(sentence, at, floor);
}

/** `…했다고 밝혔다`, `…했다며 …을 요구했다`. */
function saidWithVerb(
  sentence: Sentence,
  at: number,
  floor: number,
  particle: string,
): Attribution | null {
  const connective = !particle.startsWith("고");
  const verb = speechVerbAfter(sentence, at);
  if (verb < 0 && !connective) return null;
  const hearsay =
    verb === sentence.eojeols.length - 1 && /^(?:한다|합니다)$/.test(wordAt(sentence, verb));
  const voice = hearsay ? NOBODY : voiceOfVerb(sentence, at, floor, verb);
  return clause(
    sentence,
    at,
    particle.length,
    floor,
    voice,
    connective ? particle : wordAt(sentence, verb),
  );
}

/** `…다는 지적이 나온다`, `…라는 점을 강조했다`. */
function saidWithNoun(
  sentence: Sentence,
  at: number,
  floor: number,
  particle: string,
): Attribution | null {
  const noun = speechNounAfter(sentence, at);
  const word = wordAt(sentence, noun);
  if (noun < 0 || PLAN_NOUN.test(word) || /^(?:질문|물음)에/.test(word)) return null;
  if (/^점을/.test(word) && !/^(?:강조|지적|언급|시인|인정|밝)/.test(wordAt(sentence, noun + 1)))
    return null;
  return clause(
    sentence,
    at,
    particle.length,
    floor,
    voiceOfNoun(sentence, at, at, noun),
    nounCue(sentence, noun),
  );
}

/** `…한 것으로 알려졌다`: nobody says it; `…할 것으로 내다봤다`: the subject does. */
function estimated(sentence: Sentence, at: number, floor: number): Attribution | null {
  const verb = wordAt(sentence, at + 1);
  // `…다고 진술한 것으로 전해졌다`: what he stated is told already.
  if (at - 1 === floor && SPEECH_STEM.test(wordAt(sentence, floor))) return null;
  if (HEARSAY.test(verb)) return clause(sentence, at - 1, 0, floor, NOBODY, verb);
  if (!SPEECH_STEM.test(verb)) return null;
  return clause(sentence, at, 2, floor, voiceOfVerb(sentence, at, floor, at + 1), verb);
}

/** `…는 1630명으로 집계했다`: the body that counts is the subject, or whoever spoke before. */
function countedAt(sentence: Sentence, at: number, floor: number): Attribution | null {
  const word = wordAt(sentence, at);
  const verb = wordAt(sentence, at + 1);
  if (!/\d\D*로$/.test(word) || !SPEECH_STEM.test(verb)) return null;
  const subject = subjectBefore(sentence.text, sentence.eojeols, at, floor);
  const voice = subject?.speaks
    ? { speaker: subject.span, after: subject.at + 1 }
    : { speaker: sentence.last, after: -1 };
  return clause(sentence, at, word.endsWith("으로") ? 2 : 1, floor, voice, verb);
}

/**
 * Who reports, not who acts in what is reported: the subject right before the verb (`…고 세계보건기구가 밝혔다`), the
 * first in the sentence that can speak, its first topic, or whoever spoke before.
 */
function voiceOfVerb(sentence: Sentence, at: number, floor: number, verb: number): Voice {
  const { text, eojeols } = sentence;
  const after = verb > at + 1 ? subjectBefore(text, eojeols, verb, at + 1) : null;
  if (after && after.marked.particle !== "also" && (after.speaks || after.at === verb - 1))
    return { speaker: after.span, after: -1 };
  let topic: Voice | null = null;
  for (let i = floor; i < at; i++) {
    const word = wordAt(sentence, i);
    const marked = particleOf(word);
    if (!marked || marked.particle === "place") continue;
    const speaker = phraseEndingAt(text, eojeols, i, marked.length, floor);
    if (!speaker) continue;
    const speaks = SPEAKER_END.test(word.slice(0, -marked.length));
    if (speaks && marked.particle !== "also") return { speaker, after: i + 1 };
    const silent = SILENT_END.test(word.slice(0, -marked.length));
    if (!topic && marked.particle === "topic" && !silent) topic = { speaker, after: i + 1 };
  }
  const place = topic ? null : placeBefore(text, eojeols, at, floor);
  if (place) return { speaker: place.span, after: place.at + 1 };
  return topic ?? { speaker: sentence.last, after: -1 };
}

/**
 * The content clause that ends with the word at `last`, without `ending` units of particle. It begins after its
 * voice and what leads to the words (`기자회견을 열고`, `20일`), or at `floor`.
 */
function clause(
  sentence: Sentence,
  last: number,
  ending: number,
  floor: number,
  voice: Voice,
  cue: string,
): Attribution | null {
  const { eojeols } = sentence;
  const word = eojeols[last];
  if (!word) return null;
  let from = voice.after > floor && voice.after <= last ? voice.after : floor;
  while (from < last && OPENERS.test(wordAt(sentence, from))) from++;
  if (from === voice.after) {
    for (let at = from; at < Math.min(from + LONGEST_ADJUNCT, last); at++) {
      if (ADJUNCT_END.test(`${wordAt(sentence, at - 1)} ${wordAt(sentence, at)}`)) from = at + 1;
    }
  }
  const first = eojeols[from];
  const end = word.wordEnd - ending - copula(word.word.slice(0, word.word.length - ending));
  return first && first.start < end
    ? { start: first.start, end, kind: "reported", speaker: voice.speaker, cue }
    : null;
}

/** Words between a voice and its content. */
const LONGEST_ADJUNCT = 6;

/** Units of copula that belong to the particle: `총리라는`, `것이라고`; an order (`하라고`, `으라고`) has none. */
function copula(word: string): number {
  if (word.endsWith("이라")) return 2;
  return word.endsWith("라") && !/(?:하|으|되|말|오|가|보|두|주)라$/.test(word) ? 1 : 0;
}

/** `…에 따르면 …`: all that follows is the source's. */
function sourced(sentence: Sentence): Attribution[] {
  const { text, eojeols } = sentence;
  for (let at = 1; at < eojeols.length - 1; at++) {
    if (
      !/^(?:따르면|의하면)$/.test(wordAt(sentence, at)) ||
      !wordAt(sentence, at - 1).endsWith("에")
    )
      continue;
    const first = eojeols[at + 1];
    const last = eojeols[eojeols.length - 1];
    if (!first || !last || first.start >= last.wordEnd) return [];
    const document = eojeols[at - 1];
    // `'9월 고용동향'에 따르면`: a document by its title.
    const source =
      document && document.word === "에" && document.quotation >= 0
        ? { start: document.start, end: document.wordEnd - 1 }
        : phraseEndingAt(text, eojeols, at - 1, 1, 0);
    return [
      {
        start: first.start,
        end: last.wordEnd,
        kind: "reported",
        speaker: source,
        cue: "에 따르면",
      },
    ];
  }
  return [];
}
