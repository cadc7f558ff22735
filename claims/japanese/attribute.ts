import type { TextSpan } from "../../text/sentences";
import { attributeBySentence } from "../by-sentence";
import type { Attribution } from "../claim";
import { SPEECH_NOUNS, SPEECH_VERBS } from "../languages/ja";
import type { Paragraph } from "../paragraph";
import type { Quotation } from "../quotations";
import { firstMarked, phraseBefore, speakerBefore } from "./speakers";

const VERBS = SPEECH_VERBS.replaceAll(" ", "|");
const NOUNS = SPEECH_NOUNS.replaceAll(" ", "|");

/** After a closing mark: と and a verb or noun of speech, at most an adverb between them. */
const AFTER_QUOTE = new RegExp(
  `^(?:など)?と(?:も|の|いう|いった)?(?=.{0,14}?((?:${VERBS}|${NOUNS})[ぁ-ん]{0,6}))`,
);
/** The same after words without marks. */
const AFTER_WORDS = new RegExp(
  `と(?:も?、?((?:${VERBS})[ぁ-ん]{0,6})|(?:の|する|した|みる|いう)(${NOUNS}))`,
  "g",
);
const SOURCE = /(?:によると|によれば|によりますと)、?/;
const HEARSAY = /という。?$/;
/** A topic, or a group among which something is said (`専門家の間では`). */
const TOPIC = /(?<=[界内側党者家民員部場])(?:の間)?(?:で|から)[はも]|[はも](?!の)/g;
/** A mark, and the day on which it is said. */
const LEAD = /^、?(?:(?:\d{1,2}月)?\d{1,2}日(?:までに)?、)?/;

/**
 * Quotations and reported clauses of one Japanese paragraph: what is said stands before と, という or との and the
 * verb or noun that takes it; who says it is a topic (は, も, が) before, a source (によると), or whoever spoke before.
 */
export function attributeJapanese(paragraph: Paragraph, before: TextSpan | null): Attribution[] {
  return attributeBySentence(paragraph, before, (text, sentence, held, last, following) => {
    const quotes = quotesIn(text, sentence, held, following, last);
    const reports = reportsIn(text, sentence, held, last).filter(
      (report) =>
        !quotes.some((quote) => quote.start - 1 <= report.start && quote.end >= report.end - 1),
    );
    return [...quotes, ...reports];
  });
}

/** Letters after a closing mark within which its verb or noun stands. */
const REACH = 30;

function quotesIn(
  text: string,
  sentence: TextSpan,
  quotations: readonly Quotation[],
  following: TextSpan | undefined,
  last: TextSpan | null,
): Attribution[] {
  const found: Attribution[] = [];
  let from = sentence.start;
  for (const { start, end, inner } of quotations) {
    if (!isUtterance(text.slice(inner.start, inner.end))) continue;
    const add = (speaker: TextSpan | null, cue: string | null) =>
      found.push({ start, end, kind: "quote", speaker, cue });
    const cue = AFTER_QUOTE.exec(text.slice(end, Math.min(end + REACH, sentence.end)))?.[1];
    // `「…」と店長はため息をつく`, `「…」として住民らが…`: whatever is done, who does it says it.
    const doer = text.startsWith("と", end)
      ? firstMarked(text, end + 1, sentence.end, /[はが]/g)
      : null;
    if (cue) {
      add(speakerBefore(text, from, start) ?? found.at(-1)?.speaker ?? doer?.speaker ?? last, cue);
      from = end;
    } else if (start === sentence.start && doer) add(doer.speaker, null);
    else if (start === sentence.start && end >= sentence.end - 1)
      add((following && voiceIn(text, following)) ?? last, null);
  }
  return found;
}

/** A voice named after words that stand alone: `…さんからも声が漏れる`. */
function voiceIn(text: string, { start, end }: TextSpan): TextSpan | null {
  return /声|話|語/.test(text.slice(start, end))
    ? (firstMarked(text, start, end, /から|[はもが]/g)?.speaker ?? null)
    : null;
}

function reportsIn(
  text: string,
  sentence: TextSpan,
  quotations: readonly Quotation[],
  last: TextSpan | null,
): Attribution[] {
  const words = text.slice(sentence.start, sentence.end);
  const end = sentence.end - (/(?:という)?[。．.]?$/.exec(words)?.[0].length ?? 0);
  const found: Attribution[] = [];
  const add = (start: number, end: number, speaker: TextSpan | null, cue: string | null) => {
    if (end - start >= SHORTEST) found.push({ start, end, kind: "reported", speaker, cue });
  };
  const source = SOURCE.exec(words);
  if (source) {
    const named = sentence.start + source.index;
    const speaker = phraseBefore(text, sentence.start, named);
    add(named + source[0].length, end, speaker, "によると");
  } else if (HEARSAY.test(words)) add(sentence.start, end, last, "という");
  else {
    let floor = sentence.start;
    for (const { 0: cue, 1: verb, 2: noun, index } of words.matchAll(AFTER_WORDS)) {
      const to = sentence.start + index;
      if (to - floor < SHORTEST || quotations.some((one) => one.start < to && one.end >= to))
        continue;
      const topic = firstMarked(text, floor, to, TOPIC);
      const lead = topic ? (LEAD.exec(text.slice(topic.after, to))?.[0].length ?? 0) : 0;
      add((topic?.after ?? floor) + lead, to, topic?.speaker ?? last, verb ?? noun ?? null);
      floor = to + cue.length;
    }
  }
  return found;
}

/** Fewer letters are no clause. */
const SHORTEST = 5;

/** A title or a term is short and has no verb; words end in small letters, or are long. */
function isUtterance(words: string): boolean {
  return words.length >= 8 || /[ぁ-ん。！？!?]$/.test(words);
}
