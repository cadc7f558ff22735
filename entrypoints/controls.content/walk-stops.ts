import type { Annotation, Suggestion, Walked } from "../../annotation";
import { toLive } from "../../highlighting";
import { inPageOrder } from "../annotator.content/range-order";
import type { Session } from "../annotator.content/session";

/** A place that a walk comes to: a mark, or what could become one. */
export type Stop = { readonly id: string; readonly range: StaticRange } & (
  | { readonly type: "kept"; readonly annotation: Annotation }
  | { readonly type: "suggested"; readonly suggestion: Suggestion }
);

/** Where a walk is. Its stop may go, as one does that is kept: then the walk is at what stands there now. */
export interface Step {
  readonly id: string;
  readonly range: StaticRange;
}

/** All that a walk comes to, in page order. */
export function stopsOf(
  session: Pick<Session, "annotations" | "found"> & {
    readonly suggestions: Pick<Session["suggestions"], "offered">;
  },
  walked: Walked,
): Stop[] {
  const kept = session.annotations().flatMap((annotation): Stop[] => {
    const { id, kind } = annotation;
    const range = session.found().get(id)?.range;
    const isWalked = walked === "all" || walked === kind;
    return range && isWalked && toLive(range) ? [{ type: "kept", id, range, annotation }] : [];
  });
  const suggested = session.suggestions.offered().flatMap(({ suggestion, range }): Stop[] => {
    const isWalked = walked === "all" || walked === suggestion.kind;
    return isWalked && toLive(range)
      ? [{ type: "suggested", id: suggestion.id, range, suggestion }]
      : [];
  });
  return [...kept, ...suggested].sort((a, b) => inPageOrder(a.range, b.range));
}

/** The stop that the walk is at, as an index; -1 when there is none at all. */
export function indexOfStep(stops: readonly Stop[], step: Step | null): number {
  if (!step) return stops.length === 0 ? -1 : 0;
  const same = stops.findIndex(({ id }) => id === step.id);
  if (same >= 0) return same;
  const next = stops.findIndex(({ range }) => inPageOrder(range, step.range) >= 0);
  return next >= 0 ? next : stops.length - 1;
}
