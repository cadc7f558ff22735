import type { Before, NounStyle, WritingStyle } from "./language";
import type { Lexicon } from "./lexicon";
import type { Unit } from "./meanings";
import type { Phrasebook } from "./phrasebook";
import type { Starts } from "./starts";

/**
 * A language's tables, made ready for reading. All grammars have the same properties in the same
 * order, whatever their languages leave out: engines run code faster that meets one shape only.
 */
export interface Grammar extends Readonly<Required<WritingStyle>> {
  /** Flags for each UTF-16 unit: see `characterClasses`. */
  readonly classes: Uint8Array;
  /** A share may be told with its noun between: un Français sur cinq. */
  readonly nounOfWhole: boolean;
  /** With what figures may begin, but for digits and signs. */
  readonly openers: Starts;
  /** What may stand at and after a number. */
  readonly phrases: Phrasebook;
  readonly before: Lexicon<Before>;
  readonly unitsBefore: Lexicon<Unit>;
  /** null: the language counts with counters. */
  readonly nouns: Nouns | null;
}

export interface Nouns {
  readonly style: NounStyle;
  readonly words: Lexicon<"stop" | "and" | "modifier" | "noun">;
  readonly streets: Lexicon<true>;
}
