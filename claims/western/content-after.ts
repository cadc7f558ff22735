import type { Frame } from "./frame";
import { isPronoun, type Stretch } from "./noun-phrase";
import * as Role from "./role";
import * as Shape from "./shape";
import { anyHas, anyIs, has, is, isWordy, type Tokens, wordAt } from "./tokens";

/** What follows a cue; neither, when it takes something that is no content. */
export interface After {
  readonly quote?: number;
  readonly clause?: Stretch;
}

/** What follows a cue before `end`: a quotation, a clause with or without `that`; null when there is nothing of its own. */
export function contentAfter(tokens: Tokens, frame: Frame, end: number): After | null {
  const cue = frame.at;
  const mark = firstMark(tokens, frame.to, end);
  if (!is(tokens, mark, Shape.Quote) && isDenied(tokens, frame)) return null;
  if (has(tokens, mark, Role.That)) {
    // `lo confirmó el alcalde, que pidió calma`: what he does, not what he says.
    if (frame.inverted && mark === frame.to + 1 && is(tokens, frame.to, Shape.Comma)) return null;
    if (is(tokens, mark + 1, Shape.Quote) && mark + 2 >= end) return { quote: mark + 1 };
    return takesClause(tokens, cue) ? clauseFrom(mark + 1, end, 1) : null;
  }
  if (is(tokens, mark, Shape.Quote) && takesQuote(tokens, frame, mark, end)) return { quote: mark };
  if (frame.inverted || !takesClause(tokens, cue)) return null;
  return bareClause(tokens, frame, end);
}

/** Words between a cue and what it introduces. */
const LONGEST_LEAD = 40;

/** Not a verb that only gives names (called). */
function takesClause(tokens: Tokens, cue: number): boolean {
  return !has(tokens, cue, Role.Calls) || has(tokens, cue, Role.Says | Role.Finds | Role.Tells);
}

/** The first `that` or quotation after `from`, before any finite verb; -1 when a verb or nothing comes first. */
function firstMark(tokens: Tokens, from: number, end: number): number {
  for (let at = from; at < Math.min(end, from + LONGEST_LEAD); at++) {
    if (is(tokens, at, Shape.Quote)) return at;
    // `said he won, and that …`: this `that` goes on, it does not open.
    if (has(tokens, at, Role.That) && !has(tokens, at - 1, Role.Coordinator)) return at;
    if (is(tokens, at, Shape.Semicolon) || has(tokens, at, Role.Finite | Role.Being)) return -1;
  }
  return -1;
}

/** Words between a cue that names or tells and its quotation: `called the plan for the port “…”`. */
const LONGEST_OBJECT = 8;

function takesQuote(tokens: Tokens, frame: Frame, quote: number, end: number): boolean {
  const before = quote - 1;
  if (quote === frame.to || is(tokens, before, Shape.Comma | Shape.Colon)) return true;
  if (
    has(tokens, frame.at, Role.Calls | Role.Tells | Role.Voices) &&
    quote - frame.to <= LONGEST_OBJECT
  ) {
    const spoken = has(tokens, frame.at, Role.Tells | Role.Voices);
    return spoken || !anyIs(tokens, frame.to, quote, Shape.Comma | Shape.Dash);
  }
  return end - quote <= 1 && has(tokens, before, Role.Adverb | Role.Time);
}

/** A clause without `that`: `said on Monday the plan was dead`, `told reporters he knew`, `asked whether …`. */
function bareClause(tokens: Tokens, frame: Frame, end: number): After | null {
  const cue = frame.at;
  let first = pastTimes(tokens, frame.to, end);
  if (is(tokens, first, Shape.Colon)) return clauseFrom(first + 1, end, 3);
  if (has(tokens, cue, Role.Tells)) first = pastAddressee(tokens, first, end);
  first = pastPlace(tokens, first, end);
  if (first >= end || !(isWordy(tokens, first) || is(tokens, first, Shape.Quote))) return null;
  const asked =
    has(tokens, first, Role.Asking) && has(tokens, cue, Role.Tells | Role.Finds | Role.Says);
  if (has(tokens, first, Role.Subordinator)) return asked ? clauseFrom(first, end, 3) : null;
  if (has(tokens, first, Role.Infinitive)) return clauseFrom(first, end, 2);
  // `accused the army of shelling the town`, `urged the council to act`.
  const blame = has(tokens, cue, Role.Accuses) ? blameAfter(tokens, first, end) : -1;
  if (blame >= 0) {
    const alone = is(tokens, blame, Shape.Quote) && blame + 1 >= end;
    return alone ? { quote: blame } : clauseFrom(blame, end, 2);
  }
  if (wordAt(tokens, first) === "to")
    return has(tokens, cue, Role.Promises) ? clauseFrom(first + 1, end, 2) : null;
  if (!has(tokens, cue, Role.Bare)) return null;
  const verb = nextVerb(tokens, first, end, has(tokens, cue, Role.Says));
  // `said goodbye and left`: two verbs of one subject.
  if (verb < 0 || has(tokens, verb - 1, Role.Coordinator)) return null;
  return has(tokens, cue, Role.Says) || isNear(tokens, first, verb)
    ? clauseFrom(first, end, 3)
    : null;
}

/** `has not said whether she will run`: nothing is. */
function isDenied(tokens: Tokens, frame: Frame): boolean {
  let at = frame.at - 1;
  while (has(tokens, at, Role.Auxiliary | Role.Adverb) && !DENIAL.test(wordAt(tokens, at))) at--;
  return DENIAL.test(wordAt(tokens, at));
}

const DENIAL = /^not$|^never$|n't$/;

/** Where that begins for which someone is blamed: `the army of shelling …`, `al alcalde de mentir`, `le maire d'avoir …`; -1 without it. */
function blameAfter(tokens: Tokens, from: number, end: number): number {
  for (let at = from; at < Math.min(end, from + LONGEST_OBJECT) && isWordy(tokens, at); at++) {
    const word = wordAt(tokens, at);
    const infinitive = is(tokens, at + 1, Shape.Quote) || INFINITIVE.test(wordAt(tokens, at + 1));
    if (word === "of" || (word === "de" && infinitive)) return at + 1;
    if (word.startsWith("d'") && INFINITIVE.test(word)) return at;
  }
  return -1;
}

const INFINITIVE = /(?:[aei]r|re)$/;

function clauseFrom(from: number, end: number, least: number): After | null {
  return end - from >= least ? { clause: { from, to: end } } : null;
}

function pastTimes(tokens: Tokens, from: number, end: number): number {
  let at = from;
  while (at < end && !has(tokens, at, Role.Determiner | Role.SubjectPronoun)) {
    // `insisted there would be`: what a verb follows is its subject.
    if (has(tokens, at + 1, Role.Finite | Role.Being)) break;
    const time =
      has(tokens, at, Role.Adverb | Role.Time) ||
      (has(tokens, at, Role.Preposition) && has(tokens, at + 1, Role.Time));
    if (!time) break;
    at++;
  }
  return at;
}

/** Past where it is said, when a pronoun with its verb shows what is said: `said in a filing it would close`. */
function pastPlace(tokens: Tokens, from: number, end: number): number {
  if (!has(tokens, from, Role.Preposition)) return from;
  for (let at = from + 1; at < Math.min(end, from + LONGEST_PLACE) && isWordy(tokens, at); at++) {
    if (isPronoun(tokens, at) && has(tokens, at + 1, Role.Finite | Role.Being)) return at;
  }
  return from;
}

/** Words of `in a statement on its website`. */
const LONGEST_PLACE = 10;

/** Past whom it is told: `told CNN he`, `told reporters the`. */
export function pastAddressee(tokens: Tokens, from: number, end: number): number {
  if (!isWordy(tokens, from) || wordAt(tokens, from) === "to") return from;
  let at = from + 1;
  while (
    at < end &&
    isWordy(tokens, at) &&
    !has(tokens, at, AFTER_ADDRESSEE) &&
    wordAt(tokens, at) !== "to"
  )
    at++;
  return at;
}

const AFTER_ADDRESSEE =
  Role.SubjectPronoun | Role.Determiner | Role.That | Role.Subordinator | Role.Finite;

/** The first verb; after a cue that takes no nouns, `sure`, an unknown word in -s after two others is one too (`the virus spreads`). */
function nextVerb(tokens: Tokens, from: number, end: number, sure: boolean): number {
  for (let at = from; at < end; at++) {
    if (has(tokens, at, Role.Finite | Role.Being)) return at;
    // `claimed it shot down three planes`: whatever follows a pronoun.
    if (at === from + 1 && isPronoun(tokens, from) && tokens.roles[at] === 0) return at;
    if (
      sure &&
      at > from + 1 &&
      is(tokens, at, Shape.Word) &&
      tokens.roles[at] === 0 &&
      wordAt(tokens, at).endsWith("s")
    )
      return at;
    if (
      at > from &&
      (is(tokens, at, Shape.Quote) ||
        (is(tokens, at, Shape.Word) && has(tokens, at, Role.Verbal | Role.CUE)))
    )
      return at;
  }
  return -1;
}

/** Words of a subject after a verb that takes nouns as well. */
const LONGEST_SUBJECT = 8;

/** The verb stands near enough to make what follows a clause and no object: `found the plan was`, not `found a plan`. */
function isNear(tokens: Tokens, first: number, verb: number): boolean {
  if (verb === first || verb - first > LONGEST_SUBJECT) return false;
  return !(
    anyIs(tokens, first, verb, Shape.Comma) ||
    anyHas(tokens, first, verb, Role.Relative | Role.Subordinator)
  );
}
