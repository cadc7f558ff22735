import { useEffect, useRef, useState } from "preact/hooks";
import { type Annotation, type Change, changeOf } from "../annotation";
import { AnnotationForm } from "./AnnotationForm";
import { attempt } from "./attempt";
import { ChangeDetails } from "./Difference";
import { describeAnnotation } from "./describe-annotation";
import { DeleteIcon, EditIcon, LinkIcon } from "./icons";
import { KindSign } from "./kind-sign";
import { LinkPicker } from "./LinkPicker";
import { type LinkActions, Links } from "./Links";
import { Marked } from "./Marked";
import { Note } from "./Note";
import { parseNote } from "./parse-note";
import { RowQuote, RowState } from "./row-words";
import { useStatusName } from "./StatusField";
import { stretchesOf } from "./search-text";
import { useWords } from "./words";

export interface RowActions {
  /** Shows the annotation where it stands; null where it stands nowhere, and the row opens for editing instead. */
  readonly onReveal: ((annotation: Annotation) => void) | null;
  /** Rejects when it was not kept: what was typed stays, then. */
  readonly onEdit: (annotation: Annotation, change: Change) => Promise<unknown>;
  readonly onRemove: (annotation: Annotation) => void;
  readonly changes?: ChangeActions;
  readonly links?: LinkActions;
}

/** What the reader may say to what a publisher changed. */
export interface ChangeActions {
  /** null where no page shows the article. */
  readonly onAccept: ((annotation: Annotation) => void) | null;
  readonly onKeep: (annotation: Annotation) => void;
  /** When the article was last seen, ISO 8601; null when unknown. */
  readonly lastSeen: string | null;
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
  /** Given in a list of which only a part is drawn. */
  readonly place?: RowPlace;
  /** Given where rows can be chosen, to do something to all of them. */
  readonly choice?: RowChoice;
}

/** Where a row stands in a list of which only a part is drawn. */
export interface RowPlace {
  /** Among all rows, from 0. */
  readonly index: number;
  readonly of: number;
  /** In pixels from the top of the list. */
  readonly top: number;
  readonly measure: (row: HTMLElement | null) => void;
}

export interface RowChoice {
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

/** What puts a row at its place, and tells a screen reader which of how many it is. */
export function placed(place: RowPlace | undefined) {
  if (!place) return {};
  return {
    ref: place.measure,
    "data-index": place.index,
    "aria-posinset": place.index + 1,
    "aria-setsize": place.of,
    style: { transform: `translateY(${place.top}px)` },
  };
}

/** One annotation in a list. Enter shows it, E edits it in place, L links it, X chooses it, Delete removes it. */
export function AnnotationRow({
  annotation,
  language,
  tabbable,
  terms = [],
  onFocus,
  onReveal,
  onEdit,
  onRemove,
  changes,
  links,
  place,
  choice,
}: Props) {
  const words = useWords();
  const { say } = words;
  const [editing, setEditing] = useState(false);
  const [linking, setLinking] = useState(false);
  const change = changeOf(annotation);
  const nameOf = useStatusName();
  const main = useRef<HTMLButtonElement>(null);
  const form = useRef<HTMLDivElement>(null);
  const tabIndex = tabbable ? 0 : -1;
  const lang = language ?? undefined;

  useEffect(() => {
    if (!editing) return;
    form.current?.querySelector<HTMLElement>("[name=note]")?.focus();
    main.current?.scrollIntoView?.({ block: "nearest" });
  }, [editing]);

  useEffect(() => {
    if (linking) form.current?.querySelector<HTMLElement>("[name=partner]")?.focus();
  }, [linking]);

  const stopEditing = () => {
    setEditing(false);
    setLinking(false);
    main.current?.focus();
  };

  const obey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (isKey(event, "e")) setEditing(true);
    else if (links && isKey(event, "l")) setLinking(true);
    else if (choice && isKey(event, "x")) choice.onChoose();
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
      {...placed(place)}
    >
      {choice && (
        <input
          type="checkbox"
          class="choose"
          tabIndex={tabIndex}
          checked={choice.chosen}
          aria-label={say("library_choose", describeAnnotation(annotation, words))}
          onChange={choice.onChoose}
        />
      )}
      <button
        ref={main}
        type="button"
        class="row-main"
        tabIndex={tabIndex}
        aria-keyshortcuts={["E", links && "L", choice && "X", "Delete"].filter(Boolean).join(" ")}
        aria-description={onReveal ? say("row_show") : undefined}
        onClick={() => (onReveal ? onReveal(annotation) : setEditing(true))}
        onKeyDown={obey}
      >
        <span class="unseen">
          {describeAnnotation(annotation, words)}
          {annotation.kind === "claim" &&
            annotation.status !== "open" &&
            `, ${nameOf(annotation.status)}`}
        </span>
        <KindSign kind={annotation.kind} silent />
        <span class="row-words" aria-hidden="true">
          <RowQuote annotation={annotation} lang={lang} terms={terms} />
          <RowState annotation={annotation} lang={lang} />
        </span>
      </button>
      {!editing && !linking && (
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
          {links && (
            <button
              type="button"
              class="quiet icon"
              tabIndex={tabIndex}
              data-link
              title={say("link_add")}
              aria-label={say("link_add")}
              onClick={() => setLinking(true)}
            >
              <LinkIcon />
            </button>
          )}
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
        <>
          {change && changes && (
            <ChangeDetails
              annotation={annotation}
              change={change}
              lastSeen={changes.lastSeen}
              onAccept={changes.onAccept && (() => changes.onAccept?.(annotation))}
              onKeep={() => changes.onKeep(annotation)}
            />
          )}
          <Remarks annotation={annotation} terms={terms} />
          {links && <Links annotation={annotation} actions={links} />}
        </>
      )}
      {linking && links && (
        <div ref={form} class="row-form">
          <LinkPicker annotation={annotation} actions={links} onClose={stopEditing} />
        </div>
      )}
    </li>
  );
}

interface PartProps {
  readonly annotation: Annotation;
  readonly terms: readonly string[];
}

/** By the place of the key as well: with Hangul typed, the key's own name is another. */
function isKey({ key, code }: KeyboardEvent, letter: string): boolean {
  return key.toLowerCase() === letter || code === `Key${letter.toUpperCase()}`;
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
