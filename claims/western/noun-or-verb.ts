import * as Role from "./role";
import * as Shape from "./shape";
import { anyHas, anyIs, has, is, type Tokens, wordAt } from "./tokens";

/** No verb follows one of these. */
const ARTICLES = new Set("the a an el un una une".split(" "));
/** `the report`, `its claims`, `Trump’s call`: a noun that looks like the verb. */
export function isNoun(tokens: Tokens, at: number): boolean {
  let first = at;
  while (first > 0 && is(tokens, first - 1, Shape.Word) && has(tokens, first - 1, Role.Adverb))
    first--;
  const before = first - 1;
  if (
    has(tokens, before, Role.Preposition) &&
    wordAt(tokens, before) !== "to" &&
    !has(tokens, at, Role.Participle)
  )
    return true;
  const determined =
    has(tokens, before, Role.Determiner) && !has(tokens, before, Role.SubjectPronoun);
  // `el acusado`, `a reported loss`.
  if (determined && (first < at || ARTICLES.has(wordAt(tokens, before)))) return true;
  // `as he put it`, `she pointed out`.
  const needed = NEEDED.find(([verb]) => verb.test(wordAt(tokens, at)));
  if (needed) return wordAt(tokens, at + 1) !== needed[1];
  if (PARTICLES.has(wordAt(tokens, at + 1))) return true;
  // `ha acusado`, `did report`, but `have claims`.
  if (has(tokens, before, Role.Auxiliary) && !wordAt(tokens, at).endsWith("s")) return false;
  // `rejected claims that …`.
  if (has(tokens, at, Role.Noun) && has(tokens, before, Role.CUE)) return true;
  if (!has(tokens, at, Role.Noun | Role.Participle)) return false;
  // `the Daily Post`.
  if (at > 0 && is(tokens, at, Shape.Name) && is(tokens, at - 1, Shape.Name)) return true;
  if (determined) return true;
  if (/'s?$/.test(wordAt(tokens, before))) return true;
  if (
    has(tokens, before, Role.SubjectPronoun) ||
    (has(tokens, at, Role.Says) && !has(tokens, at, Role.Finds))
  )
    return false;
  if (!has(tokens, at, Role.Noun)) return false;
  const next = at + 1;
  if (is(tokens, next, Shape.Word))
    return !has(tokens, next, CLAUSE_OPENING) && !isVerbSoon(tokens, at + 2);
  // `the show "…"` names it; `the report says "…"` says it.
  if (is(tokens, next, Shape.Quote)) return !wordAt(tokens, at).endsWith("s");
  // `…, records show.`
  if (next >= tokens.length || is(tokens, next, Shape.Stop))
    return !anyIs(tokens, at - LONGEST_TAIL, at, Shape.Comma);
  return !is(tokens, next, OBJECTS);
}

/** Words of a subject between the comma of a clause and the verb that closes it. */
const LONGEST_TAIL = 10;

const CLAUSE_OPENING = Role.That | Role.Determiner | Role.SubjectPronoun | Role.Adverb;

/** Verbs that say something only with the word after them. */
const NEEDED: readonly (readonly [verb: RegExp, next: string])[] = [
  [/^puts?$/, "it"],
  [/^point/, "out"],
];

/** Small words that make something else of it (ruled out, easier said than done). */
const PARTICLES = new Set("out up off down back over away than".split(" "));

/** `The union claims members were`: a verb soon after makes it a verb that takes a clause. */
function isVerbSoon(tokens: Tokens, from: number): boolean {
  return anyHas(tokens, from, from + 3, Role.Finite | Role.Being);
}

/** What may follow a verb where a noun would end its phrase. */
const OBJECTS = Shape.Name | Shape.Numeral | Shape.Comma | Shape.Colon;
