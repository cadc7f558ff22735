import { wordsOf } from "../../components/describe-annotation";
import { formatReading } from "../../components/format-reading";
import { KIND_NAMES } from "../../components/kind-sign";
import { useWords, type Words } from "../../components/words";
import { isUndoable, type Toast } from "./state";

interface Props {
  readonly toast: Toast;
  readonly onUndo: () => void;
  readonly onDismiss: () => void;
}

/** What was just done, with its undo. */
export function ToastLine({ toast, onUndo, onDismiss }: Props) {
  const words = useWords();
  const undoable = isUndoable(toast);
  return (
    <div class={`line toast-${toast.type}`} role={toast.type === "failed" ? "alert" : undefined}>
      <span class="words">{toastText(toast, words)}</span>
      {undoable && (
        <button type="button" data-undo onClick={onUndo}>
          {words.say("undo")}
        </button>
      )}
      <button type="button" class="quiet" title={words.say("dismiss")} onClick={onDismiss}>
        <span aria-hidden="true">✕</span>
        <span class="unseen">{words.say("dismiss")}</span>
      </button>
    </div>
  );
}

/** `Figure kept: 20,510명`. */
export function toastText(toast: Toast, words: Words): string {
  if (!("annotation" in toast)) return toast.text;
  const { annotation, type } = toast;
  const what = words.say(KIND_NAMES[annotation.kind]);
  const said = words.say(type === "kept" ? "toast_kept" : "toast_removed", what);
  const detail = formatReading(annotation, words) || wordsOf(annotation);
  return detail === "" ? said : `${said}: ${detail}`;
}
