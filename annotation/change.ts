import type { Annotation, Kind, Status } from "./annotation";
import type { Reading } from "./reading";

/** What the reader may change of an annotation. A new kind without a reading is read anew. */
export interface Change {
  readonly kind?: Kind;
  readonly reading?: Reading;
  /** The fields of the reading that the reader has set: told where a change is taken back; else what differs is theirs. */
  readonly corrected?: readonly string[];
  readonly note?: string;
  readonly tags?: readonly string[];
  /** Of claims alone. */
  readonly status?: Status;
}

/** The change that puts back what a change of this annotation changes. */
export function undoing(annotation: Annotation, change: Change): Change {
  const { kind, reading, corrected, note, tags } = annotation;
  const isRead = change.kind !== undefined || change.reading !== undefined;
  return {
    ...(change.note === undefined ? {} : { note }),
    ...(change.tags === undefined ? {} : { tags }),
    ...(change.kind === undefined ? {} : { kind }),
    ...(isRead && reading !== null ? { reading, corrected } : {}),
    ...(annotation.kind === "claim" && (change.status ?? change.kind) !== undefined
      ? { status: annotation.status }
      : {}),
  };
}
