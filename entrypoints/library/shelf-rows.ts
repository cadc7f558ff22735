import type { Annotation } from "../../annotation";
import type { AnnotatedArticle } from "../../storage";
import type { Contents } from "./contents";
import { type Entry, Shelved } from "./entry";

/** A row of the list of annotations: an article, or one of those that stand on it, below it. */
export type ShelfRow =
  | {
      readonly type: "article";
      readonly article: Shelved;
      /** Those of its annotations that are shown. */
      readonly annotations: readonly Annotation[];
    }
  | { readonly type: "annotation"; readonly article: Shelved; readonly annotation: Annotation };

/** Entries with their articles before them; what stands on one article is expected to come together. */
export function shelfRows(
  entries: readonly Entry[],
  articles: Contents["articles"],
): readonly ShelfRow[] {
  return byArticle(entries, articles).flatMap(({ article, annotations }): ShelfRow[] => [
    { type: "article", article, annotations },
    ...annotations.map((annotation) => ({ type: "annotation", article, annotation }) as const),
  ]);
}

export function onOneArticle(a: Entry, b: Entry): boolean {
  return a.source === b.source;
}

/** The same as articles with what stands on them. */
export function annotatedFrom(
  entries: readonly Entry[],
  articles: Contents["articles"],
): AnnotatedArticle[] {
  return byArticle(entries, articles).map(({ article, annotations }) => ({
    article: article.record,
    annotations,
  }));
}

function byArticle(entries: readonly Entry[], articles: Contents["articles"]) {
  const groups: { readonly article: Shelved; readonly annotations: Annotation[] }[] = [];
  let open: string | null = null;
  for (const { annotation, source } of entries) {
    if (source !== open) {
      open = source;
      groups.push({ article: articles.get(source) ?? unknownArticle(source), annotations: [] });
    }
    groups.at(-1)?.annotations.push(annotation);
  }
  return groups;
}

/** A damaged database may have lost an article: what stood on it is shown all the same. */
function unknownArticle(url: string): Shelved {
  return new Shelved({
    url,
    addresses: [url],
    title: "",
    byline: null,
    publishedAt: null,
    modifiedAt: null,
    siteName: null,
    language: null,
    created: "",
    visited: "",
    states: [],
  });
}
