import type { Frame } from "./frame";
import { isPronoun, type Stretch } from "./noun-phrase";
import * as Role from "./role";
import * as Shape from "./shape";
import { has, is, isWordy, type Tokens, wordAt } from "./tokens";

/** What follows a cue; neither, when it takes something that is no content. */
export interface After {
  readonly quote?: number;
  readonly clause?: Stretch;
}

/** What follows a cue before `end`: a quotation, a clause with or without `that`; null when there is nothing of its own. */
export function contentAfter(tokens: Tokens, frame: Frame, end: number): After | null {
  const cue = frame.at;
  const mark = firstMark(tokens, frame.to, end);
  if (is(tokens, mark, Shape.Quote) && takesQuote(tokens, frame, mark, end)) return { quote: mark };
  // `has not said whether she will run`: nothing is. Nor by a verb that only gives names (called).
  if (
    DENIAL.test(wordAt(tokens, cue - 1)) ||
    !has(tokens, cue, Role.Says | Role.Finds | Role.Tells)
  )
    return null;
  if (has(tokens, mark, Role.That)) {
    if (is(tokens, mark + 1, Shape.Quote) && mark + 2 >= end) return { quote: mark + 1 };
    return clauseFrom(mark + 1, end, 1);
  }
  return frame.inverted ? null : bareClause(tokens, frame, end);
}

const DENIAL = /^not$|^never$|n't$/;

/** Words between a cue and what it introduces. */
const LONGEST_LEAD = 40;

/** The first `that` or quotation after `from`, before any finite verb; -1 when a verb or nothing comes first. */
function firstMark(tokens: Tokens, from: number, end: number): number {
  for (let at = from; at < Math.min(end, from + LONGEST_LEAD); at++) {
    if (is(tokens, at, Shape.Quote) || has(tokens, at, Role.That)) return at;
    if (has(tokens, at, Role.Finite | Role.Being)) return -1;
  }
  return -1;
}

/** A quotation right after its cue or a mark, or later after a verb that has an object (`called the plan “…”`). */
function takesQuote(tokens: Tokens, frame: Frame, quote: number, end: number): boolean {
  return (
    quote === frame.to ||
    is(tokens, quote - 1, Shape.Comma | Shape.Colon) ||
    has(tokens, frame.at, Role.Calls | Role.Tells | Role.Voices) ||
    (end - quote <= 1 && has(tokens, quote - 1, Role.Adverb | Role.Time))
  );
}

/** A clause without `that`: `said on Monday the plan was dead`, `told reporters he knew`, `asked whether …`. */
function bareClause(tokens: Tokens, frame: Frame, end: number): After | null {
  const cue = frame.at;
  let first = frame.to;
  if (is(tokens, first, Shape.Colon)) return clauseFrom(first + 1, end, 3);
  if (has(tokens, cue, Role.Tells)) first = pastAddressee(tokens, first, end);
  if (!isWordy(tokens, first)) return null;
  if (has(tokens, first, Role.Subordinator))
    return has(tokens, first, Role.Asking) ? clauseFrom(first, end, 3) : null;
  if (has(tokens, first, Role.Infinitive)) return clauseFrom(first, end, 2);
  if (!has(tokens, cue, Role.Bare) || wordAt(tokens, first) === "to") return null;
  const verb = nextVerb(tokens, first, end, has(tokens, cue, Role.Says));
  // `said goodbye and left`: two verbs of one subject.
  return verb < 0 || has(tokens, verb - 1, Role.Coordinator) ? null : clauseFrom(first, end, 3);
}

function clauseFrom(from: number, end: number, least: number): After | null {
  return end - from >= least ? { clause: { from, to: end } } : null;
}

/** Past whom it is told: `told CNN he`, `told reporters the`. */
function pastAddressee(tokens: Tokens, from: number, end: number): number {
  let at = from + 1;
  while (at < end && isWordy(tokens, at) && !has(tokens, at, AFTER_ADDRESSEE)) at++;
  return at;
}

const AFTER_ADDRESSEE =
  Role.SubjectPronoun | Role.Determiner | Role.Preposition | Role.Subordinator | Role.Finite;

/** Words of a subject after a verb that takes nouns as well. */
const LONGEST_SUBJECT = 8;

/**
 * The first verb: an unknown word after a pronoun is one, and one in -s (`the virus spreads`). After a cue that takes
 * nouns, not `sure`, it must stand near enough to make a clause: `found the plan was`, not `found a plan`.
 */
function nextVerb(tokens: Tokens, from: number, end: number, sure: boolean): number {
  const limit = sure ? end : Math.min(end, from + LONGEST_SUBJECT);
  for (let at = from; at < limit; at++) {
    if (has(tokens, at, Role.Finite | Role.Being)) return sure || at > from ? at : -1;
    if (
      !sure &&
      (is(tokens, at, Shape.Comma) || has(tokens, at, Role.Relative | Role.Subordinator))
    )
      return -1;
    if (at === from) continue;
    if (is(tokens, at, Shape.Quote)) return at;
    if (!is(tokens, at, Shape.Word)) continue;
    if (has(tokens, at, Role.Verbal | Role.CUE)) return at;
    const unknown = tokens.roles[at] === 0;
    if (unknown && at === from + 1 && isPronoun(tokens, from)) return at;
    if (unknown && sure && at > from + 1 && wordAt(tokens, at).endsWith("s")) return at;
  }
  return -1;
}
