import { type Annotation, type AnnotationId, type Link, REVERSED } from "../annotation";
import type { Database } from "./database";

/** A link as its first end holds it. */
export interface LinkFrom extends Link {
  readonly from: AnnotationId;
}

/**
 * Links two annotations at both ends, in one transaction; does nothing where they are linked so already.
 * Gives both.
 * @throws Error when there are no two such annotations.
 */
export async function linkAnnotations(
  db: Database,
  { from, relation, to }: LinkFrom,
  now: string,
): Promise<readonly Annotation[]> {
  return db.transaction("rw", db.annotations, async () => {
    const [a, b] = await db.annotations.bulkGet([from, to]);
    if (!a || !b || from === to) throw new Error(`There are no two annotations ${from} and ${to}`);
    const linked = [
      withLink(a, { relation, to }, now),
      withLink(b, { relation: REVERSED[relation], to: from }, now),
    ];
    await db.annotations.bulkPut(linked);
    return linked;
  });
}

/** Takes a link away from both its ends, in one transaction; gives those that are still kept. */
export async function unlinkAnnotations(
  db: Database,
  { from, relation, to }: LinkFrom,
  now: string,
): Promise<readonly Annotation[]> {
  return db.transaction("rw", db.annotations, async () => {
    const [a, b] = await db.annotations.bulkGet([from, to]);
    const unlinked = [
      ...(a ? [withoutLink(a, { relation, to }, now)] : []),
      ...(b ? [withoutLink(b, { relation: REVERSED[relation], to: from }, now)] : []),
    ];
    await db.annotations.bulkPut(unlinked);
    return unlinked;
  });
}

function withLink(annotation: Annotation, link: Link, modified: string): Annotation {
  if (annotation.links.some((each) => isSame(each, link))) return annotation;
  return { ...annotation, links: [...annotation.links, link], modified };
}

function withoutLink(annotation: Annotation, link: Link, modified: string): Annotation {
  const links = annotation.links.filter((each) => !isSame(each, link));
  return links.length === annotation.links.length ? annotation : { ...annotation, links, modified };
}

function isSame(a: Link, b: Link): boolean {
  return a.relation === b.relation && a.to === b.to;
}
