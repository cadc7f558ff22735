import type { AnnotationId, Partner } from "../../annotation";
import { partnerOf } from "../../components/partner-of";
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
  return annotations.map((annotation) => {
    const { source, target } = annotation;
    return partnerOf(annotation, titles.get(source) ?? "", passageLink(source, target));
  });
}
