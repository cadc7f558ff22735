import type { Signal } from "@preact/signals";
import { useLayoutEffect, useState } from "preact/hooks";
import type { Annotation, AnnotationId } from "../annotation";
import { AnnotationRow, type RowActions } from "./AnnotationRow";
import { useRows } from "./use-rows";

interface Props extends RowActions {
  readonly annotations: readonly Annotation[];
  /** BCP 47 of the article; null when unknown. */
  readonly language: string | null;
  /** Id of the heading that names the list. */
  readonly labelledBy: string;
  readonly terms?: readonly string[];
  /** The annotation that gets the focus when it is in the list again; null when none does. */
  readonly restored: Signal<AnnotationId | null>;
}

/** Annotations in the order given. Tab stops at one row; the arrow keys, Home and End go to the others. */
export function AnnotationList({ annotations, labelledBy, restored, onRemove, ...rest }: Props) {
  const { list, rows, walk, leave } = useRows();
  const [current, setCurrent] = useState<AnnotationId | null>(null);
  const stop = annotations.find(({ id }) => id === current)?.id ?? annotations[0]?.id;

  useLayoutEffect(() => {
    const index = annotations.findIndex(({ id }) => id === restored.value);
    const row = rows()[index];
    if (!row) return;
    restored.value = null;
    row.focus();
  }, [annotations]);

  const remove = (annotation: Annotation) => {
    leave(annotations.indexOf(annotation));
    onRemove(annotation);
  };

  return (
    <ul ref={list} class="rows" aria-labelledby={labelledBy} onKeyDown={walk}>
      {annotations.map((annotation) => (
        <AnnotationRow
          key={annotation.id}
          annotation={annotation}
          tabbable={annotation.id === stop}
          onRemove={remove}
          onFocus={() => setCurrent(annotation.id)}
          {...rest}
        />
      ))}
    </ul>
  );
}
