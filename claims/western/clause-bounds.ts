import type { Frame } from "./frame";
import type { Stretch } from "./noun-phrase";
import * as Role from "./role";
import * as Shape from "./shape";
import { anyHas, has, is, isWordy, type Tokens } from "./tokens";

/** Where what this cue says must end: at the next cue that is set off from it, or the end of the sentence. */
export function clauseEnd(tokens: Tokens, frame: Frame, next: Frame | undefined): number {
  let end = tokens.length;
  while (end > frame.to && is(tokens, end - 1, Shape.Stop)) end--;
  // `, who said …,`, `Saying …, she`: a comma ends what is said inside another clause.
  if (frame.relative || (frame.at === 0 && has(tokens, 0, Role.Participle))) {
    for (let at = frame.to + 2; at < end; at++) if (is(tokens, at, Shape.Comma)) return at;
  }
  // What stands after a colon in marks is no part of the clause before it.
  for (let at = frame.to + 3; at + 1 < end; at++) {
    if (is(tokens, at, Shape.Colon) && is(tokens, at + 1, Shape.Quote)) end = at;
  }
  if (!next || next.from > end) return end;
  let cut = next.from;
  if (has(tokens, cut - 1, Role.Subordinator | Role.Coordinator)) cut--;
  if (is(tokens, cut - 1, Shape.Comma | Shape.Dash | Shape.Semicolon)) return cut - 1;
  return has(tokens, cut, Role.Coordinator) ? cut : end;
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
  // `said Jane Doe, director of the group`: an apposition, unless a verb shows that the clause goes on.
  const as = has(tokens, frame.from - 1, Role.As);
  if (frame.inverted && !frame.source && !as && !hasVerb(tokens, comma + 1, end)) return null;
  return { from: comma + 1, to: end };
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
