import { type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { Annotation, AnnotationId } from "../annotation";

/** A thing just done that can be taken back. */
export type Deed =
  | { readonly type: "removed"; readonly annotation: Annotation }
  | {
      readonly type: "done";
      /** What was done, in the reader's language. */
      readonly text: string;
      takeBack(): Promise<unknown>;
    };

/** What the page says of a thing just done. */
export type Notice = Deed | { readonly type: "said"; readonly text: string };

const DEED_STAYS = 10_000;
const WORD_STAYS = 4_000;

export interface Undo {
  readonly notice: ReadonlySignal<Notice | null>;
  /** What was taken back last: its row gets the focus when it is there again, which sets this to null. */
  readonly restored: Signal<AnnotationId | null>;
  /** Offers to bring it back. An earlier deed waits behind it. */
  removed(annotation: Annotation): void;
  /** Offers to take it back in the same way. */
  done(text: string, takeBack: () => Promise<unknown>): void;
  /** Takes the last deed off and gives it, to be taken back; null when there is none. */
  take(): Deed | null;
  say(text: string): void;
  dismiss(): void;
  /** Holds the notice while the reader is on it: it does not go from under their hand. */
  hold(): void;
  release(): void;
}

export function createUndo(): Undo {
  const notice = signal<Notice | null>(null);
  const restored = signal<AnnotationId | null>(null);
  let deeds: Deed[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  const dismiss = () => {
    clearTimeout(timer);
    deeds = [];
    notice.value = null;
  };
  const show = (next: Notice) => {
    notice.value = next;
    wait();
  };
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(dismiss, notice.value?.type === "said" ? WORD_STAYS : DEED_STAYS);
  };
  const did = (deed: Deed) => {
    deeds.push(deed);
    show(deed);
  };

  return {
    notice,
    restored,
    dismiss,
    removed: (annotation) => did({ type: "removed", annotation }),
    done: (text, takeBack) => did({ type: "done", text, takeBack }),
    take() {
      const last = deeds.pop() ?? null;
      restored.value = last?.type === "removed" ? last.annotation.id : null;
      const before = deeds.at(-1);
      if (before) show(before);
      else if (last) dismiss();
      return last;
    },
    say(text) {
      deeds = [];
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
