import { useEffect, useRef } from "preact/hooks";
import { WORDS_KINDS, type WordsKind } from "../../annotation";
import { KIND_NAMES, SIGNS } from "../../components/kind-sign";
import { useWords } from "../../components/words";
import type { Actions } from "./actions";
import { KEYS } from "./keys";
import type { ControlsState } from "./state";

interface Props {
  readonly range: Range;
  readonly state: ControlsState;
  readonly actions: Actions;
  /** Whether the page has left the toolbar as we made it: a covered or hidden one takes no clicks. */
  readonly intact: (event: Event) => boolean;
  /** Whether its keys mark. */
  readonly keys: boolean;
  /** Whether it stands above the selection: what comes late goes where no button moves under the pointer. */
  readonly isAbove: boolean;
}

/** At a selection: three kinds, and a note. */
export function Toolbar({ range, state, actions, intact, keys, isAbove }: Props) {
  const { say } = useWords();
  const note = useRef<HTMLTextAreaElement>(null);
  const noting = state.noting.value;

  useEffect(() => {
    if (noting) note.current?.focus();
  }, [noting]);

  const exact = state.exact.value;
  const exactly = exact && (
    <button
      type="button"
      class="exact"
      data-mark="exact"
      title={say("toolbar_key", say("kind_figure"), KEYS.exact.toUpperCase())}
      onPointerDown={(event) => event.preventDefault()}
      onClick={(event) => {
        if (event.isTrusted && intact(event)) {
          void actions.markExactly(note.current?.value ?? "");
        }
      }}
    >
      <span class="sign" data-kind="figure" aria-hidden="true">
        {SIGNS.figure}
      </span>{" "}
      <span class="words">{say("toolbar_exactly", exact.toString())}</span>
    </button>
  );

  const mark = (event: Event, kind: WordsKind) => {
    if (event.isTrusted && intact(event)) void actions.mark(kind, range, note.current?.value ?? "");
  };
  const title = (name: string, key: string) =>
    keys ? say("toolbar_key", name, key.toUpperCase()) : name;

  return (
    <div role="toolbar" aria-label={say("toolbar_label")}>
      {noting && (
        <div class="note-field">
          <label for="note">{say("toolbar_noteField")}</label>
          <textarea
            id="note"
            ref={note}
            rows={3}
            onKeyDown={(event) => {
              if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
              event.preventDefault();
              mark(event, "passage");
            }}
          />
          <small>{say("toolbar_keepWithNote")}</small>
        </div>
      )}
      {isAbove && exactly}
      <div class="kinds">
        {WORDS_KINDS.map((kind) => (
          <button
            key={kind}
            type="button"
            data-mark={kind}
            title={title(say(KIND_NAMES[kind]), KEYS[kind])}
            // The selection must not be lost before it is marked.
            onPointerDown={(event) => event.preventDefault()}
            onClick={(event) => mark(event, kind)}
          >
            <span class="sign" data-kind={kind} aria-hidden="true">
              {SIGNS[kind]}
            </span>
            {say(KIND_NAMES[kind])}
          </button>
        ))}
        {!noting && (
          <button
            type="button"
            data-note
            title={title(say("toolbar_note"), KEYS.note)}
            onClick={() => {
              state.noting.value = true;
            }}
          >
            <span class="note-sign" aria-hidden="true">
              ✎
            </span>
            {say("toolbar_note")}
          </button>
        )}
      </div>
      {!isAbove && exactly}
    </div>
  );
}
