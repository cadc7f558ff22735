import type { AnnotatedArticle } from "./annotated-article";

/** Articles in order: all at once, or read as they are asked for, so that a large library is never in memory whole. */
export type Articles =
  | readonly AnnotatedArticle[]
  | (AsyncIterable<AnnotatedArticle> & { readonly length: number });

/** Writes one text, article by article: head, what each of them gives, tail. */
export interface TextWriter {
  readonly head: string;
  write(article: AnnotatedArticle): string;
  /** To be asked for after the last article. */
  tail(): string;
}

/** What a writer makes of a few articles. */
export function writtenBy(writer: TextWriter, articles: readonly AnnotatedArticle[]): string {
  const texts = articles.map((article) => writer.write(article));
  return [writer.head, ...texts, writer.tail()].join("");
}

/** What stands before each part but the first. */
export function separated(separator: string): () => string {
  let isFirst = true;
  return () => {
    const before = isFirst ? "" : separator;
    isFirst = false;
    return before;
  };
}
