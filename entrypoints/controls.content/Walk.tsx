import { useEffect, useRef } from "preact/hooks";
import type { Annotation } from "../../annotation";
import { describeAnnotation } from "../../components/describe-annotation";
import { KindSign } from "../../components/kind-sign";
import { useWords } from "../../components/words";

interface Props {
  /** Those that are on the page, in page order. */
  readonly annotations: readonly Annotation[];
  readonly index: number;
  readonly onStep: (index: number) => void;
  readonly onOpen: (annotation: Annotation) => void;
  readonly onClose: () => void;
}

/** Goes from annotation to annotation by key: for who reads without a mouse, or by ear. */
export function Walk({ annotations, index, onStep, onOpen, onClose }: Props) {
  const words = useWords();
  const { say } = words;
  const open = useRef<HTMLButtonElement>(null);
  const count = annotations.length;
  const annotation = annotations[index];
  const step = (by: number) => onStep((index + by + count) % count);

  useEffect(() => {
    open.current?.focus();
  }, []);

  return (
    <div
      role="toolbar"
      aria-label={say("walk_label")}
      onKeyDown={(event) => {
        if (count > 0 && NEXT.has(event.key)) step(1);
        else if (count > 0 && PREVIOUS.has(event.key)) step(-1);
        else return;
        event.preventDefault();
      }}
    >
      {annotation ? (
        <div class="line">
          <button type="button" title={say("walk_previous")} onClick={() => step(-1)}>
            <span aria-hidden="true">‹</span>
            <span class="unseen">{say("walk_previous")}</span>
          </button>
          <span class="number">{say("walk_place", String(index + 1), String(count))}</span>
          <button type="button" title={say("walk_next")} onClick={() => step(1)}>
            <span aria-hidden="true">›</span>
            <span class="unseen">{say("walk_next")}</span>
          </button>
          <KindSign kind={annotation.kind} />
          <span class="words" aria-live="polite">
            {describeAnnotation(annotation, words)}
          </span>
          <button ref={open} type="button" data-open onClick={() => onOpen(annotation)}>
            {say("walk_open")}
          </button>
          <CloseButton onClose={onClose} />
        </div>
      ) : (
        <div class="line">
          <span class="words" role="status">
            {say("walk_empty")}
          </span>
          <CloseButton onClose={onClose} focused />
        </div>
      )}
    </div>
  );
}

const NEXT = new Set(["ArrowRight", "ArrowDown", "n"]);
const PREVIOUS = new Set(["ArrowLeft", "ArrowUp", "p"]);

function CloseButton({ onClose, focused = false }: { onClose: () => void; focused?: boolean }) {
  const { say } = useWords();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (focused) button.current?.focus();
  }, [focused]);
  return (
    <button ref={button} type="button" class="quiet" title={say("card_close")} onClick={onClose}>
      <span aria-hidden="true">✕</span>
      <span class="unseen">{say("card_close")}</span>
    </button>
  );
}
