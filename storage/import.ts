import {
  type Annotation,
  type AnnotationId,
  type ArticleRecord,
  positionOf,
  quoteOf,
} from "../annotation";
import type { AnnotatedArticle } from "./articles";
import type { Database } from "./database";
import { findDamage, recordArrivals } from "./keep-census";
import { orStorageFull } from "./storage-full-error";

export interface ImportPlan {
  /** What would come in, on the articles that hold it then: one that is known under another address keeps its own. */
  readonly arriving: readonly AnnotatedArticle[];
  /** What is kept already: an annotation of the same identity, or of the same words at the same place. */
  readonly present: readonly Annotation[];
}

export interface ImportOptions {
  /** Ends the import, and leaves everything as it was. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number) => void;
}

/** What of these articles is not kept yet. Writes nothing. */
export async function planImport(
  db: Database,
  articles: readonly AnnotatedArticle[],
): Promise<ImportPlan> {
  return db.transaction("r", db.annotations, db.articles, async () => {
    const known = await knownArticles(db);
    const ids = new Set(await db.annotations.toCollection().primaryKeys());
    const present: Annotation[] = [];
    const twins = new Map<AnnotationId, AnnotationId>();
    const arriving = new Map<string, { article: ArticleRecord; annotations: Annotation[] }>();
    for (const { article, annotations } of articles) {
      const kept = known.find(article);
      const fresh = annotations.filter((annotation) => !ids.has(annotation.id));
      present.push(...annotations.filter(({ id }) => ids.has(id)));
      const standing =
        kept && fresh.length > 0 ? await db.annotations.where({ source: kept.url }).toArray() : [];
      const isKept = twinsAmong(standing);
      const own = arriving.get(kept?.url ?? article.url) ?? {
        article: kept ? merged(kept, article) : article,
        annotations: [],
      };
      for (const annotation of fresh) {
        const twin = isKept(annotation);
        if (twin) {
          present.push(annotation);
          twins.set(annotation.id, twin);
        } else own.annotations.push({ ...annotation, source: own.article.url });
      }
      if (own.annotations.length > 0) arriving.set(own.article.url, own);
    }
    return { arriving: withLinksTo(twins, [...arriving.values()]), present };
  });
}

/**
 * Writes what the plan says arrives, all of it or nothing: durable when it resolves.
 * @throws StorageFullError when the browser gives no more room; the signal's reason when it is aborted; Dexie's
 * BulkError when an annotation of the same identity came in since the plan was made. In all cases nothing is kept.
 */
export async function importAll(
  db: Database,
  { arriving }: ImportPlan,
  { signal, onProgress }: ImportOptions = {},
): Promise<void> {
  const annotations = arriving.flatMap((each) => each.annotations);
  await orStorageFull(
    db.transaction("rw", db.annotations, db.articles, db.census, async (transaction) => {
      const wasWhole = (await findDamage(db, null)) === null;
      await db.articles.bulkPut(arriving.map(({ article }) => article));
      for (let done = 0; done < annotations.length; done += BATCH) {
        signal?.throwIfAborted();
        await db.annotations.bulkAdd(annotations.slice(done, done + BATCH));
        onProgress?.(Math.min(done + BATCH, annotations.length), annotations.length);
      }
      signal?.throwIfAborted();
      // Of a database that lost rows, the census counts those already that come back now.
      const ids = annotations.map(({ id }) => id);
      if (wasWhole) recordArrivals(transaction, ids);
    }),
  );
}

/** Written between two looks at whether to stop. */
const BATCH = 1_000;

interface KnownArticles {
  /** The article that is kept under one of these addresses. */
  find(article: ArticleRecord): ArticleRecord | undefined;
}

async function knownArticles(db: Database): Promise<KnownArticles> {
  const byAddress = new Map<string, ArticleRecord>();
  for (const article of await db.articles.toArray())
    for (const address of [article.url, ...article.addresses]) byAddress.set(address, article);
  return {
    find: ({ url, addresses }) =>
      [url, ...addresses].map((address) => byAddress.get(address)).find((kept) => kept),
  };
}

/** What is kept says more of the article, since it was read here; the other adds where and when it was seen. */
function merged(kept: ArticleRecord, other: ArticleRecord): ArticleRecord {
  return {
    ...kept,
    addresses: [...new Set([...kept.addresses, ...other.addresses])].slice(0, 1_000),
    created: [kept.created, other.created].sort()[0] ?? kept.created,
  };
}

/** Finds among an article's annotations the one with the same words at what may be the same place. */
function twinsAmong(
  standing: readonly Annotation[],
): (annotation: Annotation) => AnnotationId | undefined {
  const byWords = Map.groupBy(standing.filter(isStanding), wordsOf);
  return (annotation) =>
    byWords.get(wordsOf(annotation))?.find((kept) => mayBeSamePlace(kept, annotation))?.id;
}

function isStanding({ deleted }: Annotation): boolean {
  return deleted === null;
}

/** A picture has none: its address takes their place. */
function wordsOf({ target, kind, reading }: Annotation): string {
  const words = quoteOf(target)?.exact.normalize("NFC").replace(/\s+/gu, " ").trim();
  return words ?? (kind === "picture" ? reading.address : "");
}

/** Contexts of two tools differ in length: one has to end or begin as the other does, as far as both go. */
function mayBeSamePlace(a: Annotation, b: Annotation): boolean {
  const [one, other] = [quoteOf(a.target), quoteOf(b.target)];
  if (!one || !other) return positionOf(a.target)?.start === positionOf(b.target)?.start;
  const agree = (left: string, right: string) => {
    const length = Math.min(left.length, right.length);
    return left.slice(0, length) === right.slice(0, length);
  };
  const fold = (text: string) => text.normalize("NFC").replace(/\s+/gu, "");
  const back = (text: string) => [...fold(text)].reverse().join("");
  return agree(back(one.prefix), back(other.prefix)) && agree(fold(one.suffix), fold(other.suffix));
}

/** Links to what is kept under another identity lead there. */
function withLinksTo(
  twins: ReadonlyMap<AnnotationId, AnnotationId>,
  articles: readonly AnnotatedArticle[],
): AnnotatedArticle[] {
  if (twins.size === 0) return [...articles];
  return articles.map(({ article, annotations }) => ({
    article,
    annotations: annotations.map((annotation) => ({
      ...annotation,
      links: annotation.links.map((link) => ({ ...link, to: twins.get(link.to) ?? link.to })),
    })),
  }));
}
