import type { AnnotationId } from "../annotation";
import type { Database } from "./database";
import { recordDepartures } from "./keep-census";

/** How long what was removed is kept, unless the reader empties the trash. */
const TRASH_DAYS = 30;

/**
 * Takes out for good what was removed before `moment` (ISO 8601), in one transaction; an article that holds nothing
 * then goes with it. Gives how many annotations went.
 */
export async function purgeTrash(db: Database, moment: string): Promise<number> {
  const { annotations, articles, census } = db;
  return db.transaction("rw", annotations, articles, census, async (transaction) => {
    const removed = await annotations.where("deleted").below(moment).toArray();
    const ids: AnnotationId[] = removed.map(({ id }) => id);
    await annotations.bulkDelete(ids);
    recordDepartures(transaction, ids);
    for (const source of new Set(removed.map((annotation) => annotation.source))) {
      if ((await annotations.where({ source }).limit(1).count()) === 0) {
        await articles.delete(source);
      }
    }
    return ids.length;
  });
}

/** The moment before which what was removed is kept no longer. */
export function trashEnds(now: Date): string {
  return new Date(now.getTime() - TRASH_DAYS * 86_400_000).toISOString();
}
