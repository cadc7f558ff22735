import type { TextSpan } from "../../text/sentences";
import type { Attribution } from "../claim";
import type { Paragraph, SentenceSpan } from "../paragraph";
import { readBareQuotes } from "./bare-quotes";
import { guessRoles } from "./guess-roles";
import type { Grammar } from "./lexicon";
import { readCues } from "./read-cues";
import { contentOf, quotationAt, type Reading, type SubjectUntil, spanOf } from "./reading";
import * as Role from "./role";
import * as Shape from "./shape";
import { speakerBefore, subjectOf } from "./speaker-before";
import { tokensOf } from "./tokenise";
import { anyHas, anyIs, type Tokens } from "./tokens";
import { reportingVerb, subjunctiveClause } from "./verb-second";

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
    plain: null,
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

/** Reads one sentence; most attribute nothing. */
function readSentence(reading: Reading, tokens: Tokens, sentence: SentenceSpan): void {
  const { grammar } = reading;
  const attributes =
    anyIs(tokens, 0, tokens.length, Shape.Quote) ||
    anyHas(tokens, 0, tokens.length, Role.CUE | Role.Source) ||
    (grammar.verbSecond && reportingVerb(tokens) >= 0);
  if (attributes) {
    guessRoles(tokens, grammar);
    const known = reading.reported.length;
    const speaking = readClaims(reading, tokens, sentence, (limit) =>
      subjectOf(tokens, grammar, limit),
    );
    reading.last = speaking ?? reading.last;
    reading.plain = speaking || reading.reported.length > known ? null : sentence;
  } else reading.plain = sentence;
  reading.previousQuote = quotationAt(tokens, tokens.length - 1);
}

/** Keeps what the cues of a sentence attribute, then what is said without any; returns who spoke last. */
function readClaims(
  reading: Reading,
  tokens: Tokens,
  sentence: TextSpan,
  subjectUntil: SubjectUntil,
): TextSpan | null {
  const known = reading.reported.length;
  const cued = readCues(reading, tokens, subjectUntil);
  const indirect =
    reading.reported.length > known ? cued : readIndirect(reading, tokens, cued, subjectUntil);
  return readBareQuotes(reading, tokens, sentence, indirect, subjectUntil);
}

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
    speaker: speaker ?? speakerBefore(reading),
    cue: null,
  });
  return speaker;
}
