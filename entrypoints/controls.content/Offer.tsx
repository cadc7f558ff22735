import { useEffect, useRef } from "preact/hooks";
import type { Suggestion } from "../../annotation";
import { describeSuggestion } from "../../components/describe-suggestion";
import { formatReading } from "../../components/format-reading";
import { KindSign } from "../../components/kind-sign";
import { useWords } from "../../components/words";

interface Props {
  readonly suggestions: readonly Suggestion[];
  /** Whether the page has left the frame as we made it. */
  readonly intact: (event: Event) => boolean;
  readonly onKeep: (suggestion: Suggestion) => void;
}

/** At a suggestion that was clicked: what it means, and to keep it. A claim and a figure in it are offered each. */
export function Offer({ suggestions, intact, onKeep }: Props) {
  const words = useWords();
  const list = useRef<HTMLUListElement>(null);
  const names = suggestions.map(({ id }) => id).join("\n");

  useEffect(() => {
    list.current?.querySelector("button")?.focus();
  }, [names]);

  return (
    <ul ref={list} class="offers" role="dialog" aria-label={words.say("suggestion_offer")}>
      {suggestions.map((suggestion) => (
        <li key={suggestion.id} data-kind={suggestion.kind}>
          <KindSign kind={suggestion.kind} hollow />
          <span class="words">
            <span class="quote">{suggestion.quote}</span>
            <span class="reading">{formatReading(suggestion, words)}</span>
          </span>
          <button
            type="button"
            class="primary"
            data-keep={suggestion.kind}
            aria-description={describeSuggestion(suggestion, words)}
            onClick={(event) => {
              if (event.isTrusted && intact(event)) onKeep(suggestion);
            }}
          >
            {words.say("suggestion_keep")}
          </button>
        </li>
      ))}
    </ul>
  );
}
