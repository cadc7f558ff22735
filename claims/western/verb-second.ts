import type { After } from "./content-after";
import { type Frame, PLAIN } from "./frame";
import {
  has,
  isWordy,
  phraseEndingAt,
  phraseStartingAt,
  type Stretch,
  withName,
} from "./noun-phrase";
import * as Role from "./role";
import { firstSubject } from "./subject";
import type { Shape, Token } from "./tokens";

/**
 * German: the verb stands second, its subject before it or, when something else does, after it (`Gestern sagte sie`);
 * a participle at the end of the clause has its subject at the auxiliary; after `wie` the verb stands last.
 */
export function verbSecondFrame(tokens: readonly Token[], at: number): Frame | null {
  const token = tokens[at];
  let start = at;
  while (
    start > 0 &&
    at - start < LONGEST_CLAUSE &&
    (isWordy(tokens[start - 1]) || isNickname(tokens, start - 1))
  )
    start--;
  while (has(tokens[start], Role.Coordinator) && start < at) start++;
  // `hat … erklärt`: a participle at the end of its clause; without an auxiliary, the verb itself.
  let verb = start;
  while (verb < at && !has(tokens[verb], Role.Auxiliary | Role.Being)) verb++;
  if (has(tokens[verb], Role.Being) || (verb === at && /^ge.*[tn]$/.test(token?.word ?? "")))
    return null;
  const frame = { at, to: at + 1, ...PLAIN };
  if (has(tokens[start], Role.As)) {
    const subject = phraseStartingAt(tokens, start + 1, at);
    return subject ? { ...frame, subject, from: start + 1 } : null;
  }
  if (has(tokens[start], Role.Subordinator | Role.Relative | Role.That)) return null;
  const opening = tokens[start];
  const explained = verb === start ? beforeApposition(tokens, start) : null;
  if (explained) return { ...frame, subject: explained, from: explained.from };
  const fronted = verb === start || has(opening, Role.Preposition | Role.Adverb | Role.Time);
  if (!fronted) {
    const subject =
      phraseStartingAt(tokens, start, verb) ?? phraseEndingAt(tokens, verb - 1, start);
    return subject ? { ...frame, subject, from: start } : null;
  }
  let first = verb + 1;
  while (
    has(tokens[first], Role.Adverb) &&
    !has(tokens[first], Role.SubjectPronoun | Role.Determiner)
  )
    first++;
  const phrase = phraseStartingAt(tokens, first, tokens.length);
  if (!phrase) {
    // `Auch die Partei kritisierte, …`
    let begin = start;
    while (has(tokens[begin], Role.Adverb) && begin < verb) begin++;
    return { ...frame, subject: phraseStartingAt(tokens, begin, verb), from: start };
  }
  const subject = withName(tokens, phrase);
  return {
    ...frame,
    subject,
    inverted: verb === start,
    from: start,
    to: Math.max(at + 1, subject.to),
  };
}

/** `Jane Doe, Sprecherin der Partei, sagte`: no verb stands before the commas, so that they hold an apposition. */
function beforeApposition(tokens: readonly Token[], verb: number): Stretch | null {
  if (tokens[verb - 1]?.shape !== "comma") return null;
  let from = verb - 1;
  while (
    from > 0 &&
    verb - from < LONGEST_CLAUSE &&
    !PART_ENDS.has(tokens[from - 1]?.shape ?? "stop")
  ) {
    if (has(tokens[from - 1], VERB)) return null;
    from--;
  }
  const first = tokens[from];
  if (has(first, Role.Preposition | Role.Subordinator | Role.That | Role.Relative)) return null;
  while (has(tokens[from], Role.Coordinator)) from++;
  const phrase = phraseStartingAt(tokens, from, verb - 1);
  return phrase && withName(tokens, phrase);
}

const VERB = Role.Finite | Role.Being | Role.Verbal | Role.Subjunctive | Role.CUE;
const PART_ENDS: ReadonlySet<Shape> = new Set(["quote", "stop", "colon", "semicolon", "dash"]);

/** What a German sentence is about: what stands before its verb, or after it when something else does. */
export function subjectOfVerbSecond(tokens: readonly Token[], limit: number): Stretch | null {
  let at = 0;
  while (has(tokens[at], Role.Coordinator) && at < limit) at++;
  if (!has(tokens[at], Role.Preposition | Role.Adverb | Role.Time | Role.Subordinator))
    return firstSubject(tokens, at, limit);
  if (has(tokens[at], Role.Subordinator)) while (at < limit && tokens[at]?.shape !== "comma") at++;
  while (at < limit && !has(tokens[at], VERB)) at++;
  let first = at + 1;
  while (
    has(tokens[first], Role.Adverb) &&
    !has(tokens[first], Role.SubjectPronoun | Role.Determiner)
  )
    first++;
  return first < limit ? phraseStartingAt(tokens, first, limit) : null;
}

/** A title or term in marks inside a clause: `im Interview des Portals "Politico"`. */
function isNickname(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return (
    token?.shape === "aside" ||
    (token?.shape === "quote" && token.end - token.start < 40 && isWordy(tokens[at - 1]))
  );
}

/** Words of a clause before its verb. */
const LONGEST_CLAUSE = 30;

/** What opens an infinitive that is no content (`sprach, ohne konkret zu werden`). */
const AIMLESS = new Set("ohne um statt anstatt".split(" "));

/** German sets off what is said by a comma: `…, dass …`, `…, er habe …`; without one there is only a quotation. */
export function clauseAfterComma(
  tokens: readonly Token[],
  frame: Frame,
  end: number,
): After | null {
  const cue = tokens[frame.at];
  for (let at = frame.to; at < end && at - frame.to < LONGEST_CLAUSE; at++) {
    const token = tokens[at];
    if (token?.shape === "quote") {
      const mark = tokens[at - 1]?.shape;
      if (at === frame.to || mark === "comma" || mark === "colon") return { quote: at };
      return has(cue, Role.Calls) ? { quote: at } : null;
    }
    if (token?.shape === "colon") {
      if (tokens[at + 1]?.shape === "quote") return { quote: at + 1 };
      return end - at > 3 ? { clause: { from: at + 1, to: end } } : null;
    }
    if (token?.shape !== "comma") continue;
    const next = tokens[at + 1];
    if (next?.shape === "quote") return { quote: at + 1 };
    if (has(next, Role.That)) return at + 2 < end ? { clause: { from: at + 2, to: end } } : null;
    if (has(next, Role.Asking) && !has(next, Role.As)) return { clause: { from: at + 1, to: end } };
    if (has(next, Role.Coordinator | Role.Subordinator)) return null;
    for (let ahead = at + 1; ahead < end; ahead++) {
      // `man prüfe die Vorwürfe`: after a pronoun, an unknown word in -e is a subjunctive.
      const reported =
        has(tokens[ahead], Role.Subjunctive | Role.Conditional) ||
        (has(tokens[ahead - 1], Role.SubjectPronoun) && tokens[ahead]?.word.endsWith("e"));
      const infinitive = tokens[ahead]?.word === "zu" && !AIMLESS.has(next?.word ?? "");
      if (reported || infinitive) return { clause: { from: at + 1, to: end } };
      if (
        tokens[ahead]?.shape === "comma" &&
        ahead > at + 1 &&
        !has(tokens[ahead + 1], Role.Relative | Role.Determiner)
      )
        break;
    }
  }
  return null;
}

/**
 * Indirect speech by its mood alone: the sentence, or the clause after a comma (`ihre Behauptung, er sei …`),
 * whose verb is a subjunctive; null when there is none, or only a comparison (`als sei`).
 */
export function subjunctiveClause(tokens: readonly Token[]): Stretch | null {
  const verb = tokens.findIndex(
    (token, at) =>
      has(token, Role.Subjunctive) &&
      tokens[at - 1]?.word !== "als" &&
      tokens[at + 1]?.word !== "denn",
  );
  if (verb < 0) return null;
  let from = verb;
  while (from > 0 && tokens[from - 1]?.shape !== "comma") from--;
  const opening = tokens[from];
  if (from > 0 && has(opening, Role.That)) return { from: from + 1, to: tokens.length };
  if (
    has(opening, Role.Relative | Role.Subordinator | Role.Determiner) &&
    !has(opening, Role.SubjectPronoun)
  )
    from = 0;
  return { from, to: tokens.length };
}
