import type { AnnotatedArticle } from "./annotated-article";

export const FORMAT = "tallymark";
/** Raised with every change of the shape; `fromJson` understands this one and those before it. */
export const VERSION = 1;

/**
 * Everything, removed annotations included, so that `fromJson` gives it back equal; a part for each article, and a
 * line for each annotation. `tallymark.schema.json` describes it.
 * @param exported when, ISO 8601
 */
export function toJson(articles: readonly AnnotatedArticle[], exported: string): string[] {
  const head = `{"format":"${FORMAT}","version":${VERSION},"exported":${JSON.stringify(exported)},"articles":[`;
  return [head, ...articles.map((article, i) => (i === 0 ? "" : ",") + written(article)), "]}\n"];
}

function written({ article, annotations }: AnnotatedArticle): string {
  const lines = annotations.map((annotation) => `\n  ${JSON.stringify(annotation)}`);
  return `\n{"article":${JSON.stringify(article)},"annotations":[${lines.join(",")}]}`;
}
