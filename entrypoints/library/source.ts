import type { Annotation, AnnotationId, ArticleRecord } from "../../annotation";
import {
  type AnnotationSlice,
  annotationSlice,
  annotationsAt,
  annotationsOf,
  articleSlice,
  type Database,
  readCensus,
  watchLibrary,
} from "../../storage";

/** Where the library reads: everything in slices, and what is looked at in whole. */
export interface LibrarySource {
  /** How many annotations there are, those in the trash included; null where nobody counts them. */
  count(): Promise<number | null>;
  /** The newest annotations that were made before `before` (null: of all). */
  slice(before: string | null, size: number): Promise<AnnotationSlice>;
  /** Those of these annotations that are there, removed ones included. */
  annotations(ids: readonly AnnotationId[]): Promise<readonly Annotation[]>;
  /** What stands on each of these articles, removed annotations included. */
  annotationsAt(urls: readonly string[]): Promise<readonly (readonly Annotation[])[]>;
  /** Articles in the order of their addresses, those after `after` (null: from the first); none after the last. */
  articles(after: string | null, size: number): Promise<readonly ArticleRecord[]>;
  /** Calls back with the annotations that may have changed; null: it may be any. */
  watch(onChange: (ids: readonly AnnotationId[] | null) => void): void;
}

/** The library as a page reads it that has the database. */
export function sourceIn(db: Database): LibrarySource {
  return {
    count: async () => (await readCensus(db)).count,
    slice: (before, size) => annotationSlice(db, before, size),
    annotations: (ids) => annotationsOf(db, ids),
    annotationsAt: (urls) => annotationsAt(db, urls),
    articles: (after, size) => articleSlice(db, after, size),
    watch: (act) => void watchLibrary(db, act),
  };
}
