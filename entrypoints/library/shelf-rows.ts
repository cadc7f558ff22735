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
  const rows: ShelfRow[] = [];
  for (let start = 0; start < entries.length; ) {
    const source = entries[start]?.annotation.source ?? "";
    let end = start;
    while (entries[end]?.annotation.source === source) end += 1;
    const article = articles.get(source) ?? unknownArticle(source);
    const annotations = entries.slice(start, end).map(({ annotation }) => annotation);
    rows.push({ type: "article", article, annotations });
    for (const annotation of annotations) rows.push({ type: "annotation", article, annotation });
    start = end;
  }
  return rows;
}

export function onOneArticle({ annotation: a }: Entry, { annotation: b }: Entry): boolean {
  return a.source === b.source;
}

/** The same as articles with what stands on them. */
export function annotatedFrom(
  entries: readonly Entry[],
  articles: Contents["articles"],
): AnnotatedArticle[] {
  return shelfRows(entries, articles).flatMap((row) =>
    row.type === "article" ? [{ article: row.article.record, annotations: row.annotations }] : [],
  );
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
