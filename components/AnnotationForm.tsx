import { useId, useState } from "preact/hooks";
import {
  type Annotation,
  type Change,
  KINDS,
  type Kind,
  type Reading,
  type Status,
} from "../annotation";
import { KIND_NAMES } from "./kind-sign";
import { ReadingFields } from "./ReadingFields";
import { StatusField } from "./StatusField";
import { useWords } from "./words";

interface Props {
  readonly annotation: Annotation;
  readonly onSave: (change: Change) => void;
  readonly onCancel: () => void;
}

/** Everything of an annotation that the reader may change. A new kind is read anew when it is saved. */
export function AnnotationForm({ annotation, onSave, onCancel }: Props) {
  const { say } = useWords();
  const id = useId();
  /** As it was when the form was opened: it may be changed elsewhere meanwhile, and only what is changed here is saved. */
  const [before] = useState(annotation);
  const [kind, setKind] = useState<Kind>(annotation.kind);
  const [reading, setReading] = useState<Reading | null>(annotation.reading);
  const [note, setNote] = useState(annotation.note);
  const [status, setStatus] = useState(statusOf(annotation));
  const [tags, setTags] = useState(annotation.tags.join(", "));
  const kinds = annotation.kind === "picture" ? [annotation.kind] : KINDS.filter(isOfWords);

  const save = (event: Event) => {
    event.preventDefault();
    const sameKind = kind === annotation.kind;
    const change: Change = {
      ...(note === before.note ? {} : { note }),
      ...(isSame(readTags(tags), before.tags) ? {} : { tags: readTags(tags) }),
      ...(sameKind ? {} : { kind }),
      ...(sameKind && reading !== null && !isSame(reading, before.reading) ? { reading } : {}),
      ...(sameKind && status !== null && status !== statusOf(before) ? { status } : {}),
    };
    if (Object.keys(change).length === 0) onCancel();
    else onSave(change);
  };

  return (
    <form
      class="annotation-form"
      onSubmit={save}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || event.isComposing) return;
        // One Escape leaves the form alone, not what it stands in.
        event.preventDefault();
        event.stopPropagation();
        onCancel();
      }}
    >
      <label for={`${id}-kind`}>{say("field_kind")}</label>
      <select
        id={`${id}-kind`}
        name="kind"
        value={kind}
        onChange={({ currentTarget }) =>
          setKind(KINDS.find((k) => k === currentTarget.value) ?? kind)
        }
      >
        {kinds.map((each) => (
          <option key={each} value={each}>
            {say(KIND_NAMES[each])}
          </option>
        ))}
      </select>
      {kind === annotation.kind && reading !== null && (
        <ReadingFields reading={reading} onChange={setReading} />
      )}
      {kind === annotation.kind && status !== null && (
        <StatusField status={status} onChange={setStatus} />
      )}
      <label for={`${id}-note`}>{say("field_note")}</label>
      <textarea
        id={`${id}-note`}
        name="note"
        rows={3}
        placeholder={say("field_noteHint")}
        value={note}
        onInput={({ currentTarget }) => setNote(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) save(event);
        }}
      />
      <label for={`${id}-tags`}>{say("field_tags")}</label>
      <input
        id={`${id}-tags`}
        name="tags"
        placeholder={say("field_tagsHint")}
        value={tags}
        onInput={({ currentTarget }) => setTags(currentTarget.value)}
      />
      <div class="actions">
        <button type="submit" class="primary">
          {say("card_save")}
        </button>
        <button type="button" onClick={onCancel}>
          {say("card_cancel")}
        </button>
      </div>
    </form>
  );
}

function statusOf(annotation: Annotation): Status | null {
  return annotation.kind === "claim" ? annotation.status : null;
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function isOfWords(kind: Kind): boolean {
  return kind !== "picture";
}

/** Tags as the reader types them: separated by commas, with or without a number sign, each once. */
function readTags(text: string): string[] {
  const tags = text.split(/[,，、]/u).map((tag) => tag.trim().replace(/^#/u, ""));
  return [...new Set(tags.filter(Boolean))];
}
