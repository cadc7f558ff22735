import { type Annotation, quoteOf, type Revision, type Target } from "../../annotation";
import { formatDate } from "../../components/format-date";
import { useWords } from "../../components/words";

/** What was marked, and what each visit saw of it that its publisher edited. */
export function History({ annotation }: { annotation: Annotation }) {
  const { say, language } = useWords();
  const { created, revisions } = annotation;
  if (revisions.length === 0) return null;
  return (
    <details>
      <summary>{say("card_history")}</summary>
      <ol class="history">
        <li>
          <time dateTime={created}>{formatDate(created, language)}</time>{" "}
          {say("change_marked", wordsIn(firstTarget(annotation)))}
        </li>
        {revisions.map(({ seen, outcome, text, modifiedAt, answer }) => (
          <li key={seen}>
            <time dateTime={seen}>{formatDate(seen, language)}</time>{" "}
            {text ?? say(outcome === "missing" ? "card_wasMissing" : "card_wasSame")}
            <small>
              {modifiedAt !== null &&
                ` (${say("change_modified", formatDate(modifiedAt, language) ?? modifiedAt)})`}
              {answer && ` ${say(answer.type === "kept" ? "change_kept" : "change_accepted")}`}
            </small>
          </li>
        ))}
      </ol>
    </details>
  );
}

/** What was marked before the first change that the reader accepted. */
function firstTarget({ target, revisions }: Annotation): Target {
  const accepted = ({ answer }: Revision) => answer?.type === "accepted";
  const first = revisions.find(accepted)?.answer;
  return first?.type === "accepted" ? first.before.target : target;
}

function wordsIn(target: Target): string {
  return quoteOf(target)?.exact ?? "";
}
