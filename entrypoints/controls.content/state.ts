import { type Signal, signal } from "@preact/signals-core";
import { type Annotation, type AnnotationId, type StatusNames, UNNAMED } from "../../annotation";
import type { Step } from "./walk-stops";

/** A short word to the reader, with what they can do about it. */
export type Toast =
  | { readonly type: "kept" | "removed"; readonly annotation: Annotation }
  | { readonly type: "done"; readonly text: string; takeBack(): Promise<unknown> }
  | { readonly type: "said"; readonly text: string }
  | { readonly type: "failed"; readonly text: string };

export function isUndoable({ type }: Toast): boolean {
  return type === "kept" || type === "removed" || type === "done";
}

/** What the controls show; null: not shown. */
export interface ControlsState {
  /** The selected words that the toolbar offers to mark. */
  readonly selected: Signal<Range | null>;
  /** Whether the toolbar's note field is open. */
  readonly noting: Signal<boolean>;
  readonly card: Signal<AnnotationId | null>;
  readonly toast: Signal<Toast | null>;
  /** The suggestions that the reader clicked on, by their ids. */
  readonly offered: Signal<readonly string[] | null>;
  /** The figure that the selection holds, where it is not just that. */
  readonly exact: Signal<Range | null>;
  /** Where the walk is; its step is null while there is nothing to walk to. */
  readonly walking: Signal<{ readonly step: Step | null } | null>;
  /** The annotation whose note is written in the walk. */
  readonly walkNoting: Signal<AnnotationId | null>;
  /** Counts the page's scrolling, so that what stands at a mark moves along with it. */
  readonly scrolled: Signal<number>;
  /** Counts the changes of what stands on the article. */
  readonly changed: Signal<number>;
  /** The box around a picture that is pointed at, in viewport coordinates. */
  readonly outlined: Signal<DOMRect | null>;
  readonly statusNames: Signal<StatusNames>;
}

export function createState(): ControlsState {
  return {
    selected: signal(null),
    noting: signal(false),
    card: signal(null),
    toast: signal(null),
    offered: signal(null),
    exact: signal(null),
    walking: signal(null),
    walkNoting: signal(null),
    scrolled: signal(0),
    changed: signal(0),
    outlined: signal(null),
    statusNames: signal(UNNAMED),
  };
}
