import { type Annotation, type ArticleRecord, positionOf, quoteOf } from "../annotation";

/** An article and what the reader marked on it: the unit that every format writes. */
export interface AnnotatedArticle {
  readonly article: ArticleRecord;
  readonly annotations: readonly Annotation[];
}

/** The annotations that stand, in the order of the article's text; the oldest first where two share a place. */
export function inPageOrder(annotations: readonly Annotation[]): Annotation[] {
  const start = ({ target }: Annotation) => positionOf(target)?.start ?? Number.MAX_SAFE_INTEGER;
  return annotations
    .filter(({ deleted }) => deleted === null)
    .sort((a, b) => start(a) - start(b) || compare(a.created, b.created) || compare(a.id, b.id));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The passage as it was marked; the caption for a picture, which has no words of its own. */
export function markedText(annotation: Annotation): string {
  const quote = quoteOf(annotation.target);
  if (quote) return quote.exact;
  return annotation.kind === "picture" ? annotation.reading.caption : "";
}

/** The passage as it stood when it was last looked for; null when it was not found. */
export function currentText(annotation: Annotation): string | null {
  const last = annotation.revisions.at(-1);
  return last ? last.text : markedText(annotation);
}

/** What was marked before the reader accepted any change. */
export function firstText(annotation: Annotation): string {
  for (const { answer } of annotation.revisions) {
    if (answer?.type === "accepted") return quoteOf(answer.before.target)?.exact ?? "";
  }
  return markedText(annotation);
}
