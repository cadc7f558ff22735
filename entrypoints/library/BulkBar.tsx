import { useId, useState } from "preact/hooks";
import { type Annotation, WORDS_KINDS } from "../../annotation";
import { KIND_NAMES } from "../../components/kind-sign";
import { STATUSES, useStatusName } from "../../components/StatusField";
import { useWords } from "../../components/words";
import type { LibraryActions, LibraryState } from "./open-library";

interface Props {
  readonly state: LibraryState;
  readonly actions: LibraryActions;
}

/** What can be done to all annotations that are chosen; nothing while none is. */
export function BulkBar({ state, actions }: Props) {
  const { say, language } = useWords();
  const nameOf = useStatusName();
  const id = useId();
  const [tag, setTag] = useState("");
  const { selection, found, address } = state;
  const { value: entries } = found.entries;
  const { value: ids } = selection.chosen;
  if (ids.size === 0) return null;
  const chosen = entries.flatMap(({ annotation }): Annotation[] =>
    ids.has(annotation.id) ? [annotation] : [],
  );
  if (chosen.length === 0) return null;

  const isTrash = address.value.view === "trash";
  const trimmed = tag.trim().replace(/^#/u, "");
  const tagThem = (act: LibraryActions["addTag"]) => {
    if (trimmed === "") return;
    act(chosen, trimmed);
    setTag("");
  };
  const count = new Intl.NumberFormat(language).format(chosen.length);
  return (
    <section class="bulk-bar" aria-label={say("bulk_actions")}>
      <strong class="number" role="status">
        {say("bulk_chosen", count)}
      </strong>
      <button
        type="button"
        class="quiet"
        onClick={() => selection.set(entries.map(({ annotation }) => annotation.id))}
      >
        {say("bulk_all")}
      </button>
      <button type="button" class="quiet" onClick={() => selection.set([])}>
        {say("bulk_none")}
      </button>
      {isTrash ? (
        <button type="button" onClick={() => actions.restoreMany(chosen)}>
          {say("trash_restore")}
        </button>
      ) : (
        <>
          <form
            class="bulk-tag"
            onSubmit={(event) => {
              event.preventDefault();
              tagThem(actions.addTag);
            }}
          >
            <label for={`${id}-tag`} class="unseen">
              {say("bulk_tag")}
            </label>
            <input
              id={`${id}-tag`}
              name="bulkTag"
              maxLength={200}
              placeholder={say("bulk_tag")}
              value={tag}
              onInput={({ currentTarget }) => setTag(currentTarget.value)}
            />
            <button type="submit" disabled={trimmed === ""}>
              {say("bulk_addTag")}
            </button>
            <button
              type="button"
              disabled={trimmed === ""}
              onClick={() => tagThem(actions.removeTag)}
            >
              {say("bulk_removeTag")}
            </button>
          </form>
          {chosen.some(({ kind }) => kind !== "picture") && (
            <Choice
              name="bulkKind"
              label={say("field_kind")}
              options={WORDS_KINDS.map((kind) => [kind, say(KIND_NAMES[kind])])}
              onChoose={(kind) => actions.setKind(chosen, kind)}
            />
          )}
          {chosen.some(({ kind }) => kind === "claim") && (
            <Choice
              name="bulkStatus"
              label={say("status")}
              options={STATUSES.map((status) => [status, nameOf(status)])}
              onChoose={(status) => actions.setStatus(chosen, status)}
            />
          )}
          <button type="button" onClick={() => actions.removeMany(chosen)}>
            {say("bulk_delete")}
          </button>
        </>
      )}
    </section>
  );
}

interface ChoiceProps<Value extends string> {
  readonly name: string;
  readonly label: string;
  readonly options: readonly (readonly [value: Value, name: string])[];
  readonly onChoose: (value: Value) => void;
}

/** A list that does what is chosen from it, and then says again what it is for. */
function Choice<Value extends string>({ name, label, options, onChoose }: ChoiceProps<Value>) {
  return (
    <select
      name={name}
      aria-label={label}
      value=""
      onChange={({ currentTarget }) => {
        const option = options.find(([value]) => value === currentTarget.value);
        currentTarget.value = "";
        if (option) onChoose(option[0]);
      }}
    >
      <option value="">{label}</option>
      {options.map(([value, text]) => (
        <option key={value} value={value}>
          {text}
        </option>
      ))}
    </select>
  );
}
