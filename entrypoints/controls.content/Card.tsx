import { useEffect, useRef, useState } from "preact/hooks";
import { type Annotation, type NoteNode, quoteOf } from "../../annotation";
import { AnnotationForm } from "../../components/AnnotationForm";
import { formatReading } from "../../components/format-reading";
import { KIND_NAMES, KindSign } from "../../components/kind-sign";
import { Note } from "../../components/Note";
import { useWords } from "../../components/words";
import { background } from "../../messaging/remote";
import type { Actions } from "./actions";
import { copyText } from "./copy-text";
import { History } from "./History";

interface Props {
  readonly annotation: Annotation;
  /** The words that stand there now, where the publisher changed them; null where they are the same. */
  readonly text: string | null;
  readonly actions: Actions;
  /** Goes to the next of several annotations at the same place; null where there is but one. */
  readonly onNext: (() => void) | null;
  readonly onClose: () => void;
}

/** An annotation at its mark: what it says, what it means, what the reader noted, and all that can be done with it. */
export function Card({ annotation, text, actions, onNext, onClose }: Props) {
  const { say, ...words } = useWords();
  const [editing, setEditing] = useState(false);
  const [copied, setCopied] = useState(false);
  const card = useRef<HTMLElement>(null);
  const quote = quoteOf(annotation.target)?.exact ?? "";
  const reading = formatReading(annotation, { say, ...words });

  useEffect(() => {
    card.current?.querySelector<HTMLElement>(editing ? "form select" : "button")?.focus();
  }, [annotation.id, editing]);

  return (
    <section
      ref={card}
      role="dialog"
      aria-label={say("card_label", say(KIND_NAMES[annotation.kind]))}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !editing) return;
        // Escape leaves the form first, then the card.
        event.preventDefault();
        setEditing(false);
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
      {quote !== "" && <blockquote>{quote}</blockquote>}
      {text !== null && <p>{say("card_changedTo", text)}</p>}
      {editing ? (
        <AnnotationForm
          annotation={annotation}
          onCancel={() => setEditing(false)}
          onSave={(change) => {
            setEditing(false);
            void actions.edit(annotation.id, change);
          }}
        />
      ) : (
        <>
          {reading !== "" && <p class="reading">{reading}</p>}
          {annotation.note !== "" && <ParsedNote markdown={annotation.note} />}
          {annotation.tags.length > 0 && (
            <ul class="tags">
              {annotation.tags.map((tag) => (
                <li key={tag}>{tag}</li>
              ))}
            </ul>
          )}
          <History revisions={annotation.revisions} />
          <div class="actions">
            <button type="button" data-edit onClick={() => setEditing(true)}>
              {say("card_edit")}
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
