import {
  has,
  isVerbLike,
  isWordy,
  LONGEST_PHRASE,
  phraseEndingAt,
  phraseStartingAt,
  type Stretch,
  withName,
} from "./noun-phrase";
import * as Role from "./role";
import type { Token } from "./tokens";

/**
 * The subject of the verb at `verb`: the noun phrase before it, over auxiliaries, adverbs and appositions
 * (`Jane Doe, the mayor, also said`). For a relative clause, what the pronoun stands for.
 */
export function subjectBefore(
  tokens: readonly Token[],
  verb: number,
  floor: number,
): Stretch | null {
  let last = verb - 1;
  while (
    last >= floor &&
    (isBetween(tokens[last]) ||
      (has(tokens[last], Role.Preposition) && has(tokens[last + 1], Role.Time)))
  ) {
    if (has(tokens[last], Role.SubjectPronoun) && !has(tokens[last], Role.Auxiliary)) break;
    last--;
  }
  if (last < floor) return null;
  if (has(tokens[last], Role.Relative | Role.That)) {
    if (tokens[last - 1]?.shape === "comma") return phraseOverAppositions(tokens, last - 2, floor);
    return phraseEndingAt(tokens, last - 1, floor);
  }
  if (tokens[last]?.shape === "comma") return phraseOverAppositions(tokens, last - 1, floor);
  if (tokens[last]?.shape === "quote") return null;
  return phraseEndingAt(tokens, last, floor);
}

const MOST_APPOSITIONS = 6;

/**
 * From the end of an apposition back to the phrase it explains: of the parts between commas, the first that is
 * nothing but a noun phrase. `In Paris, Jane Doe, 56, who leads the group,` gives `Jane Doe`.
 */
function phraseOverAppositions(
  tokens: readonly Token[],
  last: number,
  floor: number,
): Stretch | null {
  let best: Stretch | null = null;
  let end = last;
  for (let step = 0; step <= MOST_APPOSITIONS && end >= floor; step++) {
    let from = end + 1;
    while (from > floor && end - from < LONGEST_PHRASE && !isPartEnd(tokens[from - 1])) from--;
    // `, who led the group,` explains whoever stands before it.
    const whole = step === 0 ? !has(tokens[from], Role.Relative) : isNounPart(tokens, from, end);
    const phrase = whole ? phraseEndingAt(tokens, end, from) : null;
    if (phrase && (step === 0 || phrase.from === from || isIntroduced(tokens, from, phrase.from)))
      best = phrase;
    if (from <= floor || tokens[from - 1]?.shape !== "comma") break;
    end = from - 2;
  }
  return best && withName(tokens, best);
}

function isPartEnd(token: Token | undefined): boolean {
  return (
    token?.shape === "comma" ||
    token?.shape === "quote" ||
    token?.shape === "stop" ||
    token?.shape === "dash" ||
    token?.shape === "semicolon" ||
    token?.shape === "colon"
  );
}

/** A part that can name someone: no verb in it, and no word before it that leads to a place or a time. */
function isNounPart(tokens: readonly Token[], from: number, end: number): boolean {
  const first = tokens[from];
  if (
    !isWordy(first) ||
    has(first, Role.Preposition | Role.Subordinator | Role.Relative | Role.Participle) ||
    first?.shape === "number"
  )
    return false;
  if (has(first, Role.Adverb | Role.Time | Role.That) && !has(first, Role.Determiner)) return false;
  for (let at = from; at <= end; at++) {
    if (tokens[at]?.shape === "quote" || isVerbLike(tokens, at)) return false;
  }
  return true;
}

/** `But the mayor`, `Still, Jane Doe`: only conjunctions and adverbs stand before the phrase. */
function isIntroduced(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (!has(tokens[at], Role.Coordinator | Role.Adverb | Role.Time)) return false;
  return true;
}

/** What the sentence is about: its first noun phrase, after an introduction set off by a comma. */
export function firstSubject(
  tokens: readonly Token[],
  from: number,
  limit: number,
): Stretch | null {
  let at = from;
  while (
    at < limit &&
    (has(tokens[at], Role.Coordinator | Role.Adverb) ||
      tokens[at]?.shape === "comma" ||
      tokens[at]?.shape === "aside" ||
      tokens[at]?.shape === "dash")
  ) {
    if (has(tokens[at], Role.SubjectPronoun | Role.Determiner)) break;
    at++;
  }
  for (let step = 0; step < MOST_INTRODUCTIONS && introduces(tokens, at); step++) {
    while (at < limit && tokens[at]?.shape !== "comma") at++;
    at++;
  }
  return at < limit ? phraseStartingAt(tokens, at, limit) : null;
}

const MOST_INTRODUCTIONS = 4;

/** `In Paris, …`, `held at the request of the mayor, …`, `Last month, …`: no subject, but what leads to it. */
function introduces(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at];
  return (
    has(first, Role.Preposition | Role.Subordinator | Role.Participle) ||
    (first?.shape === "word" && isVerbLike(tokens, at)) ||
    (has(first, Role.Time) && endsSoon(tokens, at))
  );
}

/** `Last month, …`: a time set off by a comma. */
function endsSoon(tokens: readonly Token[], from: number): boolean {
  for (let at = from + 1; at <= from + 4; at++) if (tokens[at]?.shape === "comma") return true;
  return tokens[from]?.shape === "word";
}

/** Words that stand between a subject and its verb: auxiliaries, adverbs, times, parentheses. */
function isBetween(token: Token | undefined): boolean {
  if (token === undefined) return false;
  if (token.shape === "aside") return true;
  if (token.shape !== "word" && token.shape !== "name") return false;
  return has(token, Role.Auxiliary | Role.Adverb | Role.Time);
}
