import type { TextSpan } from "../../text/sentences";
import type { Attribution } from "../claim";
import { SPEECH_NOUNS, SPEECH_VERBS } from "../languages/ja";
import type { Paragraph } from "../paragraph";
import type { Quotation } from "../quotations";
import { groupIn, phraseBefore, speakerAfter, speakerBefore, topicIn, voiceIn } from "./speakers";

const alternatives = (words: string) => words.split(/\s+/).join("|");

/** After a closing mark: と and a verb of speech, at most an adverb between them. */
const AFTER_QUOTE = new RegExp(
  `^(?:など)?(?:と(?:も)?|との|という|といった)(?=(.{0,14}?)((?:${alternatives(SPEECH_VERBS)}|${alternatives(SPEECH_NOUNS)})[ぁ-ん]{0,6}))`,
  "u",
);
const VERBAL = new RegExp(
  `(?:と|とも)(?:、)?((?:${alternatives(SPEECH_VERBS)})[ぁ-ん]{0,6})`,
  "gu",
);
const NOMINAL = new RegExp(
  `(?:との|とする|とした|とみる|という)(${alternatives(SPEECH_NOUNS)})`,
  "gu",
);
const SOURCE = /(?:によると|によれば|によりますと)、?/u;
const HEARSAY = /という。?$/u;
/**
 * Quotations and reported clauses of one Japanese paragraph: what is said stands before と, という or との and the
 * verb or noun that takes it; who says it is a topic (は, も, が) before, a source (によると), or whoever spoke before.
 */
export function attributeJapanese(paragraph: Paragraph, before: TextSpan | null): Attribution[] {
  const { text, quotations, sentences } = paragraph;
  const found: Attribution[] = [];
  let last = before;
  sentences.forEach((sentence, index) => {
    const held = quotations.slice(sentence.firstQuotation, sentence.endQuotation);
    const quotes = quotesIn(text, sentence, held, sentences[index + 1], last);
    const reports = reportsIn(text, sentence, held, last).filter(
      (report) =>
        !quotes.some((quote) => quote.start - 1 <= report.start && quote.end >= report.end - 1),
    );
    for (const one of [...quotes, ...reports]) {
      found.push(one);
      last = one.speaker ?? last;
    }
  });
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
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
  for (const quotation of quotations) {
    if (!isUtterance(text, quotation)) continue;
    const { start, end } = quotation;
    const after = AFTER_QUOTE.exec(text.slice(end, Math.min(end + REACH, sentence.end)));
    if (after) {
      const speaker =
        speakerBefore(text, from, start) ??
        found.at(-1)?.speaker ??
        (text.startsWith("として", end) ? speakerAfter(text, end + 3, sentence.end) : null) ??
        last;
      found.push({ start, end, kind: "quote", speaker, cue: after[2] ?? null });
      from = end;
    } else if (start === sentence.start && text.startsWith("と", end)) {
      // `「…」と店長はため息をつく`: whatever is done, who does it says it.
      const speaker = speakerAfter(text, end + 1, sentence.end);
      if (speaker) found.push({ start, end, kind: "quote", speaker, cue: null });
    } else if (start === sentence.start && end >= sentence.end - 1) {
      const speaker = (following && voiceIn(text, following)) ?? last;
      found.push({ start, end, kind: "quote", speaker, cue: null });
    }
  }
  return found;
}

function reportsIn(
  text: string,
  sentence: TextSpan,
  quotations: readonly Quotation[],
  last: TextSpan | null,
): Attribution[] {
  const words = text.slice(sentence.start, sentence.end);
  const end = sentence.end - ending(words);
  const source = SOURCE.exec(words);
  if (source) {
    const start = sentence.start + source.index + source[0].length;
    const speaker = phraseBefore(text, sentence.start, sentence.start + source.index);
    return end - start < SHORTEST
      ? []
      : [{ start, end, kind: "reported", speaker, cue: "によると" }];
  }
  if (HEARSAY.test(words) && end - sentence.start >= SHORTEST) {
    return [{ start: sentence.start, end, kind: "reported", speaker: last, cue: "という" }];
  }
  const found: Attribution[] = [];
  let floor = sentence.start;
  for (const match of [...words.matchAll(VERBAL), ...words.matchAll(NOMINAL)].sort(
    (a, b) => a.index - b.index,
  )) {
    const end = sentence.start + match.index;
    if (end - floor < SHORTEST || quotations.some((one) => one.start < end && one.end >= end))
      continue;
    const topic = topicIn(text, floor, end) ?? groupIn(text, floor, end);
    const start = topic ? topic.after : floor;
    if (end - start >= SHORTEST)
      found.push({
        start,
        end,
        kind: "reported",
        speaker: topic?.speaker ?? last,
        cue: match[1] ?? null,
      });
    floor = end + match[0].length;
  }
  return found;
}

/** Fewer letters are no clause. */
const SHORTEST = 5;

/** という and the full stop at the end of a sentence. */
function ending(words: string): number {
  return /(?:という)?[。．.]?$/u.exec(words)?.[0].length ?? 0;
}

/** A title or a term is short and has no verb; words end in small letters, or are long. */
function isUtterance(text: string, quotation: Quotation): boolean {
  const words = text.slice(quotation.inner.start, quotation.inner.end);
  return words.length >= 8 || /[ぁ-ん。！？!?]$/u.test(words);
}
