import type { After } from "./content-after";
import { type Frame, PLAIN } from "./frame";
import {
  isAdverb,
  isNickname,
  phraseEndingAt,
  phraseStartingAt,
  type Stretch,
  withName,
} from "./noun-phrase";
import * as Role from "./role";
import * as Shape from "./shape";
import { firstSubject } from "./subject";
import { has, is, type Tokens, wordAt } from "./tokens";

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
  while (has(tokens, start, Role.Coordinator)) start++;
  // `hat … erklärt`: a participle at the end of its clause; without an auxiliary, the verb itself.
  let verb = start;
  while (verb < at && !has(tokens, verb, Role.Auxiliary | Role.Being)) verb++;
  if (has(tokens, verb, Role.Being) || (verb === at && /^ge.*[tn]$/.test(wordAt(tokens, at))))
    return null;
  // `geht davon aus, dass …`, but `abgesehen davon, dass …`.
  if (wordAt(tokens, at) === "davon" && wordAt(tokens, at + 1) !== "aus") return null;
  const frame = { at, to: at + 1, ...PLAIN };
  if (has(tokens, start, Role.As)) {
    const subject = phraseStartingAt(tokens, start + 1, at);
    return subject ? { ...frame, subject, from: start + 1 } : null;
  }
  if (has(tokens, start, Role.Subordinator | Role.Relative | Role.That)) return null;
  const explained = verb === start ? beforeApposition(tokens, start) : null;
  if (explained) return { ...frame, subject: explained, from: explained.from };
  if (verb > start && !isFronted(tokens, start)) {
    const subject =
      phraseStartingAt(tokens, start, verb) ?? phraseEndingAt(tokens, verb - 1, start);
    return subject ? { ...frame, subject, from: start } : null;
  }
  const phrase = phraseStartingAt(tokens, subjectAfter(tokens, verb), tokens.length);
  if (!phrase) {
    // `Auch die Partei kritisierte, …`
    let begin = start;
    while (has(tokens, begin, Role.Adverb)) begin++;
    return { ...frame, subject: phraseStartingAt(tokens, begin, verb), from: start };
  }
  // `Den Plan nannte die Ministerin „einen Witz“`: no title of hers.
  const named = has(tokens, at, Role.Calls) && is(tokens, phrase.to - 1, Shape.Quote);
  const subject = named ? { from: phrase.from, to: phrase.to - 1 } : withName(tokens, phrase);
  return {
    ...frame,
    subject,
    inverted: verb === start,
    from: start,
    to: Math.max(at + 1, subject.to),
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

/** `Jane Doe, Sprecherin der Partei, sagte`: no verb stands before the commas, so that they hold an apposition. */
function beforeApposition(tokens: Tokens, verb: number): Stretch | null {
  if (!is(tokens, verb - 1, Shape.Comma)) return null;
  let from = verb - 1;
  while (from > 0 && verb - from < LONGEST_CLAUSE && !is(tokens, from - 1, PART_END)) {
    if (has(tokens, from - 1, VERB)) return null;
    from--;
  }
  if (has(tokens, from, Role.Preposition | Role.Subordinator | Role.That | Role.Relative))
    return null;
  while (has(tokens, from, Role.Coordinator)) from++;
  const phrase = phraseStartingAt(tokens, from, verb - 1);
  return phrase && withName(tokens, phrase);
}

const VERB = Role.Finite | Role.Being | Role.Verbal | Role.Subjunctive | Role.CUE;
const PART_END = Shape.Quote | Shape.Stop | Shape.Colon | Shape.Semicolon | Shape.Dash;

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

/** What opens an infinitive that is no content (`sprach, ohne konkret zu werden`). */
const AIMLESS = new Set("ohne um statt anstatt".split(" "));

/** `zu gehen`, `auszugehen`. */
const INFINITIVE = /^(?:[^z]{2,}zu.{3,}n|zu)$/;

/** German sets off what is said by a comma: `…, dass …`, `…, er habe …`; without one there is only a quotation. */
export function clauseAfterComma(tokens: Tokens, frame: Frame, end: number): After | null {
  for (let at = frame.to; at < end && at - frame.to < LONGEST_CLAUSE; at++) {
    if (is(tokens, at, Shape.Quote)) {
      return at === frame.to || has(tokens, frame.at, Role.Calls) ? { quote: at } : null;
    }
    if (is(tokens, at, Shape.Colon)) {
      if (is(tokens, at + 1, Shape.Quote)) return { quote: at + 1 };
      return end - at > 3 ? { clause: { from: at + 1, to: end } } : null;
    }
    if (!is(tokens, at, Shape.Comma)) continue;
    const next = at + 1;
    if (is(tokens, next, Shape.Quote)) return { quote: at + 1 };
    if (has(tokens, next, Role.That))
      return at + 2 < end ? { clause: { from: at + 2, to: end } } : null;
    if (has(tokens, next, Role.Asking) && !has(tokens, next, Role.As))
      return { clause: { from: at + 1, to: end } };
    if (has(tokens, next, Role.Coordinator | Role.Subordinator)) return null;
    for (let ahead = at + 1; ahead < end; ahead++) {
      // `man prüfe die Vorwürfe`: after a pronoun, an unknown word in -e is a subjunctive.
      const reported =
        has(tokens, ahead, Role.Subjunctive | Role.Conditional) ||
        (has(tokens, ahead - 1, Role.SubjectPronoun) && wordAt(tokens, ahead).endsWith("e"));
      const infinitive =
        INFINITIVE.test(wordAt(tokens, ahead)) && !AIMLESS.has(wordAt(tokens, next));
      if (reported || infinitive) return { clause: { from: at + 1, to: end } };
      if (
        is(tokens, ahead, Shape.Comma) &&
        !has(tokens, ahead + 1, Role.Relative | Role.Determiner)
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
  // `Nun versuche er, …`: before these, the indicative would end in -t; a past in -te or a wish (`käme er`) is none.
  return (
    has(tokens, at + 1, Role.SubjectPronoun) &&
    is(tokens, at, Shape.Word) &&
    !has(tokens, at, ~Role.Verbal) &&
    SINGULAR.has(wordAt(tokens, at + 1)) &&
    /^[^äöü]*[^t]e$/.test(wordAt(tokens, at))
  );
}

const SINGULAR = new Set("er es man".split(" "));
