import { type Annotation, quoteOf } from "../annotation";
import { describeChange } from "./format-change";
import { formatReading } from "./format-reading";
import { KIND_NAMES } from "./kind-sign";
import type { Message, Words } from "./words";

/** The marked words; a picture's caption, or what else tells it from others. */
export function wordsOf(annotation: Annotation): string {
  const exact = quoteOf(annotation.target)?.exact;
  if (exact) return exact;
  if (annotation.kind !== "picture") return "";
  const { caption, alternative, credit } = annotation.reading;
  return caption || alternative || credit;
}

/** What became of the passage, where that is worth saying. */
export function stateOf({ outcome }: Annotation): Message | null {
  switch (outcome) {
    case "changed":
      return "state_changed";
    case "missing":
      return "state_missing";
    case "exact":
    case "moved":
      return null;
  }
}

/** For a screen reader: kind, quote, reading or speaker, state and what it says now, in this order. */
export function describeAnnotation(annotation: Annotation, words: Words): string {
  const state = stateOf(annotation);
  const reading = readingBeside(annotation, words);
  return [
    words.say(KIND_NAMES[annotation.kind]),
    wordsOf(annotation),
    reading,
    state && words.say(state),
    ...describeChange(annotation, words),
  ]
    .filter(Boolean)
    .join(", ");
}

/** The reading as it stands beside the words: a picture's words are its caption, so that only the credit is left. */
export function readingBeside(annotation: Annotation, words: Words): string {
  if (annotation.kind !== "picture") return formatReading(annotation, words);
  const { credit } = annotation.reading;
  return credit === wordsOf(annotation) ? "" : credit;
}
