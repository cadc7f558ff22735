import { type DatePhrase, findDatePhrases } from "./date-phrases";
import type { Dom } from "./dom";
import { isoDate } from "./iso-date";
import { type Thing, textsOf } from "./linked-data";
import type { Metadata } from "./metadata";

interface Dates {
  readonly publishedAt: string | null;
  readonly modifiedAt: string | null;
}

/** Names under which `<meta>` gives dates. */
const META_PUBLISHED =
  /publish(?:ed|ing)?[-_.:]?(?:time|date|on)?$|(?:pub|release|issue|article|display|create|post|story|first)[-_.]?(?:date|time|at)(?:[-_.](?:iso|original))?$|(?:^|[.:_-])(?:issued|created|create_at|regdate|reg_date|date|datepublished|published_time)$/;
const META_MODIFIED = /modif|updat|revis|lastmod/;
const NOT_DATES = /expir|copyright|event|birth|crawl/;

/** Attributes under which sites write dates for machines. */
const DATE_ATTRIBUTES = ["datetime", "content", "data-date-time", "data-datetime", "data-date"];
const IN_ADDRESS =
  /(?:^|\D)((?:19|20)\d\d)[-/_]?(0[1-9]|1[0-2])[-/_]?(0[1-9]|[12]\d|3[01])(?:\D|$|\d{4,})/;

interface DateSources {
  readonly dom: Dom;
  readonly metadata: Metadata;
  readonly story: Thing | null;
  /** Lines near the headline. */
  readonly lines: readonly string[];
  /** Elements from the headline to the article's end. */
  readonly elements: readonly Element[];
  readonly language: string | null;
  readonly url: string;
}

/** When the article appeared and when it was last changed: by the page's data, else by what it shows. */
export function readDates(sources: DateSources): Dates {
  const { dom, metadata, story, lines, language, url } = sources;
  const phrases: DatePhrase[] = [];
  const itemprop = (element: Element) => dom.attribute(element, "itemprop") ?? "";
  const shown = (modified: boolean) => {
    if (phrases.length === 0)
      phrases.push(...lines.flatMap((line) => findDatePhrases(line, language)));
    return phrases.find((phrase) => phrase.modified === modified)?.date ?? null;
  };
  return {
    publishedAt:
      anyDate(textsOf(story?.properties.datePublished)[0]) ??
      inMetadata(metadata, (name) => META_PUBLISHED.test(name) && !META_MODIFIED.test(name)) ??
      anyDate(textsOf(story?.properties.dateCreated)[0]) ??
      inElements(sources, (element) => /datePublished|dateCreated/.test(itemprop(element))) ??
      inElements(sources, (element) => dom.tag(element) === "time") ??
      inElements(sources, (element) => dom.attribute(element, "data-date-time") !== null) ??
      shown(false) ??
      inAddress(url) ??
      shown(true),
    modifiedAt:
      anyDate(textsOf(story?.properties.dateModified)[0]) ??
      inMetadata(metadata, (name) => META_MODIFIED.test(name)) ??
      inElements(sources, (element) => /dateModified/.test(itemprop(element))) ??
      shown(true),
  };
}

function inMetadata(metadata: Metadata, isWanted: (name: string) => boolean): string | null {
  for (const [name, values] of metadata) {
    if (!isWanted(name) || NOT_DATES.test(name)) continue;
    const date = anyDate(values[0]);
    if (date) return date;
  }
  return null;
}

/** A date in metadata, written for machines or, as some do, for readers. */
function anyDate(text: string | null | undefined, language: string | null = "en"): string | null {
  if (!text) return null;
  return isoDate(text) ?? findDatePhrases(text.slice(0, 80), language)[0]?.date ?? null;
}

function inElements(
  { dom, elements, language }: DateSources,
  isWanted: (element: Element) => boolean,
): string | null {
  for (const element of elements) {
    if (!isWanted(element)) continue;
    for (const name of DATE_ATTRIBUTES) {
      const date = anyDate(dom.attribute(element, name), language);
      if (date) return date;
    }
  }
  return null;
}

function inAddress(url: string): string | null {
  const match = IN_ADDRESS.exec(
    URL.canParse(url) ? new URL(url).pathname + new URL(url).search : "",
  );
  return match ? `${match[1]}-${match[2]}-${match[3]}` : null;
}
