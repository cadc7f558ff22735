import { Dexie, type IntervalTree, type ObservabilitySet } from "dexie";
import type { Annotation, AnnotationId, ArticleRecord } from "../annotation";
import type { Database } from "./database";

/** Part of all annotations, those in the trash included, the newest first. */
export interface AnnotationSlice {
  readonly annotations: readonly Annotation[];
  /** What to ask for to get the next slice; null after the last one. */
  readonly older: string | null;
}

/**
 * The `size` newest annotations that were made before `before` (null: of all), and with the last of them all others
 * of the same moment. Reading everything so takes time that grows as the data do: each step looks at its own rows alone.
 */
export async function annotationSlice(
  db: Database,
  before: string | null,
  size: number,
): Promise<AnnotationSlice> {
  const { annotations: table } = db;
  return db.transaction("r", table, async () => {
    const older = before === null ? table.orderBy("created") : table.where("created").below(before);
    const [from] = await older
      .reverse()
      .offset(size - 1)
      .limit(1)
      .keys();
    const rows = await table
      .where("created")
      .between(from ?? Dexie.minKey, before ?? Dexie.maxKey, true, before === null)
      .toArray();
    return {
      annotations: rows.reverse(),
      older: typeof from === "string" ? from : null,
    };
  });
}

/** Of these annotations those that are there, removed ones included. */
export async function annotationsOf(
  db: Database,
  ids: readonly AnnotationId[],
): Promise<Annotation[]> {
  const rows = await db.annotations.bulkGet([...ids]);
  return rows.filter((row) => row !== undefined);
}

/** What stands on each of these articles, removed annotations included. */
export async function annotationsAt(
  db: Database,
  urls: readonly string[],
): Promise<Annotation[][]> {
  return db.transaction("r", db.annotations, () =>
    Promise.all(urls.map((source) => db.annotations.where({ source }).toArray())),
  );
}

/** Up to `size` articles in the order of their addresses, those after `after` (null: from the first). */
export async function articleSlice(
  db: Database,
  after: string | null,
  size: number,
): Promise<ArticleRecord[]> {
  return db.articles
    .where("url")
    .above(after ?? "")
    .limit(size)
    .toArray();
}

/**
 * Calls back when annotations or articles were changed, here or in another context of the extension:
 * with the annotations that may be other than they were, or null when it may be any.
 */
export function watchLibrary(
  db: Database,
  onChange: (ids: readonly AnnotationId[] | null) => void,
): () => void {
  const annotations = `idb://${db.name}/annotations/`;
  const articles = `idb://${db.name}/articles/`;
  const listener = (parts: ObservabilitySet) => {
    const changed = parts[annotations];
    if (changed === undefined && parts[articles] === undefined) return;
    onChange(changed === undefined ? [] : keysOf(changed));
  };
  Dexie.on("storagemutated", listener);
  return () => Dexie.on.storagemutated.unsubscribe(listener);
}

/** The keys in a tree of key ranges; null when one of them is more than a single key. */
function keysOf(tree: IntervalTree): AnnotationId[] | null {
  const keys: AnnotationId[] = [];
  const waiting: (IntervalTree | null | undefined)[] = [tree];
  while (waiting.length > 0) {
    const node = waiting.pop();
    if (!node || !("from" in node)) continue;
    if (typeof node.from !== "string" || node.from !== node.to) return null;
    keys.push(node.from as AnnotationId);
    waiting.push(node.l, node.r);
  }
  return keys;
}
