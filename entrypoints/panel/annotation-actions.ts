import {
  type Annotation,
  type AnnotationId,
  type Change,
  type Relation,
  undoing,
} from "../../annotation";
import { attempt } from "../../components/attempt";
import type { Deed, Undo } from "../../components/undo";
import type { Words } from "../../components/words";
import { background } from "../../messaging/remote";
import type { Kept } from "./kept";

export interface AnnotationActions {
  /** Rejects when it was not kept. */
  edit(annotation: Annotation, change: Change): Promise<unknown>;
  remove(annotation: Annotation): void;
  /** Leaves the old words of a changed passage marked. */
  keepOld(annotation: Annotation): void;
  link(from: Annotation, relation: Relation, to: AnnotationId): void;
  unlink(from: Annotation, relation: Relation, to: AnnotationId): void;
  /** Takes the last deed back. */
  takeBack(): void;
}

/** What the reader does to annotations, on every page of the extension that lists them. The background writes. */
export function annotationActions(
  opened: Promise<Kept>,
  undo: Undo,
  { say }: Words,
): AnnotationActions {
  const ask = async (work: Promise<unknown>) => {
    await work;
    (await opened).mayHaveChanged();
  };
  const restore = (deed: Deed) =>
    deed.type === "removed" ? background.restore(deed.annotation.id) : deed.takeBack();
  return {
    async edit(annotation, change) {
      const { id } = annotation;
      const back = undoing(annotation, change);
      await ask(background.edit(id, change));
      undo.done(say("toast_edited"), () => background.edit(id, back));
    },
    remove(annotation) {
      attempt(ask(background.remove(annotation.id)).then(() => undo.removed(annotation)));
    },
    keepOld({ id }) {
      const keep = ask(background.keepOld(id));
      const takeBack = () => background.takeBackAnswer(id);
      attempt(keep.then(() => undo.done(say("toast_oldKept"), takeBack)));
    },
    link({ id }, relation, to) {
      const takeBack = () => background.unlink(id, relation, to);
      attempt(
        ask(background.link(id, relation, to)).then(() => undo.done(say("toast_linked"), takeBack)),
      );
    },
    unlink({ id }, relation, to) {
      const takeBack = () => background.link(id, relation, to);
      attempt(
        ask(background.unlink(id, relation, to)).then(() =>
          undo.done(say("toast_unlinked"), takeBack),
        ),
      );
    },
    takeBack() {
      const deed = undo.take();
      if (deed) attempt(ask(restore(deed)));
    },
  };
}
