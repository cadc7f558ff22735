import * as Role from "./role";
import * as Shape from "./shape";
import { has, is, isWordy, lastQuoted, lengthAt, type Tokens, wordAt } from "./tokens";

/** A stretch of tokens by index, end exclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** How far a noun phrase is followed: longer ones are clauses that were not understood. */
export const LONGEST_PHRASE = 24;
const LONGEST_NICKNAME = 40;

/** A verb, or a word after a noun that is formed like one. */
export function isVerbLike(tokens: Tokens, at: number): boolean {
  if (has(tokens, at, Role.Finite | Role.Being | Role.Auxiliary)) return true;
  if (!is(tokens, at, Shape.Word)) return false;
  const before = at - 1;
  if (has(tokens, at, Role.CUE) && !has(tokens, at, Role.Noun)) return true;
  return (
    has(tokens, at, Role.Verbal) &&
    isWordy(tokens, before) &&
    !has(tokens, before, Role.Determiner | Role.Preposition | Role.Adverb | Role.Coordinator)
  );
}

/** Words in marks inside a noun phrase: a nickname, a title, a term. */
export function isNickname(tokens: Tokens, at: number): boolean {
  return (
    isWordy(tokens, at - 1) &&
    lastQuoted(tokens, at) !== "," &&
    lengthAt(tokens, at) <= LONGEST_NICKNAME
  );
}

/** Not a determiner as well (`some`). */
export function isPronoun(tokens: Tokens, at: number): boolean {
  return has(tokens, at, Role.SubjectPronoun) && !has(tokens, at, Role.Determiner);
}

/** Not a determiner or a pronoun as well. */
export function isAdverb(tokens: Tokens, at: number): boolean {
  return has(tokens, at, Role.Adverb) && !has(tokens, at, Role.Determiner | Role.SubjectPronoun);
}

const BOUNDARY = Shape.Comma | Shape.Colon | Shape.Semicolon | Shape.Dash | Shape.Stop;

function isBoundary(tokens: Tokens, at: number): boolean {
  return (
    is(tokens, at, BOUNDARY) ||
    has(tokens, at, Role.Subordinator | Role.That | Role.Relative) ||
    isVerbLike(tokens, at)
  );
}

/** The noun phrase whose last token is `last`, read backwards, not past `floor`; null when there is none. */
export function phraseEndingAt(tokens: Tokens, last: number, floor = 0): Stretch | null {
  const to = last + 1;
  let from = to;
  while (from > floor && to - from < LONGEST_PHRASE && !isBoundary(tokens, from - 1)) {
    const at = from - 1;
    if (is(tokens, at, Shape.Quote) && !(at > floor && isNickname(tokens, at))) break;
    if (isPronoun(tokens, at) && is(tokens, at, Shape.Word)) {
      // `he and Mr. Lee`.
      if (at === last || has(tokens, from, Role.Coordinator)) return { from: at, to };
      if (!has(tokens, from, Role.Preposition)) break;
    }
    if (has(tokens, at, Role.Coordinator) && at < last && !joinsSubjects(tokens, at, floor)) break;
    from = at;
  }
  return trimmed(tokens, from, to);
}

/** Whether the `and` at `at` joins two subjects (`Mr. Lee and Ms. Park`), not two clauses. */
function joinsSubjects(tokens: Tokens, at: number, floor: number): boolean {
  if (is(tokens, at - 1, Shape.Name) && is(tokens, at + 1, Shape.Name)) return true;
  for (let left = at - 1; left >= floor && at - left <= MOST_JOINED; left--) {
    if (isBoundary(tokens, left)) return at - left > 1;
    if (left === floor) return true;
  }
  return false;
}

/** Words of a subject before an `and`. */
const MOST_JOINED = 4;

/** Without what introduces a clause: conjunctions, adverbs, times, and a phrase of place or time before the subject. */
function trimmed(tokens: Tokens, first: number, to: number): Stretch | null {
  let from = first;
  while (
    from < to &&
    (has(tokens, from, Role.Coordinator | Role.Subordinator | Role.Relative | Role.That) ||
      isAdverb(tokens, from) ||
      (has(tokens, from, Role.Time) && is(tokens, from, Shape.Word)) ||
      is(tokens, from, Shape.Other | Shape.Aside))
  )
    from++;
  if (has(tokens, from, Role.Preposition)) from = lastNounStart(tokens, from, to);
  return from < to ? { from, to } : null;
}

/** In `In a statement on Sunday the company`, where `the company` begins; in `On Sunday Jane Doe`, where she does. */
function lastNounStart(tokens: Tokens, from: number, to: number): number {
  for (let at = to - 1; at > from; at--) {
    const before = at - 1;
    if (has(tokens, before, Role.Preposition)) continue;
    if (has(tokens, at, Role.Determiner | Role.SubjectPronoun)) return at;
    const dated = has(tokens, before, Role.Time) || is(tokens, before, Shape.Numeral);
    if (dated && is(tokens, at, Shape.Name) && !has(tokens, at, Role.Time)) return at;
  }
  // `Desde el sindicato denuncian …`: those from whom it comes say it.
  const voice = wordAt(tokens, from) === "desde" && !has(tokens, from + 1, Role.Time);
  return voice && !is(tokens, from + 1, Shape.Numeral) ? from + 1 : to;
}

/** The noun phrase that begins at `first`, read forwards: `Lee Baker`, `the head of the union`; null when none does. */
export function phraseStartingAt(tokens: Tokens, first: number, limit: number): Stretch | null {
  if (first >= limit || isBoundary(tokens, first)) return null;
  if (isPronoun(tokens, first)) return { from: first, to: first + 1 };
  if (is(tokens, first, Shape.Quote) || has(tokens, first, Role.Preposition | Role.Coordinator))
    return null;
  let to = first + 1;
  while (to < limit && to - first < LONGEST_PHRASE && goesOn(tokens, to)) to++;
  while (
    to > first &&
    (has(tokens, to - 1, Role.Preposition | Role.Coordinator | Role.Determiner) ||
      is(tokens, to - 1, Shape.Aside))
  )
    to--;
  return to > first ? { from: first, to } : null;
}

/** Whether a noun phrase that holds the word before `at` goes on there. */
function goesOn(tokens: Tokens, at: number): boolean {
  return !(
    isBoundary(tokens, at) ||
    isPronoun(tokens, at) ||
    isAdverb(tokens, at) ||
    (is(tokens, at, Shape.Quote) && !isNickname(tokens, at)) ||
    (has(tokens, at, Role.Time) && !has(tokens, at - 1, Role.Determiner)) ||
    (has(tokens, at, Role.Preposition) && !JOINING.has(wordAt(tokens, at))) ||
    (has(tokens, at, Role.Coordinator) && !continues(tokens, at + 1)) ||
    (has(tokens, at, Role.Determiner) &&
      is(tokens, at, Shape.Word) &&
      isNoun(tokens, at - 1) &&
      (!GENITIVE.has(wordAt(tokens, at)) || isAddressed(tokens, at)))
  );
}

/** `its director, Tom Arden`: a name after a comma belongs to the role before it. */
export function withName(tokens: Tokens, role: Stretch): Stretch {
  const comma = role.to;
  const described = has(tokens, role.from, Role.Determiner) || is(tokens, comma - 1, Shape.Word);
  if (!described || !is(tokens, comma, Shape.Comma) || role.to - role.from < 2) return role;
  let to = comma + 1;
  while (is(tokens, to, Shape.Name) && !has(tokens, to, NO_NAME)) to++;
  const least = has(tokens, role.from, Role.Determiner) ? 1 : 2;
  const named = to - comma > least && to - comma <= LONGEST_NAME;
  return named && (!isWordy(tokens, to) || has(tokens, to, Role.Preposition | Role.Time | Role.CUE))
    ? { from: role.from, to }
    : role;
}

/** Words of a name, and the comma before it. */
const LONGEST_NAME = 6;
const NO_NAME =
  Role.Determiner | Role.SubjectPronoun | Role.Preposition | Role.Time | Role.Subordinator;

/** `sagte Karl Baum der „Zeitung“`: after a name, whom it is told to. */
function isAddressed(tokens: Tokens, at: number): boolean {
  return is(tokens, at - 2, Shape.Name) && is(tokens, at + 1, Shape.Quote);
}

/** German determiners that may go on with a subject (`die Sprecherin des Hauses`). */
const GENITIVE = new Set("der des eines einer seiner ihrer dieser dieses".split(" "));

function isNoun(tokens: Tokens, at: number): boolean {
  return (
    is(tokens, at, Shape.Name | Shape.Quote) ||
    (is(tokens, at, Shape.Word) && tokens.roles[at] === 0)
  );
}

/** Prepositions that go on with a subject rather than leave it. */
const JOINING = new Set("of for from at with für aus de du des von vom del da do della".split(" "));

/** After `and`, another name or noun of the same subject: not a verb. */
function continues(tokens: Tokens, at: number): boolean {
  return (
    isWordy(tokens, at) &&
    !isVerbLike(tokens, at) &&
    !has(tokens, at, Role.SubjectPronoun | Role.Adverb | Role.CUE)
  );
}
