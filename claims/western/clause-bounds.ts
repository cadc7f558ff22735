import type { Frame } from "./frame";
import type { Stretch } from "./noun-phrase";
import * as Role from "./role";
import * as Shape from "./shape";
import { anyHas, has, is, isWordy, lastQuoted, type Tokens, wordAt } from "./tokens";

/** Where what this cue says must end: at the next cue that is set off from it, or the end of the sentence. */
export function clauseEnd(tokens: Tokens, frame: Frame, next: Frame | undefined): number {
  let end = tokens.length;
  while (end > frame.to && is(tokens, end - 1, Shape.Stop)) end--;
  if (isSubordinate(tokens, frame)) {
    for (let at = frame.to + 2; at < end; at++) if (is(tokens, at, Shape.Comma)) return at;
  }
  for (let at = frame.to + 1; at + 1 < end; at++) {
    if (is(tokens, at, Shape.Colon) && is(tokens, at + 1, Shape.Quote) && at > frame.to + 2)
      end = at;
  }
  end = beforeContrast(tokens, frame.to, end);
  if (!next || next.from <= frame.to || next.from > end) return end;
  let cut = next.from;
  if (has(tokens, cut - 1, Role.Subordinator) && is(tokens, cut - 2, Shape.Comma)) cut--;
  if (has(tokens, cut - 1, Role.Coordinator)) cut--;
  if (is(tokens, cut - 1, Shape.Comma | Shape.Dash | Shape.Semicolon)) return cut - 1;
  if (has(tokens, cut, Role.Coordinator) && next.subject === null) return cut;
  return end;
}

/** `…, but he refused`: after a comma and a `but` the writer speaks again, where a verb follows soon. */
function beforeContrast(tokens: Tokens, from: number, end: number): number {
  for (let at = from + 2; at < end; at++) {
    if (!has(tokens, at, Role.Coordinator) || !BUTS.has(wordAt(tokens, at))) continue;
    const set = is(tokens, at - 1, Shape.Comma) || lastQuoted(tokens, at - 1) === ",";
    if (set && hasVerb(tokens, at + 1, Math.min(end, at + SOON)))
      return is(tokens, at - 1, Shape.Comma) ? at - 1 : at;
  }
  return end;
}

const BUTS = new Set("but mais pero aber".split(" "));
/** Words between a `but` and its verb. */
const SOON = 6;

/** `While she has said that …, he`, `, who said …,`, `Saying …, she`: a comma ends what is said inside another clause. */
function isSubordinate(tokens: Tokens, frame: Frame): boolean {
  const opening = frame.from - 1;
  if (
    has(tokens, opening, Role.Subordinator) &&
    (frame.from === 1 || is(tokens, frame.from - 2, Shape.Comma))
  )
    return true;
  return frame.relative || (frame.at === 0 && has(tokens, 0, Role.Participle));
}

/** Where the clause begins that ends at `last`: at the sentence, after the cue before it, after a semicolon. */
export function clauseStart(tokens: Tokens, last: number, previous: Frame | undefined): number {
  let first = previous ? previous.to : 0;
  for (let at = last; at >= first; at--) {
    if (is(tokens, at, Shape.Semicolon)) {
      first = at + 1;
      break;
    }
  }
  while (first < last && is(tokens, first, Shape.Comma | Shape.Dash)) first++;
  return first;
}

/** Words between a cue and the comma that closes its parenthesis: `he said in an interview,`. */
const LONGEST_ADJUNCT = 8;

/** `The race, he said, will be tight`: what goes on after the parenthesis. */
export function parenthesisTail(tokens: Tokens, frame: Frame, end: number): Stretch | null {
  let comma = frame.to;
  while (
    comma < end &&
    comma - frame.to < LONGEST_ADJUNCT &&
    isWordy(tokens, comma) &&
    !has(tokens, comma, Role.Finite | Role.That)
  )
    comma++;
  if (!is(tokens, comma, Shape.Comma)) return null;
  if (frame.source && has(tokens, comma + 1, Role.Relative))
    comma = nextComma(tokens, comma + 1, end);
  const next = comma + 1;
  if (
    has(tokens, next, Role.Coordinator | Role.Relative | Role.Participle) ||
    end - comma < 2 ||
    (end - comma < 3 && !is(tokens, next, Shape.Quote))
  )
    return null;
  // `said Jane Doe, director of the group`: an apposition, unless a verb shows that the clause goes on.
  const as = has(tokens, frame.from - 1, Role.As);
  if (frame.inverted && !frame.source && !as && !hasVerb(tokens, comma + 1, end)) return null;
  return { from: comma + 1, to: end };
}

export function nextComma(tokens: Tokens, from: number, end: number): number {
  let at = from;
  while (at < end && !is(tokens, at, Shape.Comma)) at++;
  return at;
}

/** The quotations joined to the one at `at` by an `and` or a comma alone: `“…” and “…”, he said`. */
export function quotesInRow(tokens: Tokens, at: number): number[] {
  const row = [at];
  for (const step of [-2, 2]) {
    let next = at + step;
    while (is(tokens, next, Shape.Quote) && isJoint(tokens, next - step / 2)) {
      row.push(next);
      next += step;
    }
  }
  return row;
}

function isJoint(tokens: Tokens, at: number): boolean {
  return is(tokens, at, Shape.Comma) || has(tokens, at, Role.Coordinator);
}

export function hasVerb(tokens: Tokens, from: number, to: number): boolean {
  return anyHas(tokens, from, to, Role.Finite | Role.Being | Role.Verbal | Role.Subjunctive);
}
