import * as Role from "./role";
import * as Shape from "./shape";
import { anyHas, has, is, type Tokens, wordAt } from "./tokens";

/** `the report`, `its claims`, `Trump’s call`: a noun that looks like the verb. */
export function isNoun(tokens: Tokens, at: number): boolean {
  let first = at;
  while (is(tokens, first - 1, Shape.Word) && has(tokens, first - 1, Role.Adverb)) first--;
  const before = first - 1;
  // `ruled out`, `easier said than done`; `point` says something with `out` alone.
  if (wordAt(tokens, at).startsWith("point") !== (wordAt(tokens, at + 1) === "out")) return true;
  if (
    has(tokens, before, Role.Preposition) &&
    wordAt(tokens, before) !== "to" &&
    !has(tokens, at, Role.Participle)
  )
    return true;
  const determined =
    has(tokens, before, Role.Determiner) && !has(tokens, before, Role.SubjectPronoun);
  if (determined && (first < at || ARTICLES.has(wordAt(tokens, before)))) return true;
  if (has(tokens, before, Role.Auxiliary)) return false;
  if (!has(tokens, at, Role.Noun | Role.Participle)) return false;
  if (determined || /'s?$/.test(wordAt(tokens, before))) return true;
  // `the Daily Post`.
  if (is(tokens, at, Shape.Name) && is(tokens, before, Shape.Name)) return true;
  if (has(tokens, before, Role.SubjectPronoun) || !has(tokens, at, Role.Noun)) return false;
  // `rejected claims that …`.
  if (has(tokens, before, Role.CUE)) return true;
  const next = at + 1;
  // `The union claims members were`: a verb soon after makes it a verb that takes a clause.
  if (is(tokens, next, Shape.Word))
    return (
      !has(tokens, next, CLAUSE_OPENING) &&
      !anyHas(tokens, at + 2, at + 5, Role.Finite | Role.Being)
    );
  return false;
}

/** No verb follows one of these. */
const ARTICLES = new Set("the a an el un una une".split(" "));

const CLAUSE_OPENING = Role.That | Role.Determiner | Role.SubjectPronoun | Role.Adverb;
