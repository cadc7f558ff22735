import { type Annotation, type Change, quoteOf, withKind } from "../../annotation";
import { readPassage } from "./read-passage";

/**
 * The annotation with the reader's changes. A new kind that comes without a reading is read from the quote
 * and its context. `language` is the article's, null when unknown.
 */
export function edited(
  annotation: Annotation,
  change: Change,
  language: string | null,
  now: string,
): Annotation {
  const next = {
    ...annotation,
    note: change.note ?? annotation.note,
    tags: change.tags ?? annotation.tags,
    modified: now,
    ...(change.status === undefined ? {} : { status: change.status }),
  };
  const kind = change.kind ?? annotation.kind;
  if (change.reading) return withKind(next, kind, change.reading);
  if (kind === annotation.kind) return next;
  const { prefix = "", exact = "", suffix = "" } = quoteOf(annotation.target) ?? {};
  const context = {
    text: prefix + exact + suffix,
    start: prefix.length,
    end: prefix.length + exact.length,
    heading: annotation.heading,
  };
  return withKind(next, kind, readPassage(kind, context, language));
}
