import type { Frame } from "./frame";
import { CUE, Role } from "./lexicon";
import { has, isWordy, type Stretch } from "./noun-phrase";
import type { Token } from "./tokens";

/** What follows a cue; neither, when it takes something that is no content. */
export interface After {
  readonly quote?: number;
  readonly clause?: Stretch;
}

/** What follows a cue: a quotation, a clause with or without `that`, or nothing of its own. */
export function contentAfter(tokens: readonly Token[], frame: Frame, end: number): After | null {
  const cue = tokens[frame.at];
  const to = frame.to;
  // The first mark that settles it: `that`, a quotation after a comma or colon, a finite verb.
  let that = -1;
  let quote = -1;
  let finite = -1;
  let firstComma = -1;
  for (let at = to; at < end; at++) {
    const token = tokens[at];
    if (has(token, Role.That) && finite < 0 && !has(tokens[at - 1], Role.Coordinator)) {
      that = at;
      break;
    }
    if (token?.shape === "quote") {
      quote = at;
      break;
    }
    if (token?.shape === "comma" && firstComma < 0) firstComma = at;
    if (token?.shape === "semicolon") break;
    if (finite < 0 && has(token, Role.Finite | Role.Being)) finite = at;
  }
  if (that >= 0 && finite < 0) {
    if (tokens[that + 1]?.shape === "quote" && that + 2 >= end) return { quote: that + 1 };
    return that + 1 < end && !has(cue, Role.Calls) ? { clause: { from: that + 1, to: end } } : null;
  }
  if (quote >= 0 && finite < 0) {
    const mark = tokens[quote - 1]?.shape;
    if (quote === to || mark === "comma" || mark === "colon") return { quote };
    if (has(cue, Role.Calls | Role.Tells | Role.Voices) && quote - to <= 8 && (firstComma < 0 || has(cue, Role.Tells | Role.Voices))) return { quote };
    if (end - quote <= 1 && has(tokens[quote - 1], Role.Adverb | Role.Time)) return { quote };
  }
  if (frame.inverted) return null;
  if (has(cue, Role.Calls) && !has(cue, Role.Says | Role.Finds | Role.Tells)) return null;
  let first = to;
  while (first < end && (has(tokens[first], Role.Adverb | Role.Time) || (has(tokens[first], Role.Preposition) && has(tokens[first + 1], Role.Time)))) {
    if (has(tokens[first], Role.Determiner | Role.SubjectPronoun)) break;
    first++;
  }
  if (tokens[first]?.shape === "colon") return end - first > 3 ? { clause: { from: first + 1, to: end } } : null;
  if (has(cue, Role.Tells)) first = pastAddressee(tokens, first, end);
  if (first >= end) return null;
  const opens = tokens[first];
  if (!isWordy(opens) && opens?.shape !== "quote") return null;
  if (has(opens, Role.Subordinator)) {
    return has(opens, Role.Asking) && has(cue, Role.Tells | Role.Finds | Role.Says) && end - first > 2 ? { clause: { from: first, to: end } } : null;
  }
  if (opens?.word === "to") return has(cue, Role.Promises) && end - first > 2 ? { clause: { from: first + 1, to: end } } : null;
  if (has(cue, Role.Voices) && !has(cue, Role.Says | Role.Finds | Role.Tells)) return null;
  const strong = has(cue, Role.Says);
  const verb = nextFinite(tokens, first, end);
  if (verb < 0) return null;
  if (strong) return end - first > 2 ? { clause: { from: first, to: end } } : null;
  const near = verb - first <= 8 && verb > first;
  return near && !tokens.slice(first, verb).some((token) => token.shape === "comma" || has(token, Role.Relative | Role.Subordinator)) ? { clause: { from: first, to: end } } : null;
}

function nextFinite(tokens: readonly Token[], from: number, end: number): number {
  for (let at = from; at < end; at++) {
    const token = tokens[at];
    if (has(token, Role.Finite | Role.Being) || (at > from && token?.shape === "quote")) return at;
    if (at > from && token?.shape === "word" && has(token, Role.Verbal | CUE)) return at;
  }
  return -1;
}

/** Past whom it is told: `told CNN he`, `told reporters the`. */
function pastAddressee(tokens: readonly Token[], from: number, end: number): number {
  let at = from;
  if (!isWordy(tokens[at])) return at;
  at++;
  while (at < end && isWordy(tokens[at]) && !has(tokens[at], Role.SubjectPronoun | Role.Determiner | Role.That | Role.Subordinator | Role.Finite) && tokens[at]?.word !== "to") at++;
  return at;
}
