import type { TextSpan } from "../../text/sentences";
import type { Attribution } from "../claim";
import { SPEECH_NOUNS, SPEECH_VERBS } from "../languages/ja";
import type { Paragraph } from "../paragraph";
import type { Quotation } from "../quotations";

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
/** A noun phrase before its particle: anything but the small letters of grammar, of which の and や join. */
const PHRASE =
  /[^ぁ-ん、。「」『』（）\s]*(?:（[^）]{1,20}）)?(?:[のや・][^ぁ-ん、。「」『』（）\s]+(?:（[^）]{1,20}）)?)*$/u;

/**
 * Quotations and reported clauses of one Japanese paragraph: what is said stands before と, という or との and the
 * verb or noun that takes it; who says it is a topic (は, も, が) before, a source (によると), or whoever spoke before.
 */
export function attributeJapanese(paragraph: Paragraph, before: TextSpan | null): Attribution[] {
  const { text, quotations } = paragraph;
  const found: Attribution[] = [];
  let last = before;
  let next = 0;
  for (const [index, sentence] of paragraph.sentences.entries()) {
    const said: Attribution[] = [];
    while ((quotations[next]?.end ?? sentence.end + 1) <= sentence.start) next++;
    let quoted = sentence.start;
    const first = next;
    for (
      ;
      next < quotations.length && (quotations[next]?.start ?? sentence.end) < sentence.end;
      next++
    ) {
      const quotation = quotations[next];
      if (!quotation) continue;
      const after = AFTER_QUOTE.exec(
        text.slice(quotation.end, Math.min(quotation.end + 30, sentence.end)),
      );
      const speaker = speakerBefore(text, quoted, quotation.start) ?? said.at(-1)?.speaker ?? last;
      if (after && isUtterance(text, quotation))
        said.push({
          start: quotation.start,
          end: quotation.end,
          kind: "quote",
          speaker,
          cue: after[2] ?? null,
        });
      else if (
        quotation.start === sentence.start &&
        quotation.end >= sentence.end - 1 &&
        isUtterance(text, quotation)
      ) {
        const following = paragraph.sentences[index + 1];
        said.push({
          start: quotation.start,
          end: quotation.end,
          kind: "quote",
          speaker: (following && voiceIn(text, following)) ?? last,
          cue: null,
        });
      }
      if (after) quoted = quotation.end;
    }
    const reports = reportsIn(text, sentence, quotations.slice(first, next), last);
    for (const report of reports) {
      const whole = said.some(
        (quote) => quote.start - 1 <= report.start && quote.end >= report.end - 1,
      );
      if (!whole) said.push(report);
    }
    for (const one of said) if (one.speaker) last = one.speaker;
    found.push(...said);
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
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
    const topic = topicIn(text, floor, end);
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

/** The topic of the sentence and where what follows it begins. */
function topicIn(
  text: string,
  from: number,
  to: number,
): { speaker: TextSpan; after: number } | null {
  for (let at = from + 1; at < to && at - from < 80; at++) {
    const letter = text.charAt(at);
    const marks = letter === "は" || (letter === "も" && text.charAt(at + 1) !== "の");
    if (!marks || isSmall(text.charAt(at - 1))) continue;
    const speaker = phraseBefore(text, from, at);
    if (speaker) return { speaker, after: text.charAt(at + 1) === "、" ? at + 2 : at + 1 };
  }
  return null;
}

/** Whoever acts nearest before the quotation: a topic first, else a subject. */
function speakerBefore(text: string, from: number, to: number): TextSpan | null {
  for (const particles of ["はも", "が"]) {
    for (let at = to - 1; at > from && to - at < 120; at--) {
      if (!particles.includes(text.charAt(at)) || isSmall(text.charAt(at - 1))) continue;
      const speaker = phraseBefore(text, from, at);
      if (speaker) return speaker;
    }
  }
  return phraseFrom(text, from, to);
}

/** `卒業生らが`, `島民らから`: plural and source endings are written small. */
function isSmall(letter: string): boolean {
  return letter >= "ぁ" && letter <= "ん" && letter !== "ら";
}

function phraseFrom(text: string, from: number, to: number): TextSpan | null {
  const at = text.slice(from, to).lastIndexOf("から");
  return at > 0 ? phraseBefore(text, from, from + at) : null;
}

/** A voice named after the quotation: `…さんからも声が漏れる`. */
function voiceIn(text: string, sentence: TextSpan): TextSpan | null {
  const words = text.slice(sentence.start, sentence.end);
  const voice = /(.{2,40}?)(?:から(?:は|も)?|は|が).{0,20}(?:声|話|語|振り返|笑顔|喜|嘆)/u.exec(
    words,
  );
  return voice
    ? {
        start: sentence.start,
        end: sentence.start + (voice[1]?.replace(/（[^）]*）$/u, "").length ?? 0),
      }
    : null;
}

function phraseBefore(text: string, from: number, to: number): TextSpan | null {
  const tail = text.charAt(to - 1) === "ら" ? 1 : 0;
  const match = PHRASE.exec(text.slice(Math.max(from, to - 60), to - tail));
  if (!match || match[0] === "") {
    const open = text.charAt(to - 1) === "」" ? text.lastIndexOf("「", to) : -1;
    return open >= from ? phraseWithTitle(text, from, open, to) : null;
  }
  const start = to - tail - match[0].length;
  const end = text.charAt(to - 1) === "）" ? text.lastIndexOf("（", to) : to;
  return end > start ? { start, end } : null;
}

/** `米ニュースサイト「アクシオス」`: a name in marks with what stands before it. */
function phraseWithTitle(text: string, from: number, open: number, to: number): TextSpan {
  const before = PHRASE.exec(text.slice(Math.max(from, open - 40), open));
  return { start: open - (before?.[0].length ?? 0), end: to };
}

/** A title or a term is short and has no verb; words end in small letters, or are long. */
function isUtterance(text: string, quotation: Quotation): boolean {
  const words = text.slice(quotation.inner.start, quotation.inner.end);
  return words.length >= 8 || /[ぁ-ん。！？!?]$/u.test(words);
}
