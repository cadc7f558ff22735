import type {
  After,
  Before,
  Link,
  NounStyle,
  NumeralRole,
  UnitKind,
  WritingStyle,
} from "./language";
import type { Lexicon } from "./lexicon";

export interface NumeralPart {
  readonly role: NumeralRole;
  readonly value: number;
}

export interface Unit {
  readonly kind: UnitKind;
  /** Canonical; null: as the text writes it. */
  readonly name: string | null;
  /** What a number before this phrase is multiplied by. */
  readonly factor: number;
}

/** What may begin a figure, other than a number. */
export interface Opening {
  readonly type: "below" | "below zero" | "rank" | "ordinal" | "idiom" | "unit" | "whole";
  /** Of `unit` and `whole`; of the others not used. */
  readonly unit: Unit;
  /** Of `whole`; of the others not used. */
  readonly value: number;
  /** Only after an article: a third of. */
  readonly afterArticle: boolean;
}

/**
 * A language's tables, made ready for reading. All grammars have the same properties in the same
 * order, whatever their languages leave out: engines run code faster that meets one shape only.
 */
export interface Grammar extends Readonly<Required<WritingStyle>> {
  /** Flags for each UTF-16 unit: see `characterClasses`. */
  readonly classes: Uint8Array;
  readonly starters: Lexicon<true>;
  readonly numerals: Lexicon<NumeralPart>;
  readonly joints: Lexicon<true>;
  readonly units: Lexicon<Unit>;
  readonly openings: Lexicon<Opening>;
  readonly moneyMagnitudes: Lexicon<number>;
  readonly unitsBefore: Lexicon<Unit>;
  readonly of: Lexicon<true>;
  readonly before: Lexicon<Before>;
  readonly after: Lexicon<After>;
  readonly links: Lexicon<Link>;
  /** null: the language counts with counters. */
  readonly nouns: Nouns | null;
}

export interface Nouns {
  readonly style: NounStyle;
  readonly words: Lexicon<"stop" | "and" | "modifier" | "noun">;
  readonly streets: Lexicon<true>;
}
