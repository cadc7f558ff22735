import { codeAt, isCapital, isSpace } from "./characters";
import type { Grammar } from "./grammar";
import type { Numeral } from "./numeral";
import type { Text } from "./text";

const LENGTH = 5;

/**
 * Whether the number is the postal code of the place after it: 75001 Paris. Where all nouns are
 * capitalised, only after a comma or at the start of a line: Hauptstraße 12, 10115 Berlin.
 */
export function isPostalCode(text: Text, numeral: Numeral, { nouns }: Grammar): boolean {
  const { start, end, plain } = numeral;
  if (nouns === null || !plain || end - start !== LENGTH || !isSpace(codeAt(text, end)))
    return false;
  if (!isCapital(codeAt(text, end + 1))) return false;
  return (
    nouns.style === "plural, then adjectives" || start === 0 || text.startsWith(", ", start - 2)
  );
}
