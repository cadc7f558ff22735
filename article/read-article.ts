import { readAddressShape } from "./address-shape";
import type { Article } from "./article";
import { articleAddress } from "./article-address";
import { type Dom, openDocument } from "./dom";
import { type Evidence, isArticle } from "./evidence";
import { findBody } from "./find-body";
import { findNotice } from "./find-notice";
import { readLinkedData, textsOf } from "./linked-data";
import { firstOf, readMetadata } from "./metadata";
import { countPosts, isOtherKind, OTHER_SOFTWARE, readItems } from "./other-kinds";
import { plainText } from "./plain-text";
import { readByline } from "./read-byline";
import { readDates } from "./read-dates";
import { readLanguage } from "./read-language";
import { readSite, siteInTitle } from "./read-site";
import { readTitle, titleElement } from "./read-title";
import { authorsIn, findStory, isNews } from "./story";
import { readSurroundings } from "./surroundings";
import { survey } from "./survey";

/** Reads `document` as a news article, or returns null when it is not one. */
export function readArticle(document: Document, url: string): Article | null {
  const dom = openDocument(document);
  if (!dom) return null;
  const { evidence, article } = read(dom, url);
  return evidence && isArticle(evidence) ? article : null;
}

/** What can be read from a page, and the evidence that it is an article; null when it has no title or no prose. */
export function read(dom: Dom, url: string): { evidence: Evidence | null; article: Article } {
  const metadata = readMetadata(dom);
  const things = readLinkedData(dom);
  const pageTitle = titleElement(dom) ?? "";
  const story = findStory(things, pageTitle);
  const places = survey(dom, dom.body);
  const body = findBody(dom, places);
  const site = readSite(metadata, things, story, url);
  const title = readTitle({
    dom,
    metadata,
    headline: textsOf(story?.properties.headline)[0] ?? null,
    siteNames: site.names,
  });
  const element = body?.element ?? dom.body;
  const around = readSurroundings(dom, places, title?.element ?? null, body);
  const language = readLanguage(dom, metadata, around.paragraphs);
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
    ...readDates({
      dom,
      metadata,
      story,
      lines: around.head,
      elements: around.elements,
      language,
      url,
    }),
    siteName: site.name ?? (title && siteInTitle(pageTitle, title.text)),
    language,
    section:
      plainText(
        textsOf(story?.properties.articleSection)[0] ??
          firstOf(metadata, ["article:section"]) ??
          "",
      ) || null,
    notice: findNotice(around.paragraphs),
    body: element,
    asides: body?.asides ?? [],
  };
  if (title === null || body === null) return { evidence: null, article };
  const items = readItems(dom);
  const evidence: Evidence = {
    address: readAddressShape(url),
    body,
    story: story !== null,
    news: story !== null && isNews(story),
    markedArticles: items.markedArticles,
    posts: countPosts(dom),
    otherKind: isOtherKind(things) || items.otherItems > 0,
    otherSoftware: OTHER_SOFTWARE.test(firstOf(metadata, ["generator"]) ?? ""),
    openGraphType: firstOf(metadata, ["og:type"])?.toLowerCase() ?? null,
    publishedInMetadata: firstOf(metadata, ["article:published_time"]) !== null,
    titleShown: title.agreed,
    dated: article.publishedAt !== null,
    signed: article.byline !== null,
  };
  return { evidence, article };
}
