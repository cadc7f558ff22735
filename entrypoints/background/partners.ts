import type { Annotation, AnnotationId, ArticleRecord, Partner } from "../../annotation";
import { wordsOf } from "../../components/describe-annotation";
import { passageLink } from "../../interchange";
import { annotationsOn, type Database } from "../../storage";

/** The annotations that those of an article are linked to, removed ones included; each once. */
export async function partnersOf(db: Database, source: string): Promise<Partner[]> {
  const own = await annotationsOn(db, source);
  const ids = new Set(own.flatMap(({ links }) => links.map(({ to }) => to)));
  return partnersAmong(db, [...ids]);
}

async function partnersAmong(db: Database, ids: readonly AnnotationId[]): Promise<Partner[]> {
  const annotations = (await db.annotations.bulkGet([...ids])).filter((row) => row !== undefined);
  const sources = [...new Set(annotations.map((annotation) => annotation.source))];
  const articles = (await db.articles.bulkGet(sources)).filter((row) => row !== undefined);
  const titles = new Map(articles.map(({ url, title }) => [url, title]));
  return annotations.map((annotation) =>
    partnerOf(annotation, { title: titles.get(annotation.source) ?? "" }),
  );
}

/** What is shown of an annotation at the other end of a link. */
export function partnerOf(
  annotation: Annotation,
  { title }: Pick<ArticleRecord, "title">,
): Partner {
  const { id, source, kind, target, deleted } = annotation;
  return {
    id,
    source,
    title,
    address: passageLink(source, target),
    kind,
    words: wordsOf(annotation),
    speaker: annotation.kind === "claim" ? annotation.reading.speaker : null,
    removed: deleted !== null,
  };
}
