import { hasVerb } from "./clause-bounds";
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
import { subjectBefore } from "./subject";
import type { Shape, Token } from "./tokens";

/**
 * The frame of a verb of speech where the subject stands before its verb, or after it when the words do
 * (`"…", said Jane Doe`). null: the word is no such verb here, but a noun, a passive, an infinitive.
 */
export function verbFrame(tokens: readonly Token[], at: number, floor: number): Frame | null {
  const token = tokens[at];
  if (!token || isNoun(tokens, at)) return null;
  let from = at;
  while (
    from > floor &&
    (has(tokens[from - 1], Role.Auxiliary | Role.Adverb | Role.Being) ||
      CLITICS.has(tokens[from - 1]?.word ?? ""))
  ) {
    if (has(tokens[from - 1], Role.SubjectPronoun)) break;
    from--;
  }
  const before = tokens[at - 1];
  const being = tokens.slice(from, at).some((word) => has(word, Role.Being));
  if (has(token, Role.Participle)) {
    if (!being) return participleFrame(tokens, at, from, floor);
    if (!has(token, Role.Says) && !has(tokens[at + 1], Role.That)) return null;
  } else if (being) return null;
  // `went on to say`, `likes to say` says it; `plans to say` does not.
  if (before?.word === "to") {
    const habit = HABITS.has(tokens[at - 2]?.word ?? "");
    if (!habit && tokens[at - 2]?.word !== "on" && !has(tokens[at - 2], Role.Voices | Role.Being))
      return null;
    const subject = habit ? subjectBefore(tokens, at - 2, floor) : null;
    return { at, subject, from: subject?.from ?? at - 1, to: at + 1, ...PLAIN };
  }
  const opening = tokens[from - 1];
  if (
    from === 0 ||
    opening?.shape === "quote" ||
    opening?.shape === "comma" ||
    opening?.shape === "dash" ||
    has(opening, Role.As | Role.Source)
  ) {
    const after =
      has(token, Role.Says | Role.Finds | Role.Voices) && !isApposition(tokens, at, from, floor)
        ? inversion(tokens, at)
        : null;
    if (after) return { at, subject: after, from, to: after.to, ...PLAIN, inverted: true };
    if (opening?.shape === "quote" || from === 0) return null;
  }
  // `The mayor, asked whether she would run, said`; `when told of it`: she is asked.
  if (
    has(opening, Role.Subordinator) ||
    (opening?.shape === "comma" && has(tokens[at + 1], Role.Asking | Role.Preposition))
  ) {
    if (has(token, Role.Tells) && !has(token, Role.Says) && from === at) return null;
  }
  // `called it a win and said`: the subject is that of the verb before.
  if (has(opening, Role.Coordinator)) return { at, subject: null, from, to: at + 1, ...PLAIN };
  const subject = subjectBefore(tokens, from, floor);
  const relative = has(tokens[from - 1], Role.Relative) && tokens[from - 2]?.shape === "comma";
  // `a-t-il répondu`: the pronoun stands between the auxiliary and its verb.
  const tied =
    subject && subject.to - subject.from === 1 && has(tokens[subject.from - 1], Role.Auxiliary)
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

const HABITS = new Set("like likes liked used".split(" "));

/** No verb follows one of these. */
const ARTICLES = new Set("the a an el un una une".split(" "));
/** Before a verb no articles but its objects (`comme le rappelle le maire`, `lo dijo`). */
const CLITICS = new Set("le la les l' lo los las".split(" "));

/** `Jane Doe, 54, denied the charges`: without a verb before the commas, nothing is said there. */
function isApposition(tokens: readonly Token[], at: number, from: number, floor: number): boolean {
  if (tokens[from - 1]?.shape !== "comma" || tokens[from - 2]?.shape === "quote") return false;
  // Other verbs than English ones are known too badly to tell a clause by them, unless it is in two parts.
  const english = has(tokens[at], Role.Bare);
  const sure = english
    ? !has(tokens[at], Role.Says)
    : tokens.slice(floor, from - 1).some((token) => token.shape === "comma");
  return sure && !hasVerb(tokens, floor, from);
}

/** `…, saying`: the subject is that of the verb before, or the noun before it (`a sign saying`). */
function participleFrame(tokens: readonly Token[], at: number, from: number, floor: number): Frame {
  const before = tokens[at - 1];
  const follows =
    isWordy(before) && !has(before, Role.Preposition | Role.Coordinator | Role.Subordinator);
  const own = follows ? phraseEndingAt(tokens, from - 1, floor) : null;
  return { at, subject: own, from: own?.from ?? from, to: at + 1, ...PLAIN };
}

/** `said the mayor`: the subject after its verb. */
function inversion(tokens: readonly Token[], at: number): Stretch | null {
  let first = at + 1;
  // `a indiqué samedi le préfet`, `informó este viernes el banco`.
  while (
    has(tokens[first], Role.Time) ||
    (has(tokens[first], Role.Determiner) && has(tokens[first + 1], Role.Time))
  )
    first++;
  const next = tokens[first];
  if (!isWordy(next) || has(next, NO_SUBJECT)) return null;
  const phrase = phraseStartingAt(tokens, first, tokens.length);
  if (!phrase) return null;
  // What follows makes it the subject or object of a clause: `said the plan was dead`, `shows a man running`.
  const after = tokens[phrase.to];
  if (
    after?.shape === "quote" ||
    (has(after, Role.Finite | Role.Being) && !has(after, Role.Relative))
  )
    return null;
  return isWordy(after) && !has(after, AFTER_SUBJECT) ? null : withName(tokens, phrase);
}

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

/** `the report`, `its claims`, `Trump’s call`: a noun that looks like the verb. */
function isNoun(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  let first = at;
  while (first > 0 && tokens[first - 1]?.shape === "word" && has(tokens[first - 1], Role.Adverb))
    first--;
  const before = tokens[first - 1];
  if (has(before, Role.Preposition) && before?.word !== "to" && !has(token, Role.Participle))
    return true;
  const determined = has(before, Role.Determiner) && !has(before, Role.SubjectPronoun);
  // `el acusado`, `a reported loss`.
  if (determined && (first < at || ARTICLES.has(before?.word ?? ""))) return true;
  // `as he put it`.
  if (/^puts?$/.test(token?.word ?? "")) return tokens[at + 1]?.word !== "it";
  if (PARTICLES.has(tokens[at + 1]?.word ?? "")) return true;
  if (!has(token, Role.Noun | Role.Participle)) return false;
  if (determined) return true;
  if (before && /['’]s?$/.test(before.word)) return true;
  if (has(before, Role.SubjectPronoun) || (has(token, Role.Says) && !has(token, Role.Finds)))
    return false;
  if (!has(token, Role.Noun)) return false;
  const next = tokens[at + 1];
  if (next?.shape === "word") return !has(next, CLAUSE_OPENING) && !isVerbSoon(tokens, at + 2);
  // `the show "…"` names it; `the report says "…"` says it.
  if (next?.shape === "quote") return !token?.word.endsWith("s");
  // `…, records show.`
  if (!next || next.shape === "stop")
    return !tokens.slice(Math.max(0, at - LONGEST_TAIL), at).some((one) => one.shape === "comma");
  return !OBJECTS.has(next.shape);
}

/** Words of a subject between the comma of a clause and the verb that closes it. */
const LONGEST_TAIL = 10;

const CLAUSE_OPENING = Role.That | Role.Determiner | Role.SubjectPronoun | Role.Adverb;

/** Small words that make another verb of it (ruled out). */
const PARTICLES = new Set("out up off down back over away".split(" "));

/** `The union claims members were`: a verb soon after makes it a verb that takes a clause. */
function isVerbSoon(tokens: readonly Token[], from: number): boolean {
  return tokens.slice(from, from + 3).some((token) => has(token, Role.Finite | Role.Being));
}

/** What may follow a verb where a noun would end its phrase. */
const OBJECTS: ReadonlySet<Shape> = new Set(["name", "number", "comma", "colon"]);
