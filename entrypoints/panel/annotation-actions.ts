import type { Annotation, Change } from "../../annotation";
import { attempt } from "../../components/attempt";
import type { Undo } from "../../components/undo";
import { background } from "../../messaging/remote";
import type { Kept } from "./kept";

export interface AnnotationActions {
  /** Rejects when it was not kept. */
  edit(annotation: Annotation, change: Change): Promise<unknown>;
  remove(annotation: Annotation): void;
  /** Brings the last removal back. */
  takeBack(): void;
}

/** What the reader does to annotations, on every page of the extension that lists them. The background writes. */
export function annotationActions(opened: Promise<Kept>, undo: Undo): AnnotationActions {
  const ask = async (work: Promise<unknown>) => {
    await work;
    (await opened).mayHaveChanged();
  };
  return {
    edit: ({ id }, change) => ask(background.edit(id, change)),
    remove(annotation) {
      attempt(ask(background.remove(annotation.id)).then(() => undo.removed(annotation)));
    },
    takeBack() {
      const annotation = undo.take();
      if (annotation) attempt(ask(background.restore(annotation.id)));
    },
  };
}
