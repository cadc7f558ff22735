import type { AnnotatedArticle } from "../../storage";
import type { LibrarySource } from "./source";

/** So many articles are read at a time. */
const SLICE = 200;

/**
 * The same articles with all that is kept of their annotations, read as they are asked for: the lists hold less than a
 * file must.
 */
export function inFull(
  source: LibrarySource,
  articles: readonly AnnotatedArticle[],
): AsyncIterable<AnnotatedArticle> & { readonly length: number } {
  return { length: articles.length, [Symbol.asyncIterator]: () => readInFull(source, articles) };
}

async function* readInFull(
  source: LibrarySource,
  articles: readonly AnnotatedArticle[],
): AsyncGenerator<AnnotatedArticle, void> {
  for (let start = 0; start < articles.length; start += SLICE) {
    const slice = articles.slice(start, start + SLICE);
    const standing = await source.annotationsAt(slice.map(({ article }) => article.url));
    const byId = new Map(standing.flat().map((annotation) => [annotation.id, annotation]));
    for (const { article, annotations } of slice) {
      yield { article, annotations: annotations.flatMap(({ id }) => byId.get(id) ?? []) };
    }
  }
}
