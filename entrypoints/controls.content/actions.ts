import {
  type Annotation,
  type AnnotationId,
  type Change,
  type Relation,
  undoing,
  type WordsKind,
} from "../../annotation";
import { explainFailure } from "../../components/failure-words";
import { KIND_NAMES } from "../../components/kind-sign";
import type { Message } from "../../components/words";
import type { ToBackground } from "../../messaging/protocol";
import type { Remote } from "../../messaging/remote";
import type { Session } from "../annotator.content/session";
import type { ControlsState, Toast } from "./state";
import { words } from "./words";

/** What the reader can do here. Each tells the reader how it went; none rejects. */
export interface Actions {
  mark(kind: WordsKind, range: Range, note: string): Promise<void>;
  /** Marks the figure that the selection holds, and no more of its words. */
  markExactly(note: string): Promise<void>;
  /** Gives null where it did not come to be kept. */
  keepSuggestion(id: string): Promise<Annotation | null>;
  markPicture(address: string): Promise<void>;
  edit(id: AnnotationId, change: Change): Promise<void>;
  remove(id: AnnotationId): Promise<void>;
  acceptChange(id: AnnotationId): Promise<void>;
  keepOld(id: AnnotationId): Promise<void>;
  link(from: AnnotationId, relation: Relation, to: AnnotationId): Promise<void>;
  unlink(from: AnnotationId, relation: Relation, to: AnnotationId): Promise<void>;
  /** Takes back what the toast tells of. */
  undo(): Promise<void>;
}

/** What writes the reader's changes: the background, or what stands for it where nothing is to be kept. */
export type Writes = Pick<
  Remote<ToBackground>,
  "edit" | "remove" | "restore" | "keepOld" | "takeBackAnswer" | "link" | "unlink"
>;

export function createActions(session: Session, state: ControlsState, writes: Writes): Actions {
  const tell = (toast: Toast) => {
    state.toast.value = toast;
  };

  const did = (text: Message, takeBack: () => Promise<unknown>) =>
    tell({ type: "done", text: words.say(text), takeBack });

  const attempt = async (work: () => Promise<void>) => {
    try {
      await work();
    } catch (error) {
      tell({ type: "failed", text: explain(error) });
    }
  };

  const underway = new WeakSet<Range>();
  const beingKept = new Set<string>();

  /** Takes the selection away that was marked, unless the reader has begun another one meanwhile. */
  const letGo = (range: Range) => {
    const selection = document.getSelection();
    const isOffered = state.selected.value === range;
    if (!isOffered && String(selection) !== String(range)) return;
    state.selected.value = null;
    state.noting.value = false;
    selection?.removeAllRanges();
  };

  return {
    async mark(kind, range, note) {
      // A key that is pressed twice is one mark.
      if (underway.has(range)) return;
      underway.add(range);
      await attempt(async () => {
        const annotation = await session.mark(kind, range, note);
        letGo(range);
        tell({ type: "kept", annotation });
      });
      underway.delete(range);
    },

    async markExactly(note) {
      const { selected, exact } = state;
      const [range, offered] = [exact.value, selected.value];
      if (!range || !offered || underway.has(offered)) return;
      underway.add(offered);
      await attempt(async () => {
        const annotation = await session.mark("figure", range, note);
        letGo(offered);
        tell({ type: "kept", annotation });
      });
      underway.delete(offered);
    },

    async keepSuggestion(id) {
      if (beingKept.has(id)) return null;
      beingKept.add(id);
      let kept: Annotation | null = null;
      await attempt(async () => {
        kept = await session.keepSuggestion(id);
        if (kept) tell({ type: "kept", annotation: kept });
        else tell({ type: "failed", text: words.say("suggestion_gone") });
      });
      beingKept.delete(id);
      return kept;
    },

    markPicture: (address) =>
      attempt(async () => {
        const annotation = await session.markPicture(address);
        if (annotation) tell({ type: "kept", annotation });
        else tell({ type: "failed", text: words.say("mark_noPicture") });
      }),

    edit: (id, change) =>
      attempt(async () => {
        const before = session.annotations().find((each) => each.id === id);
        await writes.edit(id, change);
        if (before) did("toast_edited", () => writes.edit(id, undoing(before, change)));
      }),

    remove: (id) =>
      attempt(async () => {
        const annotation = await writes.remove(id);
        if (state.card.value === id) state.card.value = null;
        tell({ type: "removed", annotation });
      }),

    acceptChange: (id) =>
      attempt(async () => {
        if (!(await session.acceptChange(id))) {
          return tell({ type: "failed", text: words.say("change_notHere") });
        }
        return did("toast_accepted", () => writes.takeBackAnswer(id));
      }),

    keepOld: (id) =>
      attempt(async () => {
        await writes.keepOld(id);
        did("toast_oldKept", () => writes.takeBackAnswer(id));
      }),

    link: (...link) =>
      attempt(async () => {
        await writes.link(...link);
        did("toast_linked", () => writes.unlink(...link));
      }),

    unlink: (...link) =>
      attempt(async () => {
        await writes.unlink(...link);
        did("toast_unlinked", () => writes.link(...link));
      }),

    undo: () =>
      attempt(async () => {
        const toast = state.toast.value;
        if (toast?.type === "done") {
          await toast.takeBack();
          return tell({ type: "said", text: sayUndone(toast.text) });
        }
        if (toast?.type === "kept") await writes.remove(toast.annotation.id);
        else if (toast?.type === "removed") await writes.restore(toast.annotation.id);
        else return;
        tell({ type: "said", text: sayUndone(words.say(KIND_NAMES[toast.annotation.kind])) });
      }),
  };
}

function sayUndone(what: string): string {
  return words.say("toast_undone", what);
}

/** An extension that was updated under its page can no longer be reached from it. */
const ORPHANED = /context invalidated|receiving end does not exist/iu;

function explain(error: unknown): string {
  const orphaned = error instanceof Error && ORPHANED.test(error.message);
  return orphaned ? words.say("error_reload") : explainFailure(error, words);
}
