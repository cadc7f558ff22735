import type { ClaimKind } from "../annotation/reading";
import type { TextSpan } from "../text/sentences";

/** What someone says in a text, or what the text itself asserts. Offsets are UTF-16, end exclusive. */
export interface Claim extends TextSpan {
  readonly kind: ClaimKind;
  /** The words that name who says it; null where the text names nobody. */
  readonly speaker: TextSpan | null;
  /** The speaker's name is withheld (officials, 의료계 관계자). */
  readonly anonymous: boolean;
  /** The word that attributes it (said, 밝혔다); null where there is none. */
  readonly cue: string | null;
  /** How much it is worth checking, 0 to 1. */
  readonly score: number;
}

/** Something said, before anyone asks what it is worth. */
export interface Attribution extends TextSpan {
  readonly kind: "quote" | "reported";
  readonly speaker: TextSpan | null;
  readonly cue: string | null;
  /** Where the sentence ends that only tells who said it (`“Why?” Jane Doe asked.`); absent when there is none. */
  readonly toldUntil?: number;
}
