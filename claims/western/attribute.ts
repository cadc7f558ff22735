import type { TextSpan } from "../../text/sentences";
import type { Attribution } from "../claim";
import type { Paragraph } from "../paragraph";
import { isSentenceLike, isTagged, standsAlone, taggedSubject } from "./bare-quotes";
import { findCues } from "./cues";
import type { Grammar } from "./lexicon";
import { has, isWordy, type Stretch } from "./noun-phrase";
import * as Role from "./role";
import { firstSubject } from "./subject";
import { type Token, tokensOf } from "./tokens";
import { subjectOfVerbSecond, subjunctiveClause } from "./verb-second";

/** Who says a quotation, and by which cue. */
interface Voice {
  readonly speaker: TextSpan | null;
  readonly cue: string | null;
}

/**
 * Quotations and reported clauses of one paragraph in a language that puts its words apart and its verbs
 * between subject and object (English, French, Spanish; German main clauses).
 */
export function attribute(
  paragraph: Paragraph,
  grammar: Grammar,
  before: TextSpan | null,
): Attribution[] {
  const reading: Reading = {
    paragraph,
    grammar,
    voices: paragraph.quotations.map(() => null),
    fragments: new Set(),
    reported: [],
    last: before,
    before: undefined,
  };
  for (const sentence of paragraph.sentences) {
    readSentence(reading, tokensOf(paragraph, sentence, grammar), sentence);
  }
  const quotes = paragraph.quotations.flatMap((one, index): Attribution[] => {
    const voice = reading.voices[index];
    return voice ? [{ start: one.start, end: one.end, kind: "quote", ...voice }] : [];
  });
  return [...quotes, ...reading.reported].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** What is known of a paragraph, sentence by sentence. */
interface Reading {
  readonly paragraph: Paragraph;
  readonly grammar: Grammar;
  /** Who says each of the paragraph's quotations; null while nobody does. */
  readonly voices: (Voice | null)[];
  /** Quotations that are no more than a part of a reported clause. */
  readonly fragments: Set<number>;
  readonly reported: Attribution[];
  /** Who spoke last. */
  last: TextSpan | null;
  /** The last token of the sentence before. */
  before: Token | undefined;
}

/** Reads one sentence: what its cues attribute, then what is said without any. */
function readSentence(reading: Reading, tokens: readonly Token[], sentence: TextSpan): void {
  const { grammar, reported } = reading;
  const known = reported.length;
  const subjectUntil: SubjectUntil = (limit) =>
    spanOf(
      tokens,
      grammar.verbSecond ? subjectOfVerbSecond(tokens, limit) : firstSubject(tokens, 0, limit),
    );
  let speaking = readCues(reading, tokens, subjectUntil(tokens.length));
  if (reported.length === known) speaking = readIndirect(reading, tokens, speaking, subjectUntil);
  speaking = readBareQuotes(reading, tokens, sentence, speaking, subjectUntil);
  reading.last = speaking ?? reading.last;
  reading.before = tokens[tokens.length - 1];
}

/** What the sentence is about, as far as it stands before a token; null when nothing does. */
type SubjectUntil = (limit: number) => TextSpan | null;

/** Keeps what the cues of a sentence attribute; returns who spoke in it last. */
function readCues(
  reading: Reading,
  tokens: readonly Token[],
  about: TextSpan | null,
): TextSpan | null {
  const { paragraph, grammar, voices, fragments, reported } = reading;
  const { text } = paragraph;
  const quoting = tokens.some((token) => token.quotation >= 0);
  let speaking: TextSpan | null = null;
  for (const cue of findCues(tokens, reading.before, grammar.verbSecond)) {
    const verb = tokens[cue.at];
    const own = spanOf(tokens, cue.subject);
    const nobody =
      own !== null && text.slice(own.start, own.end).toLowerCase() === grammar.impersonal;
    const shared: TextSpan | null =
      speaking ?? (verb && about && about.end <= verb.start ? about : null);
    const speaker: TextSpan | null = nobody ? null : (own ?? shared);
    speaking = speaker ?? speaking;
    const voice: Voice = { speaker, cue: wordAt(text, verb) };
    for (const at of cue.quotes) give(voices, tokens[at], voice);
    if (cue.previousQuote) give(voices, reading.before, voice);
    for (const clause of cue.clauses) {
      const said = contentOf(text, spanOf(tokens, clause));
      if (!said) continue;
      reported.push({ ...said, kind: "reported", ...voice });
      for (let at = clause.from; quoting && at < clause.to; at++) {
        const token = tokens[at];
        if (!token || token.quotation < 0) continue;
        if (isPredicate(tokens, clause, at, grammar, text)) give(voices, token, voice);
        else fragments.add(token.quotation);
      }
    }
  }
  return speaking;
}

/** Keeps what only the mood of its verb reports (German); returns who spoke last. */
function readIndirect(
  reading: Reading,
  tokens: readonly Token[],
  speaking: TextSpan | null,
  subjectUntil: SubjectUntil,
): TextSpan | null {
  const clause = subjunctiveClause(tokens);
  const said = contentOf(reading.paragraph.text, spanOf(tokens, clause));
  if (!clause || !said) return speaking;
  const speaker = speaking ?? (clause.from > 0 ? subjectUntil(clause.from) : null);
  reading.reported.push({ ...said, kind: "reported", speaker: speaker ?? reading.last, cue: null });
  return speaker;
}

/** Gives quotations without a cue to whom a colon, a tag or the sentence before gives them; returns who spoke last. */
function readBareQuotes(
  reading: Reading,
  tokens: readonly Token[],
  sentence: TextSpan,
  before: TextSpan | null,
  subjectUntil: SubjectUntil,
): TextSpan | null {
  const { paragraph, voices, fragments } = reading;
  let speaking = before;
  tokens.forEach((token, at) => {
    const quotation = paragraph.quotations[token.quotation];
    if (!quotation || voices[token.quotation] || fragments.has(token.quotation)) return;
    if (!isSentenceLike(paragraph.text, quotation)) return;
    if (tokens[at - 1]?.shape === "colon" && !isWordy(tokens[at + 1])) {
      speaking ??= subjectUntil(at);
      give(voices, token, { speaker: speaking, cue: null });
    } else if (at === 0 && !quotation.single && isTagged(tokens)) {
      speaking ??= spanOf(tokens, taggedSubject(tokens));
      give(voices, token, { speaker: speaking, cue: wordAt(paragraph.text, tokens[2]) });
    } else if (standsAlone(quotation, sentence) && (!quotation.single || reading.last)) {
      give(voices, token, { speaker: speaking ?? reading.last, cue: null });
    }
  });
  return speaking;
}

function give(voices: (Voice | null)[], token: Token | undefined, voice: Voice): void {
  if (token && token.quotation >= 0) voices[token.quotation] ??= voice;
}

function spanOf(tokens: readonly Token[], stretch: Stretch | null): TextSpan | null {
  const first = stretch && tokens[stretch.from];
  const last = stretch && tokens[stretch.to - 1];
  return first && last && first.start < last.end ? { start: first.start, end: last.end } : null;
}

/** The quotation holds the clause's verb and runs to its end: only the subject stands outside. */
function isPredicate(
  tokens: readonly Token[],
  clause: Stretch,
  at: number,
  grammar: Grammar,
  text: string,
): boolean {
  const token = tokens[at];
  if (!token || at < clause.to - 1 || at === clause.from) return false;
  for (let other = clause.from; other < at; other++) {
    if (!isWordy(tokens[other]) || has(tokens[other], Role.Finite)) return false;
  }
  // `"is no option"`, `"exclusively targeted the port"`.
  const opening =
    /^\S\s*(?:[\p{Ll}]+ly\s+)?([\p{L}’']+)/u.exec(text.slice(token.start, token.start + 40))?.[1] ??
    "";
  const word = opening.toLowerCase();
  const roles = grammar.words.get(word) ?? grammar.guess(word);
  return (roles & (Role.Finite | Role.Verbal | Role.CUE)) !== 0;
}

function wordAt(text: string, token: Token | undefined): string | null {
  return token ? text.slice(token.start, token.end) : null;
}

/** The words of a clause without the marks that end it; null when nothing else is left. */
function contentOf(text: string, span: TextSpan | null): TextSpan | null {
  if (!span) return null;
  let { start, end } = span;
  while (start < end && ", ".includes(text.charAt(start))) start++;
  while (end > start && ".,;:!? ".includes(text.charAt(end - 1))) end--;
  return end > start ? { start, end } : null;
}
