import type { AnnotatedArticle } from "./annotated-article";

/**
 * Of each article the annotations that are new or changed since then, and only the articles that have any: a mark
 * is changed by its reader, or by what a visit saw of its passage.
 * @param since ISO 8601 in UTC, as all the model's own times are
 */
export function changedSince(
  articles: readonly AnnotatedArticle[],
  since: string,
): AnnotatedArticle[] {
  return articles.flatMap(({ article, annotations }) => {
    const changed = annotations.filter(
      ({ modified, revisions }) => modified > since || revisions.some(({ seen }) => seen > since),
    );
    return changed.length > 0 ? [{ article, annotations: changed }] : [];
  });
}
