import {
  type Annotation,
  type AnnotationId,
  type Change,
  type Status,
  undoing,
  type WordsKind,
} from "../../annotation";
import { attempt } from "../../components/attempt";
import type { Undo } from "../../components/undo";
import type { Words } from "../../components/words";
import type { Edit } from "../../messaging/protocol";
import { background } from "../../messaging/remote";

export interface ManyActions {
  removeMany(annotations: readonly Annotation[]): void;
  restoreMany(annotations: readonly Annotation[]): void;
  addTag(annotations: readonly Annotation[], tag: string): void;
  removeTag(annotations: readonly Annotation[], tag: string): void;
  /** Of the claims among them. */
  setStatus(annotations: readonly Annotation[], status: Status): void;
  /** Their passages are read anew as what they are now. Pictures stay pictures. */
  setKind(annotations: readonly Annotation[], kind: WordsKind): void;
  /** Deletes for good what is in the trash. */
  emptyTrash(): void;
}

/** So many go in one message. */
const BATCH = 5_000;

/** What the reader does to many annotations at once; each deed can be taken back as a whole. */
export function manyActions(undo: Undo, { say, language }: Words): ManyActions {
  const count = (number: number) => new Intl.NumberFormat(language).format(number);

  const edit = (edits: readonly { readonly annotation: Annotation; readonly change: Change }[]) => {
    if (edits.length === 0) return;
    const forth = edits.map(({ annotation: { id }, change }): Edit => ({ id, change }));
    const back = edits.map(
      ({ annotation, change }): Edit => ({
        id: annotation.id,
        change: undoing(annotation, change),
      }),
    );
    const done = () =>
      undo.done(say("toast_changedMany", count(edits.length)), () =>
        inBatches(back, background.editMany),
      );
    attempt(inBatches(forth, background.editMany).then(done));
  };

  return {
    removeMany(annotations) {
      const ids = annotations.map(({ id }) => id);
      const done = () =>
        undo.done(say("toast_removedMany", count(ids.length)), () =>
          inBatches(ids, background.restoreMany),
        );
      attempt(inBatches(ids, background.removeMany).then(done));
    },
    restoreMany(annotations) {
      const ids = annotations.map(({ id }) => id);
      const done = () =>
        undo.done(say("toast_restoredMany", count(ids.length)), () =>
          inBatches(ids, background.removeMany),
        );
      attempt(inBatches(ids, background.restoreMany).then(done));
    },
    addTag(annotations, tag) {
      const without = annotations.filter(({ tags }) => !tags.includes(tag));
      edit(
        without.map((annotation) => ({ annotation, change: { tags: [...annotation.tags, tag] } })),
      );
    },
    removeTag(annotations, tag) {
      const tagged = annotations.filter(({ tags }) => tags.includes(tag));
      edit(
        tagged.map((annotation) => ({
          annotation,
          change: { tags: annotation.tags.filter((each) => each !== tag) },
        })),
      );
    },
    setStatus(annotations, status) {
      const others = annotations.filter((each) => each.kind === "claim" && each.status !== status);
      edit(others.map((annotation) => ({ annotation, change: { status } })));
    },
    setKind(annotations, kind) {
      const others = annotations.filter((each) => each.kind !== "picture" && each.kind !== kind);
      edit(others.map((annotation) => ({ annotation, change: { kind } })));
    },
    emptyTrash() {
      const said = (purged: number) => undo.say(say("toast_purged", count(purged)));
      attempt(background.purge(true).then(said));
    },
  };
}

async function inBatches<Item extends Edit | AnnotationId>(
  items: readonly Item[],
  send: (batch: readonly Item[]) => Promise<unknown>,
): Promise<void> {
  for (let at = 0; at < items.length; at += BATCH) await send(items.slice(at, at + BATCH));
}
