import type { Annotation, ArticleRecord } from "../annotation";
import { annotationsOn, inPageOrder } from "./annotations";
import type { Database } from "./database";
import { annotationsAt, articleSlice } from "./library";

/** The article whose own address this is; null when nothing is kept of it. */
export async function articleAt(db: Database, url: string): Promise<ArticleRecord | null> {
  return (await db.articles.get(url)) ?? null;
}

/** Those of these articles of which anything is kept. */
export async function articlesAt(db: Database, urls: readonly string[]): Promise<ArticleRecord[]> {
  return (await db.articles.bulkGet([...urls])).filter((article) => article !== undefined);
}

/** The article that was seen under one of these addresses (in normal form) before; null when none was. */
export async function articleUnder(
  db: Database,
  addresses: readonly string[],
): Promise<ArticleRecord | null> {
  return (await db.articles.where("addresses").anyOf(addresses).first()) ?? null;
}

/** Brings what is kept of an article up to date; does nothing when nothing is kept of it. */
export async function updateArticle(
  db: Database,
  url: string,
  changes: Partial<Omit<ArticleRecord, "url">>,
): Promise<void> {
  await db.articles.update(url, changes);
}

export interface AnnotatedArticle {
  readonly article: ArticleRecord;
  readonly annotations: readonly Annotation[];
}

/** One article with what stands on it; null when nothing is kept of it. */
export async function annotatedArticle(
  db: Database,
  url: string,
): Promise<AnnotatedArticle | null> {
  const article = await articleAt(db, url);
  return article ? { article, annotations: await annotationsOn(db, url) } : null;
}

/** All that is kept, read as it is asked for. */
export interface WholeLibrary extends AsyncIterable<AnnotatedArticle> {
  /** How many articles there were when it was opened. */
  readonly length: number;
}

/** So many articles are in memory at a time. */
const SLICE = 500;

/** All that is kept, removed annotations and articles without any included, in the order of the articles' addresses. */
export async function wholeLibrary(db: Database): Promise<WholeLibrary> {
  const length = await db.articles.count();
  return { length, [Symbol.asyncIterator]: () => inOrder(db) };
}

async function* inOrder(db: Database): AsyncGenerator<AnnotatedArticle, void> {
  for (let after: string | null = null; ; ) {
    const slice: AnnotatedArticle[] = await annotatedSlice(db, after);
    yield* slice;
    const last = slice.at(-1);
    if (!last) return;
    after = last.article.url;
  }
}

function annotatedSlice(db: Database, after: string | null): Promise<AnnotatedArticle[]> {
  return db.transaction("r", db.articles, db.annotations, async () => {
    const articles = await articleSlice(db, after, SLICE);
    const standing = await annotationsAt(
      db,
      articles.map(({ url }) => url),
    );
    return articles.map((article, at) => ({ article, annotations: standing[at] ?? [] }));
  });
}

/** Every article that holds an annotation, the last visited first. */
export async function annotatedArticles(db: Database): Promise<AnnotatedArticle[]> {
  const [articles, annotations] = await Promise.all([
    db.articles.toArray(),
    db.annotations.filter((annotation) => annotation.deleted === null).toArray(),
  ]);
  const bySource = Map.groupBy(annotations, (annotation) => annotation.source);
  return articles
    .flatMap((article) => {
      const own = bySource.get(article.url);
      return own ? [{ article, annotations: own.sort(inPageOrder) }] : [];
    })
    .sort((a, b) => b.article.visited.localeCompare(a.article.visited));
}
