import { type Annotation, type Change, quoteOf, type Reading, withKind } from "../../annotation";
import type { PassageContext } from "../../messaging/protocol";
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
  if (change.reading) {
    const corrected = change.corrected ?? correctedBy(annotation, change.reading);
    return withKind({ ...next, corrected }, kind, change.reading);
  }
  if (kind === annotation.kind) return next;
  const { prefix = "", exact = "", suffix = "" } = quoteOf(annotation.target) ?? {};
  const context = {
    text: prefix + exact + suffix,
    start: prefix.length,
    end: prefix.length + exact.length,
    heading: annotation.heading,
  };
  return withKind({ ...next, corrected: [] }, kind, readPassage(kind, context, language));
}

/** The fields that the reader has set in this reading or before. */
function correctedBy({ reading, corrected }: Annotation, changed: Reading): string[] {
  const before = new Map<string, unknown>(Object.entries(reading ?? {}));
  const set = Object.entries(changed).flatMap(([field, value]) =>
    JSON.stringify(value) === JSON.stringify(before.get(field)) ? [] : [field],
  );
  return [...new Set([...corrected, ...set])];
}

/** What the annotation's passage means in its words of now, but for what the reader has corrected. */
export function readAnew(
  { kind, reading, corrected }: Annotation,
  context: PassageContext,
  language: string | null,
): Reading | null {
  const read = readPassage(kind, context, language);
  if (read === null || reading === null) return reading;
  const own = Object.entries(reading).filter(([field]) => corrected.includes(field));
  return { ...read, ...Object.fromEntries(own) };
}
