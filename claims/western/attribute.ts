import type { TextSpan } from "../../text/sentences";
import type { Attribution } from "../claim";
import type { Paragraph } from "../paragraph";
import { findCues } from "./cues";
import { type Grammar, Role } from "./lexicon";
import { has, isWordy, phraseStartingAt, type Stretch } from "./noun-phrase";
import { firstSubject } from "./subject";
import { type Token, tokensOf } from "./tokens";
import { subjectOfVerbSecond } from "./verb-second";

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
  const reader: Reading = {
    paragraph,
    grammar,
    voices: paragraph.quotations.map(() => null),
    fragments: new Set(),
    reported: [],
    last: before,
    before: undefined,
  };
  for (const sentence of paragraph.sentences) {
    readSentence(reader, tokensOf(paragraph, sentence, grammar), sentence);
  }
  const quotes = paragraph.quotations.flatMap((one, index): Attribution[] => {
    const voice = reader.voices[index];
    return voice ? [{ start: one.start, end: one.end, kind: "quote", ...voice }] : [];
  });
  return [...quotes, ...reader.reported].sort((a, b) => a.start - b.start || b.end - a.end);
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

function readSentence(reading: Reading, tokens: readonly Token[], sentence: TextSpan): void {
  const { paragraph, grammar, voices, fragments, reported } = reading;
  const { text } = paragraph;
  const known = reported.length;
  const quoting = tokens.some((token) => token.quotation >= 0);
  const subjectUntil = (limit: number) =>
    grammar.verbSecond ? subjectOfVerbSecond(tokens, limit) : firstSubject(tokens, 0, limit);
  const about = subjectUntil(tokens.length);
  let speaking: TextSpan | null = null;
  for (const cue of findCues(tokens, reading.before, grammar.verbSecond)) {
    const sentenceSubject = about && about.to <= cue.at ? spanOf(tokens, about) : null;
    const own = spanOf(tokens, cue.subject);
    const nobody =
      own !== null && text.slice(own.start, own.end).toLowerCase() === grammar.impersonal;
    const speaker: TextSpan | null = nobody ? null : (own ?? speaking ?? sentenceSubject);
    speaking = speaker ?? speaking;
    const voice: Voice = { speaker, cue: wordAt(text, tokens[cue.at]) };
    for (const at of cue.quotes) give(voices, tokens[at], voice);
    if (cue.previousQuote) give(voices, reading.before, voice);
    for (const clause of cue.clauses) {
      const span = spanOf(tokens, clause);
      if (!span) continue;
      reported.push({ ...withoutStop(text, span), kind: "reported", ...voice });
      for (let at = clause.from; quoting && at < clause.to; at++) {
        const token = tokens[at];
        if (!token || token.quotation < 0) continue;
        if (isPredicate(tokens, clause, at, grammar, text)) give(voices, token, voice);
        else fragments.add(token.quotation);
      }
    }
  }
  const indirect = reported.length === known ? subjunctiveClause(tokens) : null;
  const span = spanOf(tokens, indirect);
  if (indirect && span) {
    speaking ??= indirect.from > 0 ? spanOf(tokens, subjectUntil(indirect.from)) : null;
    reported.push({
      ...withoutStop(text, span),
      kind: "reported",
      speaker: speaking ?? reading.last,
      cue: null,
    });
  }
  tokens.forEach((token, at) => {
    if (token.quotation < 0 || voices[token.quotation] || fragments.has(token.quotation)) return;
    if (!isSentenceLike(paragraph, token.quotation)) return;
    const single = paragraph.quotations[token.quotation]?.single;
    if (tokens[at - 1]?.shape === "colon" && !isWordy(tokens[at + 1])) {
      speaking ??= spanOf(tokens, subjectUntil(at));
      give(voices, token, { speaker: speaking, cue: null });
    } else if (at === 0 && !single && isTagged(tokens)) {
      speaking ??= spanOf(tokens, taggedSubject(tokens));
      give(voices, token, { speaker: speaking, cue: wordAt(text, tokens[2]) });
    } else if (standsAlone(paragraph, token.quotation, sentence) && (!single || reading.last)) {
      give(voices, token, { speaker: speaking ?? reading.last, cue: null });
    }
  });
  reading.last = speaking ?? reading.last;
  reading.before = tokens[tokens.length - 1];
}

/**
 * Indirect speech by its mood alone (German): the sentence, or the clause after a comma (`ihre Behauptung, er sei …`),
 * whose verb is a subjunctive; null when there is none, or only a comparison (`als sei`).
 */
function subjunctiveClause(tokens: readonly Token[]): Stretch | null {
  const verb = tokens.findIndex(
    (token, at) =>
      has(token, Role.Subjunctive) &&
      tokens[at - 1]?.word !== "als" &&
      tokens[at + 1]?.word !== "denn",
  );
  if (verb < 0) return null;
  let from = verb;
  while (from > 0 && tokens[from - 1]?.shape !== "comma") from--;
  const opening = tokens[from];
  if (from > 0 && has(opening, Role.That)) return { from: from + 1, to: tokens.length };
  if (
    has(opening, Role.Relative | Role.Subordinator | Role.Determiner) &&
    !has(opening, Role.SubjectPronoun)
  )
    from = 0;
  return { from, to: tokens.length };
}

/** Words of a tag after a quotation, at most. */
const LONGEST_TAG = 14;

/** `“…”, beams Jane Doe.`: a comma and a few words, whatever the verb is, can only say whose words they are. */
function isTagged(tokens: readonly Token[]): boolean {
  const tag = tokens.length - 2;
  return (
    tokens[1]?.shape === "comma" &&
    tokens[2]?.shape === "word" &&
    tag >= 2 &&
    tag <= LONGEST_TAG &&
    !has(tokens[2], Role.Relative | Role.Coordinator | Role.That)
  );
}

function taggedSubject(tokens: readonly Token[]): Stretch | null {
  for (let at = 2; at < Math.min(tokens.length, 8); at++) {
    if (has(tokens[at], Role.Determiner | Role.SubjectPronoun) || tokens[at]?.shape === "name")
      return phraseStartingAt(tokens, at, tokens.length);
  }
  return null;
}

function give(voices: (Voice | null)[], token: Token | undefined, voice: Voice): void {
  if (token && token.quotation >= 0) voices[token.quotation] ??= voice;
}

function spanOf(tokens: readonly Token[], stretch: Stretch | null): TextSpan | null {
  const first = stretch && tokens[stretch.from];
  const last = stretch && tokens[stretch.to - 1];
  return first && last && first.start < last.end ? { start: first.start, end: last.end } : null;
}

/** A whole sentence between marks, which no other words share. */
function standsAlone(paragraph: Paragraph, index: number, sentence: TextSpan): boolean {
  const quotation = paragraph.quotations[index];
  return (
    quotation !== undefined &&
    sentence.start === quotation.start &&
    sentence.end <= quotation.end + 1
  );
}

function isSentenceLike(paragraph: Paragraph, index: number): boolean {
  const { text } = paragraph;
  const quotation = paragraph.quotations[index];
  if (!quotation) return false;
  const inner = text
    .slice(quotation.inner.start, Math.min(quotation.inner.end, quotation.inner.start + 200))
    .trim();
  const first = inner.charAt(0);
  const opens = first !== first.toLowerCase() || !/[a-zà-ÿ]/.test(first);
  const words = inner.split(/\s+/, 4).length;
  return opens && (words > 1 || /[.!?…]$/.test(inner));
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
  return ((grammar.words.get(word) ?? grammar.guess(word)) & (Role.Finite | Role.Verbal)) !== 0;
}

function wordAt(text: string, token: Token | undefined): string | null {
  return token ? text.slice(token.start, token.end) : null;
}

function withoutStop(text: string, span: TextSpan): TextSpan {
  let { end } = span;
  while (end > span.start && ".,;:!? ".includes(text.charAt(end - 1))) end--;
  return { start: span.start, end };
}
