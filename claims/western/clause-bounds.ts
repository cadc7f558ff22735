import type { Frame } from "./frame";
import { has, isWordy, type Stretch } from "./noun-phrase";
import * as Role from "./role";
import type { Token } from "./tokens";

/** Where what this cue says must end: at the next cue that is set off from it, or the end of the sentence. */
export function clauseEnd(tokens: readonly Token[], frame: Frame, next: Frame | undefined): number {
  let end = tokens.length;
  while (end > frame.to && tokens[end - 1]?.shape === "stop") end--;
  if (isSubordinate(tokens, frame)) {
    for (let at = frame.to + 2; at < end; at++) if (tokens[at]?.shape === "comma") return at;
  }
  for (let at = frame.to + 1; at + 1 < end; at++) {
    if (tokens[at]?.shape === "colon" && tokens[at + 1]?.shape === "quote" && at > frame.to + 2)
      end = at;
  }
  end = beforeContrast(tokens, frame.to, end);
  if (!next || next.from <= frame.to || next.from > end) return end;
  let cut = next.from;
  if (has(tokens[cut - 1], Role.Subordinator) && tokens[cut - 2]?.shape === "comma") cut--;
  if (has(tokens[cut - 1], Role.Coordinator)) cut--;
  const mark = tokens[cut - 1]?.shape;
  if (mark === "comma" || mark === "dash" || mark === "semicolon") return cut - 1;
  if (has(tokens[cut], Role.Coordinator) && next.subject === null) return cut;
  return end;
}

/** `…, but he refused`: after a comma and a `but` the writer speaks again, where a verb follows soon. */
function beforeContrast(tokens: readonly Token[], from: number, end: number): number {
  for (let at = from + 2; at < end; at++) {
    if (!has(tokens[at], Role.Coordinator) || !BUTS.has(tokens[at]?.word ?? "")) continue;
    const set = tokens[at - 1]?.shape === "comma" || tokens[at - 1]?.word.endsWith(",");
    if (set && hasVerb(tokens, at + 1, Math.min(end, at + SOON)))
      return tokens[at - 1]?.shape === "comma" ? at - 1 : at;
  }
  return end;
}

const BUTS = new Set("but mais pero aber".split(" "));
/** Words between a `but` and its verb. */
const SOON = 6;

/** `While she has said that …, he`, `, who said …,`: a comma ends what is said inside another clause. */
function isSubordinate(tokens: readonly Token[], frame: Frame): boolean {
  const opening = tokens[frame.from - 1];
  if (
    has(opening, Role.Subordinator) &&
    (frame.from === 1 || tokens[frame.from - 2]?.shape === "comma")
  )
    return true;
  return frame.relative;
}

/** Where the clause begins that ends at `last`: at the sentence, after the cue before it, after a semicolon. */
export function clauseStart(
  tokens: readonly Token[],
  last: number,
  previous: Frame | undefined,
): number {
  let first = previous ? previous.to : 0;
  for (let at = last; at >= first; at--) {
    if (tokens[at]?.shape === "semicolon") {
      first = at + 1;
      break;
    }
  }
  while (first < last && (tokens[first]?.shape === "comma" || tokens[first]?.shape === "dash"))
    first++;
  return first;
}

/** Words between a cue and the comma that closes its parenthesis: `he said in an interview,`. */
const LONGEST_ADJUNCT = 8;

/** `The race, he said, will be tight`: what goes on after the parenthesis. */
export function parenthesisTail(
  tokens: readonly Token[],
  frame: Frame,
  end: number,
): Stretch | null {
  let comma = frame.to;
  while (
    comma < end &&
    comma - frame.to < LONGEST_ADJUNCT &&
    isWordy(tokens[comma]) &&
    !has(tokens[comma], Role.Finite | Role.That)
  )
    comma++;
  if (tokens[comma]?.shape !== "comma") return null;
  if (frame.source && has(tokens[comma + 1], Role.Relative))
    comma = nextComma(tokens, comma + 1, end);
  const next = tokens[comma + 1];
  if (
    !next ||
    has(next, Role.Coordinator | Role.Relative | Role.Participle) ||
    end - comma < 2 ||
    (end - comma < 3 && next.shape !== "quote")
  )
    return null;
  // `said Jane Doe, director of the group`: an apposition, unless a verb shows that the clause goes on.
  if (frame.inverted && !frame.source && !hasVerb(tokens, comma + 1, end)) return null;
  return { from: comma + 1, to: end };
}

function nextComma(tokens: readonly Token[], from: number, end: number): number {
  let at = from;
  while (at < end && tokens[at]?.shape !== "comma") at++;
  return at;
}

/** `"A," she said, "B"`: the second half. */
export function secondQuote(tokens: readonly Token[], frame: Frame, end: number): number | null {
  for (let at = frame.to; at < end; at++) {
    const token = tokens[at];
    if (token?.shape === "quote")
      return tokens[at - 1]?.shape === "comma" || tokens[at - 1]?.shape === "colon" ? at : null;
    if (has(token, Role.Finite | Role.That)) return null;
  }
  return null;
}

/** The quotations joined to the one at `at` by an `and` or a comma alone: `“…” and “…”, he said`. */
export function quotesInRow(tokens: readonly Token[], at: number): number[] {
  const row = [at];
  for (const step of [-2, 2]) {
    let next = at + step;
    while (tokens[next]?.shape === "quote" && isJoint(tokens[next - step / 2])) {
      row.push(next);
      next += step;
    }
  }
  return row;
}

function isJoint(token: Token | undefined): boolean {
  return token?.shape === "comma" || has(token, Role.Coordinator);
}

export function hasVerb(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (has(token, Role.Finite | Role.Being | Role.Verbal | Role.Subjunctive)) return true;
  }
  return false;
}
