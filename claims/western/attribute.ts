import type { TextSpan } from "../../text/sentences";
import type { Attribution } from "../claim";
import type { Carried, Paragraph } from "../paragraph";
import { type Cue, findCues } from "./cues";
import { type Lexicon, Role } from "./lexicon";
import { firstSubject, has, isWordy, type Stretch } from "./noun-phrase";
import { type Token, tokensOf } from "./tokens";

/** Who says a quotation, and by which cue. */
interface Voice {
  readonly speaker: TextSpan | null;
  readonly cue: string | null;
}

/**
 * Quotations and reported clauses of one paragraph in a language that puts its words apart and its verbs
 * between subject and object (English, French, Spanish; German main clauses).
 */
export function attribute(paragraph: Paragraph, lexicon: Lexicon, carried: Carried): Attribution[] {
  const { text, quotations } = paragraph;
  const voices: (Voice | null)[] = quotations.map(() => null);
  const reported: Attribution[] = [];
  // Quotations that are no more than a part of a reported clause.
  const fragments = new Set<number>();
  let subject: TextSpan | null = null;
  let quotation = 0;
  let before: Token | undefined;

  const spanOf = (tokens: readonly Token[], stretch: Stretch | null): TextSpan | null => {
    const first = stretch && tokens[stretch.from];
    const last = stretch && tokens[stretch.to - 1];
    return first && last ? { start: first.start, end: last.end } : null;
  };

  for (const sentence of paragraph.sentences) {
    while ((quotations[quotation]?.end ?? sentence.start + 1) <= sentence.start) quotation++;
    const tokens = tokensOf(paragraph, sentence, quotation, lexicon);
    const cues = findCues(tokens, before);
    let lastSpeaker: TextSpan | null = null;
    for (const cue of cues) {
      const speaker: TextSpan | null =
        spanOf(tokens, cue.subject) ?? (cue.shared ? (lastSpeaker ?? spanOf(tokens, firstSubject(tokens, 0, cue.at))) : null);
      if (speaker) lastSpeaker = speaker;
      const voice: Voice = { speaker, cue: wordOf(text, tokens, cue) };
      for (const at of cue.quotes) {
        const index = tokens[at]?.quotation ?? -1;
        if (index >= 0) voices[index] ??= voice;
      }
      if (cue.previousQuote && before) voices[before.quotation] ??= voice;
      for (const clause of cue.clauses) {
        const span = spanOf(tokens, clause);
        if (!span) continue;
        reported.push({ ...withoutStop(text, span), kind: "reported", ...voice });
        for (let at = clause.from; at < clause.to; at++) {
          const token = tokens[at];
          if (token && token.quotation >= 0) {
            if (isPredicate(tokens, clause, at, lexicon, text)) voices[token.quotation] ??= voice;
            else fragments.add(token.quotation);
          }
        }
      }
    }
    introduced(tokens, (at) => {
      const index = tokens[at]?.quotation ?? -1;
      if (index < 0 || voices[index]) return;
      const span = spanOf(tokens, firstSubject(tokens, 0, at));
      if (isSentenceLike(text, paragraph, index)) voices[index] = { speaker: lastSpeaker ?? span, cue: null };
    });
    subject = lastSpeaker ?? spanOf(tokens, firstSubject(tokens, 0, tokens.length)) ?? subject;
    before = tokens[tokens.length - 1];
  }
  void subject;
  return [...spoken(paragraph, voices, fragments, carried), ...reported].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Gives quotations without a cue of their own the voice of their neighbours. */
function spoken(
  paragraph: Paragraph,
  voices: (Voice | null)[],
  fragments: ReadonlySet<number>,
  carried: Carried,
): Attribution[] {
  const { text, quotations } = paragraph;
  const quotes: Attribution[] = [];
  let last: Voice | null = carried.speaker ? { speaker: carried.speaker, cue: null } : null;
  quotations.forEach((quotation, index) => {
    let voice = voices[index] ?? null;
    if (!voice && !fragments.has(index) && standsAlone(paragraph, index)) {
      const next = voices[index + 1];
      const adjoining = next && text.slice(quotation.end, quotations[index + 1]?.start).trim() === "";
      voice = adjoining ? next : (last ?? { speaker: null, cue: null });
    }
    if (!voice) return;
    quotes.push({ start: quotation.start, end: quotation.end, kind: "quote", ...voice });
    if (voice.speaker) last = voice;
  });
  return quotes;
}

/** A whole sentence between marks, which no other words share. */
function standsAlone(paragraph: Paragraph, index: number): boolean {
  const quotation = paragraph.quotations[index];
  if (!quotation || quotation.single || !isSentenceLike(paragraph.text, paragraph, index)) return false;
  return paragraph.sentences.some(
    (sentence) => sentence.start === quotation.start && sentence.end <= quotation.end + 1,
  );
}

function isSentenceLike(text: string, paragraph: Paragraph, index: number): boolean {
  const quotation = paragraph.quotations[index];
  if (!quotation) return false;
  const inner = text.slice(quotation.inner.start, Math.min(quotation.inner.end, quotation.inner.start + 200)).trim();
  const first = inner.charAt(0);
  const opens = first !== first.toLowerCase() || !/[a-zà-ÿ]/.test(first);
  const words = inner.split(/\s+/, 4).length;
  return opens && (words > 2 || /[.!?…]$/.test(inner));
}

/** A quotation after a colon is somebody's words even without a verb of speech. */
function introduced(tokens: readonly Token[], visit: (at: number) => void): void {
  for (let at = 1; at < tokens.length; at++) {
    if (tokens[at]?.shape === "quote" && tokens[at - 1]?.shape === "colon") visit(at);
  }
}

/** The quotation holds the clause's verb and runs to its end: only the subject stands outside. */
function isPredicate(tokens: readonly Token[], clause: Stretch, at: number, lexicon: Lexicon, text: string): boolean {
  const token = tokens[at];
  if (!token || at < clause.to - 1 || at === clause.from) return false;
  for (let other = clause.from; other < at; other++) {
    if (!isWordy(tokens[other]) || has(tokens[other], Role.Finite)) return false;
  }
  const first = /^\S\s*([\p{L}’']+)/u.exec(text.slice(token.start, token.start + 30))?.[1] ?? "";
  return ((lexicon.get(first.toLowerCase()) ?? 0) & Role.Finite) !== 0;
}

function wordOf(text: string, tokens: readonly Token[], cue: Cue): string | null {
  const token = tokens[cue.at];
  return token ? text.slice(token.start, token.end) : null;
}

function withoutStop(text: string, span: TextSpan): TextSpan {
  let { end } = span;
  while (end > span.start && ".,;:!? ".includes(text.charAt(end - 1))) end--;
  return { start: span.start, end };
}
