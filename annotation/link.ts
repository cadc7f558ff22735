import type { AnnotationId, Kind, Relation } from "./annotation";

/** The same link as the other end holds it. */
export const REVERSED: Readonly<Record<Relation, Relation>> = {
  supports: "supportedBy",
  supportedBy: "supports",
  contradicts: "contradicts",
  updates: "updatedBy",
  updatedBy: "updates",
};

/** What is shown of an annotation that another one is linked to, or can be. */
export interface Partner {
  readonly id: AnnotationId;
  /** The article that it stands on. */
  readonly source: string;
  readonly title: string;
  /** Where a browser opens the article at the passage. */
  readonly address: string;
  readonly kind: Kind;
  readonly words: string;
  readonly speaker: string | null;
  /** The reader removed it: the link stays, and says so. */
  readonly removed: boolean;
}
