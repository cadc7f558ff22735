import { useRef, useState } from "preact/hooks";
import type { Suggestion } from "../annotation";
import { describeSuggestion } from "./describe-suggestion";
import { formatReading } from "./format-reading";
import { KindSign } from "./kind-sign";
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
  const list = useRef<HTMLUListElement>(null);
  const [current, setCurrent] = useState<string | null>(null);
  const stop = suggestions.find(({ id }) => id === current)?.id ?? suggestions[0]?.id;
  const lang = language ?? undefined;

  const rows = () => [...(list.current?.querySelectorAll<HTMLElement>(".row-main") ?? [])];

  const walk = (event: KeyboardEvent) => {
    const all = rows();
    const here = all.findIndex((row) => row.parentElement?.contains(document.activeElement));
    const to = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: all.length - 1 }[event.key];
    const row = to === undefined ? undefined : all[to];
    if (!row) return;
    event.preventDefault();
    row.focus();
    row.scrollIntoView?.({ block: "nearest" });
  };

  /** The row goes away, so the focus goes to the one that takes its place. */
  const keep = (suggestion: Suggestion) => {
    const index = suggestions.indexOf(suggestion);
    const all = rows();
    if (all[index]?.parentElement?.contains(document.activeElement)) {
      (all[index + 1] ?? all[index - 1])?.focus();
    }
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
