import { useState } from "preact/hooks";
import type { Suggestion } from "../annotation";
import { describeSuggestion } from "./describe-suggestion";
import { formatReading } from "./format-reading";
import { KindSign } from "./kind-sign";
import { useRows } from "./use-rows";
import { useWords } from "./words";

export interface SuggestionRowActions {
  readonly onReveal: (suggestion: Suggestion) => void;
  readonly onKeep: (suggestion: Suggestion) => void;
}

interface Props extends SuggestionRowActions {
  readonly suggestions: readonly Suggestion[];
  /** Id of the heading that names the list. */
  readonly labelledBy: string;
  /** BCP 47 of the article; null when unknown. */
  readonly language: string | null;
}

/** Suggestions in the order given. Tab stops at one row, the arrow keys go on; Enter shows a row, K keeps it. */
export function SuggestionList({ suggestions, labelledBy, language, onReveal, onKeep }: Props) {
  const words = useWords();
  const { list, walk, leave } = useRows();
  const [current, setCurrent] = useState<string | null>(null);
  const stop = suggestions.find(({ id }) => id === current)?.id ?? suggestions[0]?.id;
  const lang = language ?? undefined;

  const keep = (suggestion: Suggestion) => {
    leave(suggestions.indexOf(suggestion));
    onKeep(suggestion);
  };

  const obey = (event: KeyboardEvent, suggestion: Suggestion) => {
    const isKeep = event.key.toLowerCase() === "k" || event.code === "KeyK";
    if (!isKeep || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    keep(suggestion);
  };

  return (
    <ul ref={list} class="rows" aria-labelledby={labelledBy} onKeyDown={walk}>
      {suggestions.map((suggestion) => {
        const { id, kind, quote } = suggestion;
        const reading = formatReading(suggestion, words);
        const tabIndex = id === stop ? 0 : -1;
        return (
          <li key={id} class="row suggestion" data-kind={kind} onFocusIn={() => setCurrent(id)}>
            <button
              type="button"
              class="row-main"
              tabIndex={tabIndex}
              aria-keyshortcuts="K"
              aria-description={words.say("row_show")}
              onClick={() => onReveal(suggestion)}
              onKeyDown={(event) => obey(event, suggestion)}
            >
              <span class="unseen">{describeSuggestion(suggestion, words)}</span>
              <KindSign kind={kind} hollow silent />
              <span class="row-words" aria-hidden="true">
                <span class="quote">
                  {kind === "claim" && reading !== "" && (
                    <>
                      <span class="speaker" data-named={suggestion.reading.speaker !== null}>
                        {reading}:
                      </span>{" "}
                    </>
                  )}
                  <q lang={lang}>{quote}</q>
                </span>
                {kind === "figure" && reading !== "" && <span class="reading">{reading}</span>}
              </span>
            </button>
            <button
              type="button"
              class="keep"
              tabIndex={tabIndex}
              aria-label={`${words.say("suggestion_keep")}: ${quote}`}
              onClick={() => keep(suggestion)}
            >
              {words.say("suggestion_keep")}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
