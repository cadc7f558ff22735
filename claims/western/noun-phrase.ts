import * as Role from "./role";
import type { Token } from "./tokens";

/** A stretch of tokens by index, end exclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** How far a noun phrase is followed: longer ones are clauses that were not understood. */
export const LONGEST_PHRASE = 24;
const LONGEST_NICKNAME = 40;

export function has(token: Token | undefined, roles: number): boolean {
  return token !== undefined && (token.roles & roles) !== 0;
}

export function isWordy(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.shape === "word" || token.shape === "name" || token.shape === "number")
  );
}

/** A verb, or a word after a noun that is formed like one. */
export function isVerbLike(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (has(token, Role.Finite | Role.Being | Role.Auxiliary)) return true;
  if (token.shape !== "word") return false;
  const before = tokens[at - 1];
  if (has(token, Role.CUE) && !has(token, Role.Noun)) return true;
  return (
    has(token, Role.Verbal) &&
    isWordy(before) &&
    !has(before, Role.Determiner | Role.Preposition | Role.Adverb | Role.Coordinator)
  );
}

/** Words in marks inside a noun phrase: a nickname, a title, a term. */
function isShort(quote: Token): boolean {
  return !quote.word.endsWith(",") && quote.end - quote.start <= LONGEST_NICKNAME;
}

function isBoundary(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return true;
  switch (token.shape) {
    case "comma":
    case "colon":
    case "semicolon":
    case "dash":
    case "stop":
      return true;
    case "quote":
      return false;
    case "other":
      return false;
    default:
      return has(token, Role.Subordinator | Role.That | Role.Relative) || isVerbLike(tokens, at);
  }
}

/** The noun phrase whose last token is `last`, read backwards, not past `floor`; null when there is none. */
export function phraseEndingAt(
  tokens: readonly Token[],
  last: number,
  floor: number,
): Stretch | null {
  let from = last + 1;
  while (from > floor && last + 1 - from < LONGEST_PHRASE && !isBoundary(tokens, from - 1)) {
    const token = tokens[from - 1];
    if (
      token?.shape === "quote" &&
      !(from - 1 > floor && isWordy(tokens[from - 2]) && isShort(token))
    )
      break;
    if (
      has(token, Role.SubjectPronoun) &&
      token?.shape === "word" &&
      !has(token, Role.Determiner)
    ) {
      if (from - 1 === last) return { from: last, to: last + 1 };
      // `he and Mr. Lee`.
      if (has(tokens[from], Role.Coordinator)) return { from: from - 1, to: last + 1 };
      if (!has(tokens[from], Role.Preposition)) break;
    }
    if (has(token, Role.Coordinator) && from - 1 < last && !joinsSubjects(tokens, from - 1, floor))
      break;
    from--;
  }
  return trimmed(tokens, { from, to: last + 1 });
}

/** Whether the `and` at `at` joins two subjects (`Mr. Lee and Ms. Park`), not two clauses. */
function joinsSubjects(tokens: readonly Token[], at: number, floor: number): boolean {
  if (tokens[at - 1]?.shape === "name" && tokens[at + 1]?.shape === "name") return true;
  for (let left = at - 1; left >= floor && at - left <= MOST_JOINED; left--) {
    if (isBoundary(tokens, left)) return at - left > 1;
    if (left === floor) return true;
  }
  return false;
}

/** Words of a subject before an `and`. */
const MOST_JOINED = 4;

/** Without what introduces a clause: conjunctions, adverbs, times, and a phrase of place or time before the subject. */
function trimmed(tokens: readonly Token[], phrase: Stretch): Stretch | null {
  let { from } = phrase;
  const { to } = phrase;
  while (from < to) {
    const token = tokens[from];
    const opens =
      has(token, Role.Coordinator | Role.Subordinator | Role.Relative | Role.That) ||
      (has(token, Role.Adverb) && !has(token, Role.Determiner | Role.SubjectPronoun)) ||
      (has(token, Role.Time) && token?.shape === "word") ||
      token?.shape === "other" ||
      token?.shape === "aside";
    if (!opens) break;
    from++;
  }
  if (has(tokens[from], Role.Preposition)) from = lastNounStart(tokens, from, to);
  return from < to ? { from, to } : null;
}

/** In `In a statement on Sunday the company`, where `the company` begins. */
function lastNounStart(tokens: readonly Token[], from: number, to: number): number {
  for (let at = to - 1; at > from; at--) {
    const token = tokens[at];
    const before = tokens[at - 1];
    if (has(before, Role.Preposition)) continue;
    if (has(token, Role.Determiner | Role.SubjectPronoun)) return at;
    if (
      token?.shape === "name" &&
      before?.shape !== "name" &&
      !has(before, Role.Determiner) &&
      !has(token, Role.Time)
    ) {
      if (isWordy(before) && (has(before, Role.Time) || before?.shape === "number")) return at;
    }
  }
  return to;
}

/** The noun phrase that begins at `first`, read forwards: `Lee Baker`, `the head of the union`; null when none does. */
export function phraseStartingAt(
  tokens: readonly Token[],
  first: number,
  limit: number,
): Stretch | null {
  let to = first;
  while (to < limit && to - first < LONGEST_PHRASE) {
    const token = tokens[to];
    if (!token || isBoundary(tokens, to)) break;
    if (token.shape === "quote" && !(isShort(token) && to > first && isWordy(tokens[to - 1])))
      break;
    if (
      to > first &&
      has(token, Role.Determiner) &&
      token.shape === "word" &&
      isNoun(tokens[to - 1]) &&
      !(GENITIVE.has(token.word) && !isAddressed(tokens, to))
    )
      break;
    if (has(token, Role.SubjectPronoun) && !has(token, Role.Determiner)) {
      if (to === first) return { from: first, to: to + 1 };
      break;
    }
    if (has(token, Role.Preposition) && !(to > first && joinsNouns(token.word))) break;
    if (
      has(token, Role.Coordinator) &&
      !(to > first && isWordy(tokens[to + 1]) && continues(tokens, to + 1))
    )
      break;
    if (to > first && has(token, Role.Adverb) && !has(token, Role.Determiner)) break;
    if (to > first && has(token, Role.Time) && !has(tokens[to - 1], Role.Determiner)) break;
    if (to > first && has(token, Role.Participle) && token.shape === "word") break;
    to++;
  }
  while (
    to > first &&
    (has(tokens[to - 1], Role.Preposition | Role.Coordinator | Role.Determiner) ||
      tokens[to - 1]?.shape === "aside")
  )
    to--;
  return to > first ? { from: first, to } : null;
}

/** `its director, Tom Arden`: a name after a comma belongs to the role before it. */
export function withName(tokens: readonly Token[], role: Stretch): Stretch {
  const comma = role.to;
  const described = has(tokens[role.from], Role.Determiner) || tokens[comma - 1]?.shape === "word";
  if (!described || tokens[comma]?.shape !== "comma" || role.to - role.from < 2) return role;
  let to = comma + 1;
  while (tokens[to]?.shape === "name" && !has(tokens[to], NO_NAME)) to++;
  const next = tokens[to];
  const least = has(tokens[role.from], Role.Determiner) ? 1 : 2;
  const named = to - comma > least && to - comma <= LONGEST_NAME;
  return named && (!isWordy(next) || has(next, Role.Preposition | Role.Time | Role.CUE))
    ? { from: role.from, to }
    : role;
}

/** Words of a name, and the comma before it. */
const LONGEST_NAME = 6;
const NO_NAME =
  Role.Determiner | Role.SubjectPronoun | Role.Preposition | Role.Time | Role.Subordinator;

/** `sagte Karl Baum der „Zeitung“`: after a name, whom it is told to. */
function isAddressed(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 2]?.shape === "name" && tokens[at + 1]?.shape === "quote";
}

/** German determiners that may go on with a subject (`die Sprecherin des Hauses`). */
const GENITIVE = new Set("der des eines einer seiner ihrer dieser dieses".split(" "));

function isNoun(token: Token | undefined): boolean {
  return (
    token?.shape === "name" ||
    token?.shape === "quote" ||
    (token?.shape === "word" && token.roles === 0)
  );
}

/** Prepositions that go on with a subject rather than leave it. */
const JOINING = new Set(
  "of for from at with für aus de du des d'un d'une von vom del da do della".split(" "),
);

function joinsNouns(word: string): boolean {
  return JOINING.has(word) || word.startsWith("d'") || word.startsWith("d’");
}

/** After `and`, another name or noun of the same subject: not a verb. */
function continues(tokens: readonly Token[], at: number): boolean {
  return !isVerbLike(tokens, at) && !has(tokens[at], Role.SubjectPronoun | Role.Adverb | Role.CUE);
}
