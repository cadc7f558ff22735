import { useEffect } from "preact/hooks";
import { KIND_NAMES } from "./kind-sign";
import type { Undo } from "./undo";
import { useWords } from "./words";

interface Props {
  readonly undo: Undo;
  /** Takes the last deed back. */
  readonly onUndo: () => void;
}

/** Says what was just done, always in the same place, and takes a deed back: by button, or Ctrl+Z. */
export function UndoBar({ undo, onUndo }: Props) {
  const { say } = useWords();
  const notice = undo.notice.value;
  const undoable = notice !== null && notice.type !== "said";

  useEffect(() => {
    if (!undoable) return undefined;
    const listener = (event: KeyboardEvent) => {
      if (!isUndo(event) || isTyping(event.target)) return;
      event.preventDefault();
      onUndo();
    };
    document.addEventListener("keydown", listener);
    return () => document.removeEventListener("keydown", listener);
  }, [undoable, onUndo]);

  return (
    <div
      class="undo-bar"
      data-shown={notice !== null}
      onPointerEnter={undo.hold}
      onPointerLeave={undo.release}
      onFocusIn={undo.hold}
      onFocusOut={undo.release}
    >
      <span role="status">
        {notice?.type === "removed" &&
          say("toast_removed", say(KIND_NAMES[notice.annotation.kind]))}
        {(notice?.type === "said" || notice?.type === "done") && notice.text}
      </span>
      {notice && (
        <span class="undo-actions">
          {undoable && (
            <button type="button" aria-keyshortcuts="Control+Z Meta+Z" onClick={onUndo}>
              {say("undo")}
            </button>
          )}
          <button type="button" class="quiet" aria-label={say("dismiss")} onClick={undo.dismiss}>
            <span aria-hidden="true">✕</span>
          </button>
        </span>
      )}
    </div>
  );
}

/** By the place of the key as well: with Hangul typed, the key's own name is another. */
function isUndo({ key, code, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): boolean {
  const isZ = key.toLowerCase() === "z" || code === "KeyZ";
  return isZ && (ctrlKey || metaKey) && !shiftKey && !altKey;
}

/** In a field, the key undoes typing. */
function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches("input, textarea, select");
}
