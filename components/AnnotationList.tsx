import type { Signal } from "@preact/signals";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Annotation, AnnotationId } from "../annotation";
import { AnnotationRow, type RowActions } from "./AnnotationRow";

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
  const list = useRef<HTMLUListElement>(null);
  const [current, setCurrent] = useState<AnnotationId | null>(null);
  const stop = annotations.find(({ id }) => id === current)?.id ?? annotations[0]?.id;

  const rows = () => [...(list.current?.querySelectorAll<HTMLElement>(".row-main") ?? [])];

  useLayoutEffect(() => {
    const index = annotations.findIndex(({ id }) => id === restored.value);
    const row = rows()[index];
    if (!row) return;
    restored.value = null;
    row.focus();
  }, [annotations]);

  const walk = (event: KeyboardEvent) => {
    const { target } = event;
    if (!(target instanceof Element) || target.closest(".row-form")) return;
    const all = rows();
    const here = all.findIndex((row) => row.parentElement?.contains(target));
    const to = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: all.length - 1 }[event.key];
    const row = to === undefined ? undefined : all[to];
    if (!row) return;
    event.preventDefault();
    row.focus();
    row.scrollIntoView?.({ block: "nearest" });
  };

  /** The row goes away, so the focus goes to the one that takes its place. */
  const remove = (annotation: Annotation) => {
    const index = annotations.indexOf(annotation);
    const all = rows();
    if (all[index]?.parentElement?.contains(document.activeElement)) {
      (all[index + 1] ?? all[index - 1])?.focus();
    }
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
