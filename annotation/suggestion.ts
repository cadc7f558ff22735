import type { ClaimReading, FigureReading } from "./reading";

/** What Tallymark recognises by itself. */
export type SuggestedKind = "figure" | "claim";

/** What a walk goes through; `all` are also the pictures and passages that were kept. */
export type Walked = SuggestedKind | "all";

/** What a recognised passage means. */
export type SuggestedMeaning =
  | { readonly kind: "figure"; readonly reading: FigureReading }
  | { readonly kind: "claim"; readonly reading: ClaimReading };

/** A figure or claim that was recognised in an article and that the reader has not kept. It is never stored. */
export type Suggestion = SuggestedMeaning & {
  /** Names it for as long as its words stand where they are. */
  readonly id: string;
  readonly quote: string;
  /** How much it is worth checking, 0 to 1; of figures always 1. */
  readonly score: number;
};
