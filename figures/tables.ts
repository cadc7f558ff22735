import type { Phrases } from "./language";
import { Lexicon } from "./lexicon";

/** `Object.entries` of a table whose keys are known. */
export function entries<Key extends string, Value>(
  table: Partial<Readonly<Record<Key, Value>>>,
): [Key, Value][] {
  return Object.entries(table) as [Key, Value][];
}

/** The phrases of a table, with its keys as what they mean. */
export function phrasesOf<Meaning extends string>(
  table: Partial<Readonly<Record<Meaning, Phrases>>>,
  backward = false,
): Lexicon<Meaning> {
  const lexicon = new Lexicon<Meaning>(backward);
  for (const [meaning, phrases] of entries(table)) lexicon.add(phrases, meaning);
  return lexicon;
}
