import type { TextSpan } from "../../text/sentences";
import type { Attribution } from "../claim";
import type { Paragraph } from "../paragraph";
import { isSentenceLike, isTagged, standsAlone, taggedSubject } from "./bare-quotes";
import { findCues } from "./cues";
import type { Grammar } from "./lexicon";
import { phraseStartingAt, type Stretch } from "./noun-phrase";
import * as Role from "./role";
import * as Shape from "./shape";
import { firstSubject } from "./subject";
import {
  anyHas,
  anyIs,
  guessRoles,
  has,
  is,
  isWordy,
  type Tokens,
  tokensOf,
  wordAt,
  writtenAt,
} from "./tokens";
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
    previousQuote: -1,
    about: null,
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
  /** The quotation that ends the sentence before; -1 when none does. */
  previousQuote: number;
  /** German: whom the last sentence was about that attributes nothing; null when someone has spoken since. */
  about: TextSpan | null;
}

const ATTRIBUTING = Role.CUE | Role.Source | Role.Subjunctive;

/** Reads one sentence: what its cues attribute, then what is said without any; most sentences have nothing of it. */
function readSentence(reading: Reading, tokens: Tokens, sentence: TextSpan): void {
  const { grammar, reported } = reading;
  const quoting = anyIs(tokens, 0, tokens.length, Shape.Quote);
  const attributing = anyHas(tokens, 0, tokens.length, ATTRIBUTING);
  if (!quoting && !attributing && !grammar.verbSecond) {
    reading.previousQuote = -1;
    return;
  }
  guessRoles(tokens, grammar);
  const subjectUntil: SubjectUntil = (limit) =>
    spanOf(
      tokens,
      grammar.verbSecond ? subjectOfVerbSecond(tokens, limit) : firstSubject(tokens, 0, limit),
    );
  if (!quoting && !attributing) {
    reading.previousQuote = -1;
    reading.about = subjectUntil(tokens.length);
    return;
  }
  const known = reported.length;
  let speaking = readCues(reading, tokens, quoting, subjectUntil);
  if (reported.length === known) speaking = readIndirect(reading, tokens, speaking, subjectUntil);
  if (quoting) speaking = readBareQuotes(reading, tokens, sentence, speaking, subjectUntil);
  reading.last = speaking ?? reading.last;
  if (speaking) reading.about = null;
  reading.previousQuote = quotationAt(tokens, tokens.length - 1);
}

/** What the sentence is about, as far as it stands before a token; null when nothing does. */
type SubjectUntil = (limit: number) => TextSpan | null;

/** Keeps what the cues of a sentence attribute; returns who spoke in it last. */
function readCues(
  reading: Reading,
  tokens: Tokens,
  quoting: boolean,
  subjectUntil: SubjectUntil,
): TextSpan | null {
  const { paragraph, grammar, voices, fragments, reported } = reading;
  const { text } = paragraph;
  let speaking: TextSpan | null = null;
  const aboutBefore = (at: number) => {
    const about = subjectUntil(tokens.length);
    return about && about.end <= (tokens.starts[at] ?? 0) ? about : null;
  };
  for (const cue of findCues(tokens, reading.previousQuote >= 0, grammar.verbSecond)) {
    const own = spanOf(tokens, cue.subject);
    const nobody =
      own !== null && text.slice(own.start, own.end).toLowerCase() === grammar.impersonal;
    const speaker: TextSpan | null = nobody
      ? spanOf(tokens, placeAround(tokens, cue.subject))
      : (own ?? speaking ?? aboutBefore(cue.at));
    speaking = speaker ?? speaking;
    const voice: Voice = { speaker, cue: writtenAt(tokens, cue.at) };
    for (const at of cue.quotes) give(voices, quotationAt(tokens, at), voice);
    if (cue.previousQuote) {
      // `"Why?" Jane Doe asked.`: English writes no comma there, so that it stood alone until now.
      const alone = has(tokens, cue.at, Role.Bare) && !voices[reading.previousQuote]?.cue;
      if (alone) voices[reading.previousQuote] = voice;
      give(voices, reading.previousQuote, voice);
    }
    for (const clause of cue.clauses) {
      const said = contentOf(text, spanOf(tokens, clause));
      if (!said) continue;
      reported.push({ ...said, kind: "reported", ...voice });
      for (let at = clause.from; quoting && at < clause.to; at++) {
        const quotation = quotationAt(tokens, at);
        if (quotation < 0) continue;
        if (isPredicate(tokens, clause, at, grammar)) give(voices, quotation, voice);
        else fragments.add(quotation);
      }
    }
  }
  return speaking;
}

/** `hieß es aus dem Ministerium`, `In dem Bericht heißt es`: where it is said names who says it, when nobody else does. */
function placeAround(tokens: Tokens, nobody: Stretch | null): Stretch | null {
  for (const at of [nobody?.to ?? 0, 0]) {
    if (PLACES.has(wordAt(tokens, at)) && !has(tokens, at + 1, Role.Time))
      return phraseStartingAt(tokens, at + 1, tokens.length);
  }
  return null;
}

const PLACES = new Set("in im aus von vom bei beim seitens vonseiten".split(" "));

/** Keeps what only the mood of its verb reports (German); returns who spoke last. */
function readIndirect(
  reading: Reading,
  tokens: Tokens,
  speaking: TextSpan | null,
  subjectUntil: SubjectUntil,
): TextSpan | null {
  const clause = subjunctiveClause(tokens);
  const said = contentOf(reading.paragraph.text, spanOf(tokens, clause));
  if (!clause || !said) return speaking;
  const speaker = speaking ?? (clause.from > 0 ? subjectUntil(clause.from) : null);
  reading.reported.push({
    ...said,
    kind: "reported",
    speaker: speaker ?? reading.last ?? reading.about,
    cue: null,
  });
  return speaker;
}

/** Gives quotations without a cue to whom a colon, a tag or the sentence before gives them; returns who spoke last. */
function readBareQuotes(
  reading: Reading,
  tokens: Tokens,
  sentence: TextSpan,
  before: TextSpan | null,
  subjectUntil: SubjectUntil,
): TextSpan | null {
  const { paragraph, voices, fragments } = reading;
  let speaking = before;
  for (let at = 0; at < tokens.length; at++) {
    const index = quotationAt(tokens, at);
    const quotation = paragraph.quotations[index];
    if (!quotation || voices[index] || fragments.has(index)) continue;
    if (!isSentenceLike(paragraph.text, quotation)) continue;
    if (is(tokens, at - 1, Shape.Colon) && !isWordy(tokens, at + 1)) {
      speaking ??= subjectUntil(at);
      give(voices, index, { speaker: speaking, cue: null });
    } else if (at === 0 && !quotation.single && isTagged(tokens)) {
      speaking ??= spanOf(tokens, taggedSubject(tokens));
      give(voices, index, { speaker: speaking, cue: writtenAt(tokens, 2) });
    } else if (standsAlone(quotation, sentence) && (!quotation.single || reading.last)) {
      give(voices, index, { speaker: speaking ?? reading.last, cue: null });
    }
  }
  return speaking;
}

function quotationAt(tokens: Tokens, at: number): number {
  return is(tokens, at, Shape.Quote) ? (tokens.quotations[at] ?? -1) : -1;
}

function give(voices: (Voice | null)[], quotation: number, voice: Voice): void {
  if (quotation >= 0) voices[quotation] ??= voice;
}

function spanOf(tokens: Tokens, stretch: Stretch | null): TextSpan | null {
  if (!stretch) return null;
  const start = tokens.starts[stretch.from] ?? 0;
  const end = tokens.ends[stretch.to - 1] ?? 0;
  return start < end ? { start, end } : null;
}

/** The quotation holds the clause's verb and runs to its end: only the subject stands outside. */
function isPredicate(tokens: Tokens, clause: Stretch, at: number, grammar: Grammar): boolean {
  if (at < clause.to - 1 || at === clause.from) return false;
  for (let other = clause.from; other < at; other++) {
    if (!isWordy(tokens, other) || has(tokens, other, Role.Finite)) return false;
  }
  // `"is no option"`, `"exclusively targeted the port"`.
  const opening =
    /^\S\s*(?:[\p{Ll}]+ly\s+)?([\p{L}’']+)/u.exec(writtenAt(tokens, at).slice(0, 40))?.[1] ?? "";
  const roles = grammar.words(opening, 0, opening.length) || grammar.guess(opening.toLowerCase());
  return (roles & (Role.Finite | Role.Verbal | Role.CUE)) !== 0;
}

/** The words of a clause without the marks that end it; null when nothing else is left. */
function contentOf(text: string, span: TextSpan | null): TextSpan | null {
  if (!span) return null;
  let { start, end } = span;
  while (start < end && ", ".includes(text.charAt(start))) start++;
  while (end > start && ".,;:!? ".includes(text.charAt(end - 1))) end--;
  return end > start ? { start, end } : null;
}
