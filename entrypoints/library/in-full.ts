import type { Annotation, AnnotationId } from "../../annotation";
import type { AnnotatedArticle } from "../../storage";
import type { LibrarySource } from "./source";

/** From so many on it is quicker to read everything than each by itself. */
const MANY = 2_000;

/** The same articles with all that is kept of their annotations: the lists hold less than a file must. */
export async function inFull(
  source: LibrarySource,
  articles: readonly AnnotatedArticle[],
): Promise<AnnotatedArticle[]> {
  const ids = articles.flatMap(({ annotations }) => annotations.map(({ id }) => id));
  const full =
    ids.length < MANY ? await source.annotations(ids) : await among(source, new Set(ids));
  const byId = new Map(full.map((annotation) => [annotation.id, annotation]));
  return articles.map(({ article, annotations }) => ({
    article,
    annotations: annotations.flatMap(({ id }) => byId.get(id) ?? []),
  }));
}

async function among(
  source: LibrarySource,
  ids: ReadonlySet<AnnotationId>,
): Promise<readonly Annotation[]> {
  const found: Annotation[] = [];
  for (let before: string | null = null; ; ) {
    const { annotations, older } = await source.slice(before, MANY);
    for (const annotation of annotations) if (ids.has(annotation.id)) found.push(annotation);
    if (older === null) return found;
    before = older;
  }
}
