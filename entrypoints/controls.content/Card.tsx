import { useEffect, useRef, useState } from "preact/hooks";
import { type Annotation, changeOf, type NoteNode, quoteOf } from "../../annotation";
import { AnnotationForm } from "../../components/AnnotationForm";
import { formatValues } from "../../components/format-change";
import { formatReading } from "../../components/format-reading";
import { KIND_NAMES, KindSign } from "../../components/kind-sign";
import { LinkPicker } from "../../components/LinkPicker";
import { Links } from "../../components/Links";
import { Note } from "../../components/Note";
import { StatusField } from "../../components/StatusField";
import { useWords } from "../../components/words";
import { background } from "../../messaging/remote";
import type { Actions } from "./actions";
import { Around, Quote, Stated } from "./card-parts";
import { copyText } from "./copy-text";
import { History } from "./History";
import { useLinks } from "./use-links";

interface Props {
  readonly annotation: Annotation;
  /** All that stand on the article. */
  readonly others: readonly Annotation[];
  /** The words that stand there now, where the publisher changed them; null where they are the same. */
  readonly text: string | null;
  readonly actions: Actions;
  /** Goes to the next of several annotations at the same place; null where there is but one. */
  readonly onNext: (() => void) | null;
  readonly onGo: (id: Annotation["id"]) => void;
  readonly onClose: () => void;
}

/** An annotation at its mark: what it says, what it means, what the reader noted, and all that can be done with it. */
export function Card({ annotation, others, text, actions, onNext, onGo, onClose }: Props) {
  const { say, ...words } = useWords();
  const [doing, setDoing] = useState<"editing" | "linking" | null>(null);
  const [copied, setCopied] = useState(false);
  const card = useRef<HTMLElement>(null);
  const quote = quoteOf(annotation.target)?.exact ?? "";
  const reading = formatReading(annotation, { say, ...words });
  const change = changeOf(annotation);
  const toldByValues =
    change !== null && formatValues(annotation, change, { say, ...words }) !== "";
  const links = useLinks(annotation, others, actions, onGo);

  useEffect(() => {
    const focused = { editing: "form select", linking: "[name=partner]" };
    card.current?.querySelector<HTMLElement>(doing ? focused[doing] : "button")?.focus();
  }, [annotation.id, doing]);

  return (
    <section
      ref={card}
      role="dialog"
      aria-label={say("card_label", say(KIND_NAMES[annotation.kind]))}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || doing === null) return;
        // Escape leaves the form first, then the card.
        event.preventDefault();
        setDoing(null);
      }}
    >
      <header>
        <KindSign kind={annotation.kind} />
        <h1>{say(KIND_NAMES[annotation.kind])}</h1>
        {text !== null && <span class="state">Δ {say("state_changed")}</span>}
        {onNext && (
          <button type="button" class="quiet" title={say("card_next")} onClick={onNext}>
            <span aria-hidden="true">⇄</span>
            <span class="unseen">{say("card_next")}</span>
          </button>
        )}
        <button type="button" class="quiet" data-close title={say("card_close")} onClick={onClose}>
          <span aria-hidden="true">✕</span>
          <span class="unseen">{say("card_close")}</span>
        </button>
      </header>
      {annotation.kind === "claim" && reading !== "" && <p class="reading">{reading}:</p>}
      <Quote annotation={annotation} quote={quote} now={text} actions={actions} />
      {doing === "editing" && (
        <AnnotationForm
          annotation={annotation}
          onCancel={() => setDoing(null)}
          onSave={(change) => {
            setDoing(null);
            void actions.edit(annotation.id, change);
          }}
        />
      )}
      {doing === "linking" && (
        <LinkPicker annotation={annotation} actions={links} onClose={() => setDoing(null)} />
      )}
      {doing === null && (
        <>
          {annotation.kind !== "claim" && reading !== "" && !toldByValues && (
            <p class="reading">{reading}</p>
          )}
          <Stated annotation={annotation} quote={quote} />
          <Around annotation={annotation} quote={quote} />
          {annotation.kind === "claim" && (
            <p class="field">
              <StatusField
                status={annotation.status}
                onChange={(status) => void actions.edit(annotation.id, { status })}
              />
            </p>
          )}
          {annotation.note !== "" && <ParsedNote markdown={annotation.note} />}
          {annotation.tags.length > 0 && (
            <ul class="tags">
              {annotation.tags.map((tag) => (
                <li key={tag}>{tag}</li>
              ))}
            </ul>
          )}
          <Links annotation={annotation} actions={links} />
          <History annotation={annotation} />
          <div class="actions">
            <button type="button" data-edit onClick={() => setDoing("editing")}>
              {say("card_edit")}
            </button>
            <button type="button" data-link onClick={() => setDoing("linking")}>
              {say("link_add")}
            </button>
            <button
              type="button"
              data-copy
              onClick={({ currentTarget }) => {
                const text = [quote, reading, annotation.source].filter(Boolean).join("\n");
                copyText(text, currentTarget.ownerDocument);
                setCopied(true);
              }}
            >
              {say(copied ? "card_copied" : "card_copy")}
            </button>
            <button type="button" data-delete onClick={() => void actions.remove(annotation.id)}>
              {say("card_delete")}
            </button>
          </div>
        </>
      )}
    </section>
  );
}

/** The note as Markdown; as plain text until the background has parsed it, or where it cannot be reached. */
function ParsedNote({ markdown }: { markdown: string }) {
  const [nodes, setNodes] = useState<readonly NoteNode[]>([{ type: "text", text: markdown }]);
  useEffect(() => {
    background.parseNote(markdown).then(setNodes, console.warn);
  }, [markdown]);
  return <Note nodes={nodes} />;
}
