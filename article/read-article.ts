import { type AddressShape, readAddressShape } from "./address-shape";
import type { Article } from "./article";
import { articleAddress } from "./article-address";
import { type Dom, openDocument } from "./dom";
import { type FoundBody, findBody } from "./find-body";
import { readLinkedData, type Thing, textsOf } from "./linked-data";
import { firstOf, type Metadata, readMetadata } from "./metadata";
import { readByline } from "./read-byline";
import { readDates } from "./read-dates";
import { readSite } from "./read-site";
import { readTitle } from "./read-title";
import { authorsIn, findStory } from "./story";
import { readSurroundings } from "./surroundings";
import { survey } from "./survey";

/** Reads `document` as a news article, or returns null when it is not one. */
export function readArticle(document: Document, url: string): Article | null {
  const dom = openDocument(document);
  if (!dom) return null;
  const reading = read(dom, url);
  return reading.isArticle ? reading.article : null;
}

/** Everything that can be read from a page, and whether it is an article. */
export function read(dom: Dom, url: string): { isArticle: boolean; article: Article } {
  const metadata = readMetadata(dom);
  const things = readLinkedData(dom);
  const story = findStory(things);
  const places = survey(dom, dom.body);
  const body = findBody(dom, places);
  const site = readSite(metadata, story, url);
  const title = readTitle({
    dom,
    metadata,
    headline: textsOf(story?.properties.headline)[0] ?? null,
    siteNames: site.names,
  });
  const element = body?.element ?? dom.body;
  const around = readSurroundings(dom, places, title?.element ?? null, element, body?.asides ?? []);
  const language = dom.attribute(dom.root, "lang");
  const canonical = dom.first('link[rel="canonical" i]');
  const article: Article = {
    url: articleAddress(url, canonical && dom.attribute(canonical, "href")),
    title: title?.text ?? site.name ?? url,
    byline: readByline({
      dom,
      metadata,
      authors: authorsIn(story?.properties.author, things),
      siteNames: site.names,
      ...around,
    }),
    ...readDates({ dom, metadata, story, lines: around.head, holds: around.holds, language, url }),
    siteName: site.name,
    language,
    section: firstOf(metadata, ["article:section"]),
    notice: null,
    body: element,
  };
  const isArticle =
    title !== null && body !== null && decide(metadata, story, readAddressShape(url), body);
  return { isArticle, article };
}

function decide(
  metadata: Metadata,
  story: Thing | null,
  shape: AddressShape,
  body: FoundBody,
): boolean {
  if (shape.front) return false;
  const type = firstOf(metadata, ["og:type"]);
  let score = 0;
  if (story) score += 3;
  if (type && /article/i.test(type)) score += 1.5;
  if (firstOf(metadata, ["article:published_time"])) score += 1.5;
  if (shape.article) score += 1.5;
  if (shape.list) score -= 2;
  if (shape.other) score -= 2;
  if (body.prose > 800) score += 1;
  if (body.prose > 2000) score += 1;
  if (body.prose < 300) score -= 2;
  return score >= 2;
}
