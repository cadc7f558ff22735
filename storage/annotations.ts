import {
  type Annotation,
  type AnnotationId,
  type ArticleRecord,
  type FigureReading,
  type Observation,
  type Outcome,
  positionOf,
  type Revision,
} from "../annotation";
import type { Database } from "./database";
import { recordArrivals } from "./keep-census";
import { orStorageFull } from "./storage-full-error";

/** Everything that stands on one article, in page order: by position, then by the time it was made. */
export async function annotationsOn(db: Database, source: string): Promise<Annotation[]> {
  const rows = await db.annotations.where({ source }).toArray();
  return rows.filter((row) => row.deleted === null).sort(inPageOrder);
}

export function inPageOrder(a: Annotation, b: Annotation): number {
  return start(a) - start(b) || a.created.localeCompare(b.created);
}

function start(annotation: Annotation): number {
  return positionOf(annotation.target)?.start ?? Number.POSITIVE_INFINITY;
}

/** One annotation, removed ones included; null when there is none of this id. */
export async function annotationOf(db: Database, id: AnnotationId): Promise<Annotation | null> {
  return (await db.annotations.get(id)) ?? null;
}

/** Saves one annotation as `saveAnnotations` does. */
export async function saveAnnotation(
  db: Database,
  annotation: Annotation,
  article: ArticleRecord,
): Promise<void> {
  await saveAnnotations(db, [annotation], article);
}

/**
 * Saves annotations and, in the same transaction, the article that they stand on: all or none. Durable when it
 * resolves.
 * @throws StorageFullError when the browser gives no more room.
 */
export async function saveAnnotations(
  db: Database,
  annotations: readonly Annotation[],
  article: ArticleRecord,
): Promise<void> {
  await orStorageFull(
    db.transaction("rw", db.annotations, db.articles, db.census, (transaction) => {
      const ids = annotations.map(({ id }) => id);
      recordArrivals(transaction, ids);
      // Asked for together, and awaited outside: what waits in here takes its time once more.
      return Promise.all([db.articles.put(article), db.annotations.bulkAdd(annotations)]);
    }),
  );
}

/**
 * Changes one annotation with `change`, in one transaction.
 * @throws Error when there is none of this id.
 */
export async function changeAnnotation(
  db: Database,
  id: AnnotationId,
  change: (annotation: Annotation) => Annotation,
): Promise<Annotation> {
  return db.transaction("rw", db.annotations, async () => {
    const annotation = await db.annotations.get(id);
    if (!annotation) throw new Error(`There is no annotation ${id}`);
    const changed = change(annotation);
    await db.annotations.put(changed);
    return changed;
  });
}

/** What is known of a visit beside what it saw. */
export interface Visit {
  readonly at: string;
  /** When the article says that it was modified; null where it does not say. */
  readonly modifiedAt: string | null;
  /** What the new words of a figure say. */
  readFigure(text: string): FigureReading | null;
}

/**
 * Records what a visit saw. An observation that differs from the last one becomes a revision;
 * `exact` and `moved` are no difference, since the words are the same.
 * Gives the annotations that changed by it.
 */
export async function recordObservations(
  db: Database,
  observations: readonly Observation[],
  visit: Visit,
): Promise<Annotation[]> {
  return db.transaction("rw", db.annotations, async () => {
    const rows = await db.annotations.bulkGet(observations.map(({ id }) => id));
    const changed = observations.flatMap((observation, index) => {
      const row = rows[index];
      return row && differs(row, observation) ? [observed(row, observation, visit)] : [];
    });
    await db.annotations.bulkPut(changed);
    return changed;
  });
}

function differs(annotation: Annotation, { outcome, text }: Observation): boolean {
  if (outcome !== annotation.outcome) return true;
  return outcome === "changed" && text !== annotation.revisions.at(-1)?.text;
}

function observed(
  annotation: Annotation,
  { outcome, text }: Observation,
  { at, modifiedAt, readFigure }: Visit,
): Annotation {
  const sameWords = hasItsWords(annotation.outcome) && hasItsWords(outcome);
  const figure = annotation.kind === "figure" && text !== null ? readFigure(text) : null;
  const revision: Revision = { seen: at, outcome, text, modifiedAt, figure, answer: null };
  const revisions = sameWords ? annotation.revisions : [...annotation.revisions, revision];
  return { ...annotation, outcome, revisions };
}

function hasItsWords(outcome: Outcome): boolean {
  return outcome === "exact" || outcome === "moved";
}
