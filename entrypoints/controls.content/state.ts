import { type Signal, signal } from "@preact/signals-core";
import {
  type Annotation,
  type AnnotationId,
  DEFAULT_SETTINGS,
  type StatusNames,
} from "../../annotation";

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
  /** The place in the walk through the annotations, counted from 0. */
  readonly walking: Signal<number | null>;
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
    walking: signal(null),
    scrolled: signal(0),
    changed: signal(0),
    outlined: signal(null),
    statusNames: signal(DEFAULT_SETTINGS.statusNames),
  };
}
