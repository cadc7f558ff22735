import { useEffect, useRef, useState } from "preact/hooks";
import type { Annotation, Change } from "../annotation";
import { AnnotationForm } from "./AnnotationForm";
import { attempt } from "./attempt";
import { describeAnnotation, readingBeside, stateOf, wordsOf } from "./describe-annotation";
import { DeleteIcon, EditIcon } from "./icons";
import { KindSign } from "./kind-sign";
import { Marked } from "./Marked";
import { Note } from "./Note";
import { parseNote } from "./parse-note";
import { stretchesOf } from "./search-text";
import { useWords } from "./words";

export interface RowActions {
  /** Shows the annotation where it stands; null where it stands nowhere, and the row opens for editing instead. */
  readonly onReveal: ((annotation: Annotation) => void) | null;
  /** Rejects when it was not kept: what was typed stays, then. */
  readonly onEdit: (annotation: Annotation, change: Change) => Promise<unknown>;
  readonly onRemove: (annotation: Annotation) => void;
}

interface Props extends RowActions {
  readonly annotation: Annotation;
  /** BCP 47 of the article; null when unknown. */
  readonly language: string | null;
  /** Whether Tab stops at this row of its list. */
  readonly tabbable: boolean;
  readonly onFocus?: () => void;
  /** What the reader searches for, to be marked where it stands. */
  readonly terms?: readonly string[];
}

/** One annotation in a list. Enter shows it, E edits it in place, Delete removes it. */
export function AnnotationRow({
  annotation,
  language,
  tabbable,
  terms = [],
  onFocus,
  onReveal,
  onEdit,
  onRemove,
}: Props) {
  const words = useWords();
  const { say } = words;
  const [editing, setEditing] = useState(false);
  const main = useRef<HTMLButtonElement>(null);
  const form = useRef<HTMLDivElement>(null);
  const tabIndex = tabbable ? 0 : -1;
  const lang = language ?? undefined;

  useEffect(() => {
    if (!editing) return;
    form.current?.querySelector<HTMLElement>("[name=note]")?.focus();
    main.current?.scrollIntoView?.({ block: "nearest" });
  }, [editing]);

  const stopEditing = () => {
    setEditing(false);
    main.current?.focus();
  };

  const obey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.code === "KeyE" || event.key.toLowerCase() === "e") setEditing(true);
    else if (event.key === "Delete" || event.key === "Backspace") onRemove(annotation);
    else return;
    event.preventDefault();
  };

  return (
    <li
      class="row"
      data-kind={annotation.kind}
      data-outcome={annotation.outcome}
      onFocusIn={onFocus}
    >
      <button
        ref={main}
        type="button"
        class="row-main"
        tabIndex={tabIndex}
        aria-keyshortcuts="E Delete"
        aria-description={onReveal ? say("row_show") : undefined}
        onClick={() => (onReveal ? onReveal(annotation) : setEditing(true))}
        onKeyDown={obey}
      >
        <span class="unseen">{describeAnnotation(annotation, words)}</span>
        <KindSign kind={annotation.kind} silent />
        <span class="row-words" aria-hidden="true">
          <Quote annotation={annotation} lang={lang} terms={terms} />
          <State annotation={annotation} lang={lang} />
        </span>
      </button>
      {!editing && (
        <div class="row-actions">
          <button
            type="button"
            class="quiet icon"
            tabIndex={tabIndex}
            title={say("card_edit")}
            aria-label={say("card_edit")}
            onClick={() => setEditing(true)}
          >
            <EditIcon />
          </button>
          <button
            type="button"
            class="quiet icon"
            tabIndex={tabIndex}
            title={say("card_delete")}
            aria-label={say("card_delete")}
            onClick={() => onRemove(annotation)}
          >
            <DeleteIcon />
          </button>
        </div>
      )}
      {editing ? (
        <div ref={form} class="row-form">
          <AnnotationForm
            annotation={annotation}
            onSave={(change) => attempt(onEdit(annotation, change).then(stopEditing))}
            onCancel={stopEditing}
          />
        </div>
      ) : (
        <Remarks annotation={annotation} terms={terms} />
      )}
    </li>
  );
}

interface PartProps {
  readonly annotation: Annotation;
  readonly terms: readonly string[];
}

/** The words, at most two lines of them; who said them stands before them, what they mean after them. */
function Quote({ annotation, lang, terms }: PartProps & { readonly lang: string | undefined }) {
  const words = useWords();
  const reading = readingBeside(annotation, words);
  const text = <Marked text={wordsOf(annotation)} terms={terms} />;
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

/** What became of the passage; with what it says now, where it changed. */
function State({ annotation, lang }: { annotation: Annotation; lang: string | undefined }) {
  const { say } = useWords();
  const state = stateOf(annotation);
  if (state === null) return null;
  const changed = annotation.outcome === "changed";
  const now = changed ? annotation.revisions.at(-1)?.text : null;
  return (
    <span>
      <span class="state">
        {changed ? "Δ" : "∅"} {say(state)}
      </span>
      {now && (
        <span class="now" lang={lang}>
          {" "}
          {say("card_changedTo", now)}
        </span>
      )}
    </span>
  );
}

/** The reader's own: note and tags. A note that holds what is searched is shown plainly, so that it can be marked. */
function Remarks({ annotation: { note, tags }, terms }: PartProps) {
  if (note === "" && tags.length === 0) return null;
  return (
    <div class="remarks">
      {note !== "" &&
        (stretchesOf(note, terms).length > 0 ? (
          <p class="note">
            <Marked text={note} terms={terms} />
          </p>
        ) : (
          <Note nodes={parseNote(note)} />
        ))}
      {tags.length > 0 && (
        <p class="tags">
          {tags.map((tag) => (
            <span key={tag} class="tag">
              #<Marked text={tag} terms={terms} />
            </span>
          ))}
        </p>
      )}
    </div>
  );
}
