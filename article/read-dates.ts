import type { Dom } from "./dom";
import { isoDate } from "./iso-date";
import type { Thing } from "./linked-data";
import { textsOf } from "./linked-data";
import { firstOf, type Metadata } from "./metadata";

export interface Dates {
  readonly publishedAt: string | null;
  readonly modifiedAt: string | null;
}

const PUBLISHED = [
  "article:published_time",
  "article:published",
  "og:article:published_time",
  "og:published_time",
  "datepublished",
  "pubdate",
  "publishdate",
  "publish-date",
  "publication_date",
  "publication-date",
  "date",
  "dc.date.issued",
  "dcterms.created",
  "dc.date",
  "dcterms.date",
  "parsely-pub-date",
  "sailthru.date",
  "cxenseparse:recs:publishtime",
  "article.published",
  "originalpublicationdate",
  "last-modified-date",
  "weibo: article:create_at",
];
const MODIFIED = [
  "article:modified_time",
  "article:modified",
  "og:updated_time",
  "datemodified",
  "lastmod",
  "last-modified",
  "dcterms.modified",
  "article.updated",
  "revised",
];

export function readDates(dom: Dom, metadata: Metadata, story: Thing | null): Dates {
  const published =
    textsOf(story?.properties.datePublished)[0] ??
    textsOf(story?.properties.dateCreated)[0] ??
    null;
  const modified = textsOf(story?.properties.dateModified)[0] ?? null;
  return {
    publishedAt:
      isoDate(published) ??
      isoDate(firstOf(metadata, PUBLISHED)) ??
      timeElement(dom, "datePublished") ??
      timeElement(dom, null),
    modifiedAt:
      isoDate(modified) ?? isoDate(firstOf(metadata, MODIFIED)) ?? timeElement(dom, "dateModified"),
  };
}

function timeElement(dom: Dom, property: string | null): string | null {
  const element = dom.first(
    property
      ? `[itemprop="${property}"]`
      : "article time[datetime],main time[datetime],time[datetime]",
  );
  if (!element) return null;
  return isoDate(
    dom.attribute(element, "datetime") ?? dom.attribute(element, "content") ?? dom.text(element),
  );
}
