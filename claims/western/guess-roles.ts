import type { Grammar } from "./lexicon";
import * as Role from "./role";
import * as Shape from "./shape";
import { type Tokens, wordAt } from "./tokens";

/** `don't`, `they're`. */
const CONTRACTED = /'(?:t|re|m|ve|ll|d)$/;

/** Gives the small words that the grammar does not know roles by their form. */
export function guessRoles(tokens: Tokens, grammar: Grammar): void {
  for (let at = 0; at < tokens.length; at++) {
    if (tokens.roles[at] !== 0 || tokens.shapes[at] !== Shape.Word) continue;
    const word = wordAt(tokens, at);
    tokens.roles[at] = CONTRACTED.test(word) ? Role.Auxiliary | Role.Finite : grammar.guess(word);
  }
}
