import type { Suggestion } from "../annotation";
import { formatReading } from "./format-reading";
import { KIND_NAMES } from "./kind-sign";
import type { Words } from "./words";

/** For a screen reader: kind, quote, reading or speaker, and that it is a suggestion. */
export function describeSuggestion(suggestion: Suggestion, words: Words): string {
  return [
    words.say(KIND_NAMES[suggestion.kind]),
    suggestion.quote,
    formatReading(suggestion, words),
    words.say("state_suggested"),
  ]
    .filter(Boolean)
    .join(", ");
}
