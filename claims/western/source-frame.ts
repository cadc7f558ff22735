import { type Frame, PLAIN } from "./frame";
import { phraseEndingAt, phraseStartingAt, type Stretch, withName } from "./noun-phrase";
import * as Role from "./role";
import * as Shape from "./shape";
import { has, is, isWordy, type Tokens, wordAt } from "./tokens";

const SOURCE = { ...PLAIN, source: true, inverted: true } as const;

/** `Pour le maire, « … »`: whoever a sentence begins with speaks the quotation after the comma. */
function voiceOf(tokens: Tokens): Frame | null {
  const phrase = phraseStartingAt(tokens, 1, tokens.length);
  if (!phrase) return null;
  const subject = withName(tokens, phrase);
  const spoken = is(tokens, subject.to, Shape.Comma) && is(tokens, subject.to + 1, Shape.Quote);
  return spoken ? { at: 0, subject, from: 0, to: subject.to, ...SOURCE } : null;
}

const OWN = /^(?:eigene|seine|ihre)/;

/** `laut Behörde (BfR) starben …`: in German no other small word follows a name than a verb. */
function beforeVerb(tokens: Tokens, phrase: Stretch): Stretch {
  for (let at = phrase.from + 1; at < phrase.to; at++) {
    const verb = tokens.roles[at] === 0 && /^[a-zäöüß]{4,}en$/.test(wordAt(tokens, at));
    if (verb && is(tokens, at, Shape.Word) && !is(tokens, at - 1, Shape.Word))
      return { from: phrase.from, to: at };
  }
  return phrase;
}

/** `figures released by the port authority`: who made what is the source goes with it. */
function withMaker(tokens: Tokens, made: Stretch): Stretch {
  const by = made.to + 1;
  if (!has(tokens, made.to, Role.Verbal | Role.CUE) || wordAt(tokens, by) !== "by") return made;
  const maker = phraseStartingAt(tokens, by + 1, tokens.length);
  return maker ? { from: made.from, to: maker.to } : made;
}

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
    if (!has(tokens, first, Role.Speech)) return at === 0 ? voiceOf(tokens) : null;
    // `nach eigenen Angaben`: whoever the sentence is about.
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
  const subject = withMaker(tokens, withName(tokens, beforeVerb(tokens, phrase)));
  if (closing && isWordy(tokens, subject.to)) return null;
  return { at, subject, from: has(tokens, at, Role.Noun) ? at - 1 : at, to: subject.to, ...SOURCE };
}
