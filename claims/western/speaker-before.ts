import type { TextSpan } from "../../text/sentences";
import { guessRoles } from "./guess-roles";
import type { Grammar } from "./lexicon";
import { type Reading, spanOf } from "./reading";
import { firstSubject } from "./subject";
import { emptyTokens, tokensOf } from "./tokenise";
import type { Tokens } from "./tokens";
import { subjectOfVerbSecond } from "./verb-second";

/** What a sentence is about, as far as it stands before the token at `limit`; null when nothing does. */
export function subjectOf(tokens: Tokens, grammar: Grammar, limit: number): TextSpan | null {
  return spanOf(
    tokens,
    grammar.verbSecond ? subjectOfVerbSecond(tokens, limit) : firstSubject(tokens, 0, limit),
  );
}

/**
 * Who spoke last, or else whom the plain sentence before is about:
 * `Die Ministerin verteidigte den Einsatz. Die Polizei habe richtig gehandelt.`
 */
export function speakerBefore(reading: Reading): TextSpan | null {
  const { paragraph, grammar, plain } = reading;
  if (!reading.last && plain) {
    const tokens = tokensOf(paragraph, plain, grammar, emptyTokens());
    guessRoles(tokens, grammar);
    reading.last = subjectOf(tokens, grammar, tokens.length);
    reading.plain = null;
  }
  return reading.last;
}
