import type { After } from "./content-after";
import { type Frame, PLAIN } from "./frame";
import { isAdverb, isNickname, phraseStartingAt, type Stretch, withName } from "./noun-phrase";
import * as Role from "./role";
import * as Shape from "./shape";
import { firstSubject, subjectBefore } from "./subject";
import { anyHas, has, is, type Tokens, wordAt } from "./tokens";

/**
 * German: the verb stands second, its subject before it or, when something else does, after it (`Gestern sagte sie`);
 * a participle at the end of the clause has its subject at the auxiliary; after `wie` the verb stands last.
 */
export function verbSecondFrame(tokens: Tokens, at: number): Frame | null {
  let start = at;
  while (
    start > 0 &&
    at - start < LONGEST_CLAUSE &&
    (is(tokens, start - 1, Shape.Wordy | Shape.Aside) ||
      (is(tokens, start - 1, Shape.Quote) && isNickname(tokens, start - 1)))
  )
    start--;
  while (has(tokens, start, Role.Coordinator | Role.Time) || isAdverb(tokens, start)) start++;
  // `hat … erklärt`: a participle at the end of its clause; without an auxiliary, the verb itself.
  let verb = start;
  while (verb < at && !has(tokens, verb, Role.Auxiliary | Role.Being)) verb++;
  if (has(tokens, verb, Role.Being) || (verb === at && /^ge.*[tn]$/.test(wordAt(tokens, at))))
    return null;
  // `geht davon aus, dass …`, but `hängt davon ab, dass …`.
  if (wordAt(tokens, at) === "davon" && wordAt(tokens, at + 1) !== "aus") return null;
  const as = has(tokens, start, Role.As);
  if (!as && has(tokens, start, Role.Subordinator | Role.Relative | Role.That)) return null;
  // `Jane Doe, Sprecherin der Partei, sagte`: without a verb before the commas, they hold an apposition.
  const explained =
    verb === start && !anyHas(tokens, 0, start, VERB) ? subjectBefore(tokens, verb) : null;
  const fronted = !as && !explained && (verb === start || isFronted(tokens, start));
  const phrase =
    explained ??
    (fronted
      ? phraseStartingAt(tokens, subjectAfter(tokens, verb), tokens.length)
      : phraseStartingAt(tokens, as ? start + 1 : start, verb));
  // `Den Plan nannte die Ministerin „einen Witz“`: no title of hers.
  const named = phrase && has(tokens, at, Role.Calls) && is(tokens, phrase.to - 1, Shape.Quote);
  const subject = named
    ? { ...phrase, to: phrase.to - 1 }
    : phrase
      ? withName(tokens, phrase)
      : subjectBefore(tokens, verb);
  return {
    ...PLAIN,
    at,
    subject,
    inverted: fronted && phrase !== null,
    from: Math.min(as ? start + 1 : start, subject?.from ?? start),
    to: Math.max(at + 1, subject?.to ?? 0),
  };
}

/** Whether something else than the subject stands before the verb. */
function isFronted(tokens: Tokens, at: number): boolean {
  return (
    has(tokens, at, Role.Preposition | Role.Adverb | Role.Time) || OBLIQUE.has(wordAt(tokens, at))
  );
}

/** What no subject begins with (`Den Plan lobte sie`, `sagte dem Sender ein Sprecher`). */
const OBLIQUE = new Set(
  "den dem einen einem keinen seinen seinem ihren ihrem diesen diesem ihn ihm ihnen".split(" "),
);

/** Where the subject of the verb at `verb` may begin behind it: past adverbs and objects. */
function subjectAfter(tokens: Tokens, verb: number): number {
  let at = verb + 1;
  while (isAdverb(tokens, at)) at++;
  const object = OBLIQUE.has(wordAt(tokens, at)) && phraseStartingAt(tokens, at, tokens.length);
  return object ? object.to : at;
}

const VERB = Role.Finite | Role.Being | Role.Verbal | Role.Subjunctive | Role.CUE;

/** What a German sentence is about: what stands before its verb, or after it when something else does. */
export function subjectOfVerbSecond(tokens: Tokens, limit: number): Stretch | null {
  let at = 0;
  while (has(tokens, at, Role.Coordinator)) at++;
  if (!isFronted(tokens, at) && !has(tokens, at, Role.Subordinator))
    return firstSubject(tokens, at, limit);
  if (has(tokens, at, Role.Subordinator)) while (at < limit && !is(tokens, at, Shape.Comma)) at++;
  while (at < limit && !has(tokens, at, VERB)) at++;
  const first = subjectAfter(tokens, at);
  return first < limit ? phraseStartingAt(tokens, first, limit) : null;
}

/** Words of a clause before its verb. */
const LONGEST_CLAUSE = 30;

/** `zu gehen`, `auszugehen`. */
const INFINITIVE = /^zu$|..zu.{3,}n$/;

/** German sets off what is said by a comma: `…, dass …`, `…, er habe …`; without one there is only a quotation. */
export function clauseAfterComma(tokens: Tokens, frame: Frame, end: number): After | null {
  for (let at = frame.to; at < end && at - frame.to < LONGEST_CLAUSE; at++) {
    if (is(tokens, at, Shape.Quote))
      return at === frame.to || has(tokens, frame.at, Role.Calls) ? { quote: at } : null;
    if (!is(tokens, at, Shape.Comma | Shape.Colon)) continue;
    const next = at + 1;
    if (is(tokens, next, Shape.Quote)) return { quote: next };
    if (has(tokens, next, Role.That)) return { clause: { from: next + 1, to: end } };
    const clause = { clause: { from: next, to: end } };
    if (is(tokens, at, Shape.Colon)) return clause;
    if (has(tokens, next, Role.Asking) && !has(tokens, next, Role.As)) return clause;
    if (has(tokens, next, Role.Coordinator | Role.Subordinator)) return null;
    for (let ahead = next; ahead < end; ahead++) {
      if (
        has(tokens, ahead, Role.Conditional) ||
        isReporting(tokens, ahead) ||
        INFINITIVE.test(wordAt(tokens, ahead))
      )
        return clause;
    }
  }
  return null;
}

/**
 * Indirect speech by its mood alone: the sentence, or the clause after a comma (`ihre Behauptung, er sei …`),
 * whose verb is a subjunctive; null when there is none, or only a comparison (`als sei`).
 */
export function subjunctiveClause(tokens: Tokens): Stretch | null {
  const verb = reportingVerb(tokens);
  if (verb < 0) return null;
  let from = verb;
  while (from > 0 && !is(tokens, from - 1, Shape.Comma)) from--;
  if (from > 0 && has(tokens, from, Role.That)) return { from: from + 1, to: tokens.length };
  if (
    has(tokens, from, Role.Relative | Role.Subordinator | Role.Determiner) &&
    !has(tokens, from, Role.SubjectPronoun)
  )
    from = 0;
  // `Den Vorwurf, sie habe gelogen, wies sie zurück`: the clause around it goes on with its verb.
  let to = from > 0 ? verb : tokens.length;
  while (to < tokens.length && !(is(tokens, to, Shape.Comma) && has(tokens, to + 1, VERB))) to++;
  return { from, to };
}

/** The first verb in the mood of indirect speech; -1 without one. */
export function reportingVerb(tokens: Tokens): number {
  for (let at = 0; at < tokens.length; at++) if (isReporting(tokens, at)) return at;
  return -1;
}

function isReporting(tokens: Tokens, at: number): boolean {
  if (has(tokens, at, Role.Subjunctive))
    return wordAt(tokens, at - 1) !== "als" && wordAt(tokens, at + 1) !== "denn";
  // `er prüfe`, `Nun versuche er, …`: there the indicative ends in -t; a past in -te is none.
  return (
    is(tokens, at, Shape.Word) &&
    !has(tokens, at, ~Role.Verbal) &&
    /^[^äö]*[^t]e$/.test(wordAt(tokens, at)) &&
    (SINGULAR.has(wordAt(tokens, at - 1)) || SINGULAR.has(wordAt(tokens, at + 1)))
  );
}

const SINGULAR = new Set("er es man sie".split(" "));
