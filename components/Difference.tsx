import { type Annotation, isUnanswered, type Revision } from "../annotation";
import type { changedWords, Stretch } from "../text/changed-words";
import { formatSeen, formatValues } from "./format-change";
import { useWords } from "./words";

/** A text with what the other version does not have: struck out of the old one, underlined in the new one. */
export function Changed({ parts, as: Element }: { parts: readonly Stretch[]; as: "del" | "ins" }) {
  return parts.map(({ text, changed }, index) =>
    changed ? <Element key={index}>{text}</Element> : text,
  );
}

/** For who hears it: the words that were taken out and put in, since few are told of `del` and `ins`. */
export function UnseenDifference({ before, after }: ReturnType<typeof changedWords>) {
  const { say } = useWords();
  const changed = (parts: readonly Stretch[]) =>
    parts.flatMap(({ text, changed }) => (changed ? [text] : [])).join(" … ");
  const [removed, added] = [changed(before), changed(after)];
  return (
    <span class="unseen">
      {removed !== "" && `${say("change_removed", removed)}. `}
      {added !== "" && `${say("change_added", added)}. `}
    </span>
  );
}

interface Props {
  readonly annotation: Annotation;
  /** What the passage shows now. */
  readonly change: Pick<Revision, "figure" | "seen" | "modifiedAt" | "answer">;
  /** When the article was last seen, ISO 8601; null when unknown. */
  readonly lastSeen: string | null;
  /** null where the page does not show, so that the new words have no place. */
  readonly onAccept: (() => void) | null;
  readonly onKeep: () => void;
}

/** What a change means and when it was seen, and what the reader may say to it. */
export function ChangeDetails({ annotation, change, lastSeen, onAccept, onKeep }: Props) {
  const words = useWords();
  const { say } = words;
  const values = formatValues(annotation, change, words);
  return (
    <div class="change">
      {values !== "" && <p class="values number">{values}</p>}
      <p class="parts number">
        {formatSeen(change, lastSeen, words).map((part) => (
          <span key={part}>{part}</span>
        ))}
        {change.answer?.type === "kept" && <span>{say("change_kept")}</span>}
      </p>
      <p class="answers">
        {onAccept && (
          <button type="button" data-accept title={say("change_acceptHint")} onClick={onAccept}>
            {say("change_accept")}
          </button>
        )}
        {isUnanswered(annotation) && (
          <button type="button" data-keep-old onClick={onKeep}>
            {say("change_keep")}
          </button>
        )}
      </p>
    </div>
  );
}
