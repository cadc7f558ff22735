import { type Annotation, changeOf, type Revision } from "../../annotation";
import { ChangeDetails, Changed, UnseenDifference } from "../../components/Difference";
import { formatFigure } from "../../components/format-reading";
import { useWords } from "../../components/words";
import { changedWords } from "../../text/changed-words";
import type { Actions } from "./actions";

interface QuoteProps {
  readonly annotation: Annotation;
  readonly quote: string;
  /** What stands there now; null where it is the same. */
  readonly now: string | null;
  readonly actions: Actions;
}

/** The words that were marked; where they were changed, both versions, and what to make of it. */
export function Quote({ annotation, quote, now, actions }: QuoteProps) {
  const { say } = useWords();
  if (quote === "") return null;
  if (now === null) return <blockquote>{quote}</blockquote>;
  const { id } = annotation;
  const difference = changedWords(quote, now);
  const seen = changeOf(annotation);
  return (
    <>
      <p class="version">{say("change_was")}</p>
      <blockquote>
        <Changed parts={difference.before} as="del" />
      </blockquote>
      <p class="version">{say("change_now")}</p>
      <blockquote class="now">
        <Changed parts={difference.after} as="ins" />
      </blockquote>
      <UnseenDifference {...difference} />
      {seen && isOf(seen, now) && (
        <ChangeDetails
          annotation={annotation}
          change={seen}
          lastSeen={new Date().toISOString()}
          onAccept={() => void actions.acceptChange(id)}
          onKeep={() => void actions.keepOld(id)}
        />
      )}
    </>
  );
}

/** Whether the change that was last recorded is what the page shows now. */
function isOf({ text }: Revision, now: string): boolean {
  return text === now;
}

/** The figures that a claim states. */
export function Stated({ annotation, quote }: { annotation: Annotation; quote: string }) {
  const words = useWords();
  if (annotation.kind !== "claim" || annotation.reading.figures.length === 0) return null;
  return (
    <ul class="stated" aria-label={words.say("claim_figures")}>
      {annotation.reading.figures.map(({ start, end, reading }) => (
        <li key={start}>
          <span class="sign" data-kind="figure" aria-hidden="true">
            #
          </span>{" "}
          {quote.slice(start, end)} = {formatFigure(reading, words)}
        </li>
      ))}
    </ul>
  );
}

/** Where the passage stood: under its heading, in its sentence. */
export function Around({
  annotation: { sentence, heading },
  quote,
}: {
  annotation: Annotation;
  quote: string;
}) {
  const { say } = useWords();
  const more = sentence.length > quote.length ? sentence : "";
  if (heading === null && more === "") return null;
  return (
    <details class="around">
      <summary>{heading ?? say("claim_around")}</summary>
      {more}
    </details>
  );
}
