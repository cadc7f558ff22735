import { type Annotation, changeOf } from "../annotation";
import { changedWords } from "../text/changed-words";
import { Changed } from "./Difference";
import { readingBeside, stateOf, wordsOf } from "./describe-annotation";
import { Marked } from "./Marked";
import { useStatusName } from "./StatusField";
import { useWords } from "./words";

interface Props {
  readonly annotation: Annotation;
  /** BCP 47 of the article. */
  readonly lang: string | undefined;
}

/** The words, at most two lines of them; who said them stands before them, what they mean after them. */
export function RowQuote({
  annotation,
  lang,
  terms,
}: Props & { readonly terms: readonly string[] }) {
  const words = useWords();
  const reading = readingBeside(annotation, words);
  const now = changeOf(annotation)?.text ?? null;
  const quote = wordsOf(annotation);
  const text =
    now !== null && terms.length === 0 ? (
      <Changed parts={changedWords(quote, now).before} as="del" />
    ) : (
      <Marked text={quote} terms={terms} />
    );
  if (annotation.kind !== "claim") {
    return (
      <>
        <q class="quote" lang={lang} dir="auto">
          {text}
        </q>
        {reading && <span class="reading number">{reading}</span>}
      </>
    );
  }
  return (
    <span class="quote" dir="auto">
      {reading && (
        <span class="speaker" data-named={annotation.reading.speaker !== null}>
          <Marked text={reading} terms={terms} />
          {": "}
        </span>
      )}
      <q lang={lang}>{text}</q>
    </span>
  );
}

/** What became of the passage, with what it says now where it changed; and what the reader thinks of a claim. */
export function RowState({ annotation, lang }: Props) {
  const { say } = useWords();
  const nameOf = useStatusName();
  const state = stateOf(annotation);
  const now = changeOf(annotation)?.text ?? null;
  return (
    <>
      {state !== null && (
        <span>
          <span class="state">
            {annotation.outcome === "changed" ? "Δ" : "∅"} {say(state)}
          </span>
          {now !== null && (
            <span class="now" lang={lang}>
              {" "}
              {say("change_now")}:{" "}
              <q>
                <Changed parts={changedWords(wordsOf(annotation), now).after} as="ins" />
              </q>
            </span>
          )}
        </span>
      )}
      {annotation.kind === "claim" && annotation.status !== "open" && (
        <span class="status" data-status={annotation.status}>
          {nameOf(annotation.status)}
        </span>
      )}
    </>
  );
}
