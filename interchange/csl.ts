import type { AnnotatedArticle } from "./annotated-article";
import { citationsOf } from "./citation";

/** The articles as CSL-JSON, which Zotero, Pandoc and citation processors read. */
export function toCsl(articles: readonly AnnotatedArticle[]): string[] {
  const items = citationsOf(articles).map(
    ({ key, title, authors, site, published, accessed, language, url, notes }) => ({
      id: key,
      type: "article-newspaper",
      title,
      ...(authors.length > 0 ? { author: authors.map((literal) => ({ literal })) } : {}),
      ...(site ? { "container-title": site } : {}),
      ...(published.length > 0 ? { issued: { "date-parts": [published] } } : {}),
      ...(accessed.length > 0 ? { accessed: { "date-parts": [accessed] } } : {}),
      ...(language ? { language } : {}),
      URL: url,
      ...(notes.length > 0 ? { note: notes.join("\n") } : {}),
    }),
  );
  return [`${JSON.stringify(items, null, 2)}\n`];
}
