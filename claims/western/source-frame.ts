import { type Frame, PLAIN } from "./frame";
import { phraseEndingAt, phraseStartingAt, withName } from "./noun-phrase";
import * as Role from "./role";
import * as Shape from "./shape";
import { has, is, isWordy, type Tokens, wordAt } from "./tokens";

const SOURCE = { ...PLAIN, source: true, inverted: true } as const;

/** `nach eigenen Angaben`. */
const OWN = /^(?:eigene|seine|ihre)/;

/** The frame of a phrase that names a source: `according to the report`, `laut Polizei`, `dem Bericht zufolge`. */
export function sourceFrame(tokens: Tokens, at: number): Frame | null {
  let first = at + 1;
  while (has(tokens, first, Role.Preposition)) first++;
  // `de acuerdo con`: a noun elsewhere.
  if (has(tokens, at, Role.Noun) && !has(tokens, at - 1, Role.Preposition)) return null;
  if (has(tokens, at, Role.SourceAfter)) {
    const subject = phraseEndingAt(tokens, at - 1, Math.max(0, at - 8));
    return subject ? { at, subject, from: subject.from, to: at + 1, ...SOURCE } : null;
  }
  if (has(tokens, at, Role.Preposition) && !has(tokens, at, Role.Speech)) {
    // `nach Angaben der Polizei`: only the noun makes the preposition one of a source.
    while (first - at < 4 && isWordy(tokens, first) && !has(tokens, first, Role.Speech)) first++;
    if (!has(tokens, first, Role.Speech)) return null;
    if (OWN.test(wordAt(tokens, first - 1)))
      return { at, subject: null, from: at, to: first + 1, ...SOURCE };
    if (has(tokens, first + 1, Role.Preposition | Role.Determiner)) first++;
    if (has(tokens, first, Role.Preposition)) first++;
  }
  // `…, so die Polizei.`: only between a mark and the end of its part.
  const closing = wordAt(tokens, at) === "so";
  if (closing && !is(tokens, at - 1, Shape.Comma | Shape.Quote)) return null;
  const phrase = is(tokens, first, Shape.Quote)
    ? { from: first, to: first + 1 }
    : phraseStartingAt(tokens, first, tokens.length);
  if (!phrase) return null;
  const subject = withName(tokens, phrase);
  if (closing && isWordy(tokens, subject.to)) return null;
  return { at, subject, from: has(tokens, at, Role.Noun) ? at - 1 : at, to: subject.to, ...SOURCE };
}
