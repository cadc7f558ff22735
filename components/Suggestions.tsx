import { useId } from "preact/hooks";
import type { SuggestedKind, Suggestion } from "../annotation";
import { Remarks, type ShownRemark } from "./Remarks";
import { SuggestionList, type SuggestionRowActions } from "./SuggestionList";
import { type Message, useWords } from "./words";

interface SuggestionActions extends SuggestionRowActions {
  readonly onKeepAll: (kind: SuggestedKind) => void;
  readonly onUnderline: (underlined: boolean) => void;
  readonly onCheck: (checks: boolean) => void;
  /** Shows a place of a remark, both counted from 0. */
  readonly onRevealRemark: (remark: number, place: number) => void;
  /** null where the page can't be given the keyboard. */
  readonly onWalk: (() => void) | null;
}

interface Props extends SuggestionActions {
  /** In page order. */
  readonly suggestions: readonly Suggestion[];
  /** How much of the article has been looked at, 0 to 1. */
  readonly progress: number;
  /** Whether suggestions are underlined in articles. */
  readonly underlined: boolean;
  /** Whether the article's numbers are checked against each other. */
  readonly checks: boolean;
  readonly remarks: readonly ShownRemark[];
  readonly publishedAt: string | null;
  /** BCP 47 of the article; null when unknown. */
  readonly language: string | null;
  /** Whether anything is kept of the article: to have nothing left is another thing than to have seen nothing. */
  readonly somethingKept: boolean;
}

const NAMES: Record<SuggestedKind, Message> = {
  figure: "suggestions_figures",
  claim: "suggestions_claims",
};

/** What Tallymark recognised and the reader has not kept: figures as they come, claims by what they are worth. */
export function Suggestions({
  suggestions,
  progress,
  underlined,
  checks,
  remarks,
  publishedAt,
  somethingKept,
  ...rest
}: Props) {
  const { say } = useWords();
  const figures = suggestions.filter(({ kind }) => kind === "figure");
  const claims = suggestions
    .filter(({ kind }) => kind === "claim")
    .sort((a, b) => b.score - a.score);
  const isDone = progress === 1;
  return (
    <div class="suggestions">
      <div class="suggestions-head">
        <label>
          <input
            type="checkbox"
            name="underline"
            checked={underlined}
            onChange={({ currentTarget }) => rest.onUnderline(currentTarget.checked)}
          />{" "}
          {say("suggestions_underline")}
        </label>
        <label>
          <input
            type="checkbox"
            name="checks"
            checked={checks}
            onChange={({ currentTarget }) => rest.onCheck(currentTarget.checked)}
          />{" "}
          {say("checks_on")}
        </label>
        {rest.onWalk && suggestions.length > 0 && (
          <button type="button" data-walk onClick={rest.onWalk}>
            {say("suggestions_walk")}
          </button>
        )}
      </div>
      {!isDone && (
        <p class="quiet-line" role="status">
          {say("suggestions_looking")}{" "}
          <progress value={progress} aria-label={say("suggestions_looking")} />
        </p>
      )}
      {checks && (
        <Remarks
          remarks={remarks}
          publishedAt={publishedAt}
          language={rest.language}
          onReveal={rest.onRevealRemark}
        />
      )}
      {isDone && suggestions.length === 0 && (
        <section class="statement">
          <h2>{say(somethingKept ? "suggestions_empty" : "suggestions_none")}</h2>
          <p>{say(somethingKept ? "suggestions_emptyHint" : "suggestions_noneHint")}</p>
        </section>
      )}
      <Group kind="figure" suggestions={figures} {...rest} />
      <Group kind="claim" suggestions={claims} {...rest} />
    </div>
  );
}

interface GroupProps extends Pick<SuggestionActions, "onReveal" | "onKeep" | "onKeepAll"> {
  readonly kind: SuggestedKind;
  readonly suggestions: readonly Suggestion[];
  readonly language: string | null;
}

function Group({ kind, suggestions, onKeepAll, ...rest }: GroupProps) {
  const { say, language } = useWords();
  const id = useId();
  if (suggestions.length === 0) return null;
  const count = new Intl.NumberFormat(language).format(suggestions.length);
  return (
    <section data-group={kind}>
      <header class="group-head">
        <h2 id={id}>{say(NAMES[kind])}</h2>
        <button type="button" data-keep-all aria-describedby={id} onClick={() => onKeepAll(kind)}>
          {say("suggestions_keepAll", count)}
        </button>
      </header>
      <SuggestionList
        suggestions={suggestions}
        labelledBy={id}
        language={rest.language}
        onReveal={rest.onReveal}
        onKeep={rest.onKeep}
      />
    </section>
  );
}
