import type { Annotation, AnnotationId } from "../annotation";
import type { Database } from "./database";

/** Dexie tells other contexts which rows were put as long as one call puts fewer than fifty; else it tells of all. */
const TOLD_ONE_BY_ONE = 49;

/**
 * Changes those of these annotations that are there, all of them or none. Gives them as they are then.
 * @param change gives the row itself where nothing is to be changed
 */
export async function changeAnnotations(
  db: Database,
  ids: readonly AnnotationId[],
  change: (annotation: Annotation) => Annotation,
): Promise<Annotation[]> {
  return db.transaction("rw", db.annotations, async () => {
    const rows = (await db.annotations.bulkGet([...ids])).filter((row) => row !== undefined);
    const changed = rows.map((row) => [row, change(row)] as const);
    const put = changed.flatMap(([before, after]) => (before === after ? [] : [after]));
    for (let at = 0; at < put.length; at += TOLD_ONE_BY_ONE) {
      await db.annotations.bulkPut(put.slice(at, at + TOLD_ONE_BY_ONE));
    }
    return changed.map(([, after]) => after);
  });
}
