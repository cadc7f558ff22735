import type { ClaimReading, FigureReading, PictureReading, Reading } from "./reading";
import type { Target } from "./selector";

export type AnnotationId = string & { readonly brand: unique symbol };

/** What became of an annotation at a visit. */
export type Outcome = "exact" | "moved" | "changed" | "missing";

/** What a visit saw of one annotation. */
export interface Observation {
  readonly id: AnnotationId;
  readonly outcome: Outcome;
  /** The passage's text as it stands on the page; null when it was not found. */
  readonly text: string | null;
}

/** One observed outcome that differs from the one before it: the history of a passage that its publisher edited. */
export interface Revision {
  /** When the reader's visit saw it, ISO 8601. */
  readonly seen: string;
  readonly outcome: Outcome;
  /** The passage's text at that visit; null when it was missing. */
  readonly text: string | null;
  /** When the article says that it was modified, as it stated it at that visit; null where it does not say. */
  readonly modifiedAt: string | null;
  /** What the text says where a figure was marked; null where it is no figure's, or says no number. */
  readonly figure: FigureReading | null;
  /** null while the reader has said nothing to it. */
  readonly answer: Answer | null;
}

/** What the reader said to a changed passage: that the old words stay marked, or that the new ones are. */
export type Answer =
  | { readonly type: "kept"; readonly at: string }
  | {
      readonly type: "accepted";
      readonly at: string;
      /** What was marked until then, and what it meant. */
      readonly before: Marked;
    };

/** What is marked, and what it means. */
export interface Marked {
  readonly target: Target;
  readonly sentence: string;
  readonly heading: string | null;
  readonly reading: Reading | null;
}

/** How one annotation stands to another; both hold the link, each from its own end. */
export type Relation = "supports" | "supportedBy" | "contradicts" | "updates" | "updatedBy";

export interface Link {
  readonly relation: Relation;
  readonly to: AnnotationId;
}

/** What the reader thinks of a claim. */
export type Status = "open" | "checked" | "doubtful";

interface Base {
  readonly id: AnnotationId;
  /** The address of the article, as `articleAddress` gives it: the key of its `ArticleRecord`. */
  readonly source: string;
  readonly target: Target;
  /** The sentence, or sentences, that hold the passage; empty where it has no words or was marked by another tool. */
  readonly sentence: string;
  /** The heading that the passage stands under; null where there is none. */
  readonly heading: string | null;
  /** The fields of its reading that the reader set: nothing reads them anew. */
  readonly corrected: readonly string[];
  /** Markdown. */
  readonly note: string;
  readonly tags: readonly string[];
  /** ISO 8601. */
  readonly created: string;
  readonly modified: string;
  /** When the reader removed it; null while it stands. A removed annotation is kept until it is purged. */
  readonly deleted: string | null;
  readonly outcome: Outcome;
  readonly revisions: readonly Revision[];
  readonly links: readonly Link[];
}

export interface FigureAnnotation extends Base {
  readonly kind: "figure";
  readonly reading: FigureReading;
}

export interface ClaimAnnotation extends Base {
  readonly kind: "claim";
  readonly reading: ClaimReading;
  readonly status: Status;
}

export interface PictureAnnotation extends Base {
  readonly kind: "picture";
  readonly reading: PictureReading;
}

export interface PassageAnnotation extends Base {
  readonly kind: "passage";
  readonly reading: null;
}

/** One stored record: a reader's mark on an article. */
export type Annotation = FigureAnnotation | ClaimAnnotation | PictureAnnotation | PassageAnnotation;

export type Kind = Annotation["kind"];

export const KINDS = ["figure", "claim", "picture", "passage"] as const satisfies readonly Kind[];

/** What words can be marked as. */
export type WordsKind = Exclude<Kind, "picture">;

export const WORDS_KINDS = ["figure", "claim", "passage"] as const satisfies readonly WordsKind[];
