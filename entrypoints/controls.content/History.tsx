import type { Revision } from "../../annotation";
import { useWords } from "../../components/words";

/** What earlier visits saw of a passage that its publisher edited. */
export function History({ revisions }: { revisions: readonly Revision[] }) {
  const { say, language } = useWords();
  if (revisions.length === 0) return null;
  const date = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" });
  return (
    <details>
      <summary>{say("card_history")}</summary>
      <ol class="history">
        {revisions.map(({ seen, outcome, text }) => (
          <li key={seen}>
            <time dateTime={seen}>{date.format(new Date(seen))}</time>{" "}
            {text ?? say(outcome === "missing" ? "card_wasMissing" : "card_wasSame")}
          </li>
        ))}
      </ol>
    </details>
  );
}
