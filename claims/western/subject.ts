import {
  isAdverb,
  isVerbLike,
  LONGEST_PHRASE,
  phraseEndingAt,
  phraseStartingAt,
  type Stretch,
  withName,
} from "./noun-phrase";
import * as Role from "./role";
import * as Shape from "./shape";
import { has, is, isWordy, type Tokens } from "./tokens";

/**
 * The subject of the verb at `verb`: the noun phrase before it, over auxiliaries, adverbs and appositions
 * (`Jane Doe, the mayor, also said`). For a relative clause, what the pronoun stands for.
 */
export function subjectBefore(tokens: Tokens, verb: number): Stretch | null {
  let last = verb - 1;
  while (
    last >= 0 &&
    (isBetween(tokens, last) ||
      (has(tokens, last, Role.Preposition | Role.Determiner) && has(tokens, last + 1, Role.Time)))
  ) {
    if (has(tokens, last, Role.SubjectPronoun)) break;
    last--;
  }
  if (has(tokens, last, Role.Relative | Role.That)) {
    const set = is(tokens, last - 1, Shape.Comma);
    const noun = set ? last - 2 : last - 1;
    return (
      (set ? phraseOverAppositions(tokens, noun) : phraseEndingAt(tokens, noun)) ??
      // `criticised by unions, who say …`: the noun before it, whatever leads to that.
      phraseStartingAt(tokens, afterPreposition(tokens, noun), noun + 1)
    );
  }
  if (is(tokens, last, Shape.Comma)) return phraseOverAppositions(tokens, last - 1);
  if (is(tokens, last, Shape.Quote)) return null;
  return phraseEndingAt(tokens, last);
}

/** `, who led the group,`, `, que prefiere callar,`, `, citing officials,`. */
const OPENS_CLAUSE = Role.Relative | Role.That | Role.Participle;

function afterPreposition(tokens: Tokens, last: number): number {
  let from = last;
  while (from > 0 && !has(tokens, from - 1, Role.Preposition)) from--;
  return from;
}

/**
 * From the end of an apposition back to the phrase it explains: of the parts between commas, the first that is
 * nothing but a noun phrase. `In Paris, Jane Doe, 56, who leads the group,` gives `Jane Doe`.
 */
function phraseOverAppositions(tokens: Tokens, last: number): Stretch | null {
  let best: Stretch | null = null;
  let end = last;
  for (let step = 0; end >= 0; step++) {
    let from = end + 1;
    while (from > 0 && end - from < LONGEST_PHRASE && !is(tokens, from - 1, PART_END)) from--;
    // `, who led the group,` explains whoever stands before it.
    const whole = step === 0 ? !has(tokens, from, OPENS_CLAUSE) : isNounPart(tokens, from, end);
    const phrase = whole ? phraseEndingAt(tokens, end, from) : null;
    if (phrase) best = phrase;
    if (!is(tokens, from - 1, Shape.Comma)) break;
    end = from - 2;
  }
  return best && withName(tokens, best);
}

const PART_END =
  Shape.Comma | Shape.Quote | Shape.Stop | Shape.Dash | Shape.Semicolon | Shape.Colon;

/** A part that can name someone: no verb in it, and no word before it that leads to a place or a time. */
function isNounPart(tokens: Tokens, from: number, end: number): boolean {
  if (
    !isWordy(tokens, from) ||
    has(tokens, from, Role.Preposition | Role.Subordinator | Role.Relative | Role.Participle) ||
    is(tokens, from, Shape.Numeral) ||
    isAsked(tokens, from)
  )
    return false;
  if (has(tokens, from, Role.Adverb | Role.Time | Role.That) && !has(tokens, from, Role.Determiner))
    return false;
  for (let at = from; at <= end; at++) {
    if (is(tokens, at, Shape.Quote) || isVerbLike(tokens, at)) return false;
  }
  return true;
}

/** What the sentence is about: its first noun phrase, after an introduction set off by a comma. */
export function firstSubject(tokens: Tokens, from: number, limit: number): Stretch | null {
  let at = from;
  while (
    at < limit &&
    (has(tokens, at, Role.Coordinator) ||
      isAdverb(tokens, at) ||
      is(tokens, at, Shape.Comma | Shape.Aside | Shape.Dash))
  )
    at++;
  while (introduces(tokens, at)) {
    while (at < limit && !is(tokens, at, Shape.Comma)) at++;
    at++;
  }
  const phrase = at < limit ? phraseStartingAt(tokens, at, limit) : null;
  return phrase && withName(tokens, phrase);
}

/** `In Paris, …`, `held at the request of the mayor, …`, `Last month, …`: no subject, but what leads to it. */
function introduces(tokens: Tokens, at: number): boolean {
  return (
    has(tokens, at, Role.Preposition | Role.Subordinator | Role.Participle) ||
    isAsked(tokens, at) ||
    (is(tokens, at, Shape.Word) && isVerbLike(tokens, at)) ||
    (has(tokens, at, Role.Time) && endsSoon(tokens, at))
  );
}

/** `Asked about it, …`: a verb that opens the sentence, with the capital of a name. */
function isAsked(tokens: Tokens, at: number): boolean {
  return at === 0 && has(tokens, at, Role.CUE) && !has(tokens, at, Role.Noun);
}

/** `Last month, …`: a time set off by a comma. */
function endsSoon(tokens: Tokens, from: number): boolean {
  for (let at = from + 1; at <= from + 4; at++) if (is(tokens, at, Shape.Comma)) return true;
  return is(tokens, from, Shape.Word);
}

/** Words that stand between a subject and its verb: auxiliaries, adverbs, times, parentheses. */
function isBetween(tokens: Tokens, at: number): boolean {
  return is(tokens, at, Shape.Aside) || has(tokens, at, Role.Auxiliary | Role.Adverb | Role.Time);
}
