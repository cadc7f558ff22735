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
import type { Message, Words } from "../../components/words";
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

  const deed = (
    told: Message,
    many: number,
    act: () => Promise<void>,
    takeBack: () => Promise<void>,
  ) => attempt(act().then(() => undo.done(say(told, count(many)), takeBack)));

  const move = (
    told: Message,
    annotations: readonly Annotation[],
    forth: Send<AnnotationId>,
    back: Send<AnnotationId>,
  ) => {
    const ids = annotations.map(({ id }) => id);
    deed(
      told,
      ids.length,
      () => inBatches(ids, forth),
      () => inBatches(ids, back),
    );
  };

  const edit = (edits: readonly { readonly annotation: Annotation; readonly change: Change }[]) => {
    if (edits.length === 0) return;
    const forth = edits.map(({ annotation: { id }, change }): Edit => ({ id, change }));
    const back = edits.map(
      ({ annotation, change }): Edit => ({
        id: annotation.id,
        change: undoing(annotation, change),
      }),
    );
    deed(
      "toast_changedMany",
      edits.length,
      () => inBatches(forth, background.editMany),
      () => inBatches(back, background.editMany),
    );
  };

  return {
    removeMany(annotations) {
      move("toast_removedMany", annotations, background.removeMany, background.restoreMany);
    },
    restoreMany(annotations) {
      move("toast_restoredMany", annotations, background.restoreMany, background.removeMany);
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

type Send<Item> = (batch: readonly Item[]) => Promise<unknown>;

async function inBatches<Item extends Edit | AnnotationId>(
  items: readonly Item[],
  send: Send<Item>,
): Promise<void> {
  for (let at = 0; at < items.length; at += BATCH) await send(items.slice(at, at + BATCH));
}
