import { type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { Annotation, AnnotationId } from "../annotation";

/** What the page says of a thing just done; with the annotation that an undo brings back, if it was a removal. */
export type Notice =
  | { readonly type: "removed"; readonly annotation: Annotation }
  | { readonly type: "said"; readonly text: string };

const REMOVAL_STAYS = 10_000;
const WORD_STAYS = 4_000;

export interface Undo {
  readonly notice: ReadonlySignal<Notice | null>;
  /** What was taken back last: its row gets the focus when it is there again, which sets this to null. */
  readonly restored: Signal<AnnotationId | null>;
  /** Offers to bring it back. An earlier removal waits behind it. */
  removed(annotation: Annotation): void;
  /** Takes the last removal off and gives it, for its restoring; null when there is none. */
  take(): Annotation | null;
  say(text: string): void;
  dismiss(): void;
  /** Holds the notice while the reader is on it: it does not go from under their hand. */
  hold(): void;
  release(): void;
}

export function createUndo(): Undo {
  const notice = signal<Notice | null>(null);
  const restored = signal<AnnotationId | null>(null);
  let removals: Annotation[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  const dismiss = () => {
    clearTimeout(timer);
    removals = [];
    notice.value = null;
  };
  const show = (next: Notice) => {
    notice.value = next;
    wait();
  };
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(dismiss, notice.value?.type === "said" ? WORD_STAYS : REMOVAL_STAYS);
  };

  return {
    notice,
    restored,
    dismiss,
    removed(annotation) {
      removals.push(annotation);
      show({ type: "removed", annotation });
    },
    take() {
      const last = removals.pop() ?? null;
      restored.value = last?.id ?? null;
      const before = removals.at(-1);
      if (before) show({ type: "removed", annotation: before });
      else if (last) dismiss();
      return last;
    },
    say(text) {
      removals = [];
      show({ type: "said", text });
    },
    hold() {
      clearTimeout(timer);
    },
    release() {
      if (notice.value) wait();
    },
  };
}
