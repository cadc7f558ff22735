import { hasVerb } from "./clause-bounds";
import { type Frame, PLAIN } from "./frame";
import { isNoun } from "./noun-or-verb";
import { phraseEndingAt, phraseStartingAt, type Stretch, withName } from "./noun-phrase";
import * as Role from "./role";
import * as Shape from "./shape";
import { subjectBefore } from "./subject";
import { anyHas, anyIs, has, is, isWordy, type Tokens, wordAt } from "./tokens";

/**
 * The frame of a verb of speech where the subject stands before its verb, or after it when the words do
 * (`"…", said Jane Doe`). null: the word is no such verb here, but a noun, a passive, an infinitive.
 */
export function verbFrame(tokens: Tokens, at: number): Frame | null {
  if (isNoun(tokens, at)) return null;
  let from = at;
  while (
    from > 0 &&
    (has(tokens, from - 1, Role.Auxiliary | Role.Adverb | Role.Being) ||
      CLITICS.has(wordAt(tokens, from - 1)))
  ) {
    if (has(tokens, from - 1, Role.SubjectPronoun)) break;
    from--;
  }
  const being = anyHas(tokens, from, at, Role.Being);
  if (has(tokens, at, Role.Participle) && !being) return participleFrame(tokens, at, from);
  // `plans to say` says nothing yet, nor does a passive.
  if (being || wordAt(tokens, at - 1) === "to") return null;
  const opening = from - 1;
  if (
    from === 0 ||
    is(tokens, opening, Shape.Quote | Shape.Comma | Shape.Dash) ||
    has(tokens, opening, Role.As | Role.Source)
  ) {
    const after =
      has(tokens, at, Role.Says | Role.Finds | Role.Voices) && !isApposition(tokens, at, from)
        ? inversion(tokens, at)
        : null;
    if (after) return { at, subject: after, from, to: after.to, ...PLAIN, inverted: true };
    // `Añadió: «…»`, `Añadió que …`: whoever spoke before.
    const goesOn = has(tokens, at + 1, Role.That) || is(tokens, at + 1, Shape.Colon);
    if (from === 0 && goesOn && !has(tokens, at, Role.Bare))
      return { at, subject: null, from, to: at + 1, ...PLAIN };
    if (is(tokens, opening, Shape.Quote) || from === 0) return null;
  }
  // `called it a win and said`: the subject is that of the verb before.
  if (has(tokens, opening, Role.Coordinator))
    return { at, subject: null, from, to: at + 1, ...PLAIN };
  const subject = subjectBefore(tokens, from);
  const relative = has(tokens, from - 1, Role.Relative) && is(tokens, from - 2, Shape.Comma);
  // `a-t-il répondu`: the pronoun stands between the auxiliary and its verb.
  const tied =
    subject && subject.to - subject.from === 1 && has(tokens, subject.from - 1, Role.Auxiliary)
      ? 1
      : 0;
  return {
    at,
    subject,
    from: subject ? subject.from - tied : from,
    to: at + 1,
    ...PLAIN,
    relative,
  };
}

/** Before a verb no articles but its objects (`comme le rappelle le maire`, `lo dijo`). */
const CLITICS = new Set("le la les l' lo los las".split(" "));

/** `Jane Doe, 54, denied the charges`: without a verb before the commas, nothing is said there. */
function isApposition(tokens: Tokens, at: number, from: number): boolean {
  if (!is(tokens, from - 1, Shape.Comma) || is(tokens, from - 2, Shape.Quote)) return false;
  // Not all verbs are known, others than English ones least: what is said may be a clause without one, unless it is
  // in two parts.
  const known = has(tokens, at, Role.Bare) && !has(tokens, at, Role.Says);
  const sure = known || anyIs(tokens, 0, from - 1, Shape.Comma);
  // `L'image, qui a fait la une, montre …`: a verb of a relative clause is not that of the subject.
  let part = from - 1;
  while (part > 0 && !is(tokens, part - 1, Shape.Comma)) part--;
  return sure && !hasVerb(tokens, 0, has(tokens, part, Role.Relative) ? part : from);
}

/** `…, saying`: the subject is that of the verb before, or the noun before it (`a sign saying`). */
function participleFrame(tokens: Tokens, at: number, from: number): Frame {
  const before = at - 1;
  const follows =
    isWordy(tokens, before) &&
    !has(tokens, before, Role.Preposition | Role.Coordinator | Role.Subordinator);
  const own = follows ? phraseEndingAt(tokens, from - 1) : null;
  return { at, subject: own, from: own?.from ?? from, to: at + 1, ...PLAIN };
}

/** `said the mayor`: the subject after its verb. */
function inversion(tokens: Tokens, at: number): Stretch | null {
  let first = at + 1;
  // `a indiqué samedi le préfet`, `informó este viernes el banco`.
  while (
    has(tokens, first, Role.Time) ||
    (has(tokens, first, Role.Determiner) && has(tokens, first + 1, Role.Time))
  )
    first++;
  // `dijo a la prensa el director`, `a déclaré à l'AFP la ministre`: whom it is told to.
  if (ADDRESSING.has(wordAt(tokens, first)) && has(tokens, first, Role.Preposition))
    first = phraseStartingAt(tokens, first + 1, tokens.length)?.to ?? first;
  if (!isWordy(tokens, first) || has(tokens, first, NO_SUBJECT)) return null;
  const phrase = phraseStartingAt(tokens, first, tokens.length);
  if (!phrase) return null;
  // What follows makes it the subject or object of a clause: `said the plan was dead`, `shows a man running`.
  const after = phrase.to;
  if (
    is(tokens, after, Shape.Quote) ||
    (has(tokens, after, Role.Finite | Role.Being) && !has(tokens, after, Role.Relative))
  )
    return null;
  return isWordy(tokens, after) && !has(tokens, after, AFTER_SUBJECT)
    ? null
    : withName(tokens, phrase);
}

const ADDRESSING = new Set("a al à au aux".split(" "));

const AFTER_SUBJECT =
  Role.Preposition |
  Role.Time |
  Role.Adverb |
  Role.Relative |
  Role.Coordinator |
  Role.Subordinator |
  Role.Determiner;
const NO_SUBJECT =
  Role.Preposition |
  Role.That |
  Role.Time |
  Role.Coordinator |
  Role.Subordinator |
  Role.Adverb |
  Role.Infinitive;
