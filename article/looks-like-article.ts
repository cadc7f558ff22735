import { readAddressShape } from "./address-shape";
import { type Dom, openDocument } from "./dom";

const SIGNS =
  'meta[property="og:type" i],meta[property^="article:" i],meta[name="generator" i],meta[name="author" i],meta[itemprop="datePublished"],[itemtype*="Article"],[itemtype*="Posting"]';
const LINKED_ARTICLE =
  /"@type"\s{0,9}:\s{0,9}\[?\s{0,9}"(?:https?:\/\/schema\.org\/)?(?:\w{0,30}NewsArticle|Article|BlogPosting|LiveBlogPosting|Report)"/;
const OTHER_GENERATOR =
  /mediawiki|vbulletin|phpbb|discourse|xenforo|sphinx|docusaurus|mkdocs|gitbook|woocommerce|shopify|magento|prestashop/i;
const MOST_BLOCKS = 400;
const LONG = 80;
const ENOUGH = 500;
const LOOKS_LIKE = 2;

/**
 * The cheap first answer to "is this an article?": it would rather let a page through that the full
 * reading then turns down than lose an article, and stops at the first sign that it is neither.
 */
export function looksLikeArticle(document: Document, url: string): boolean {
  const dom = openDocument(document);
  if (!dom) return false;
  const shape = readAddressShape(url);
  if (shape.front) return false;
  let score =
    (shape.article ? 1 : 0) - (shape.list ? 1.5 : 0) - (shape.other ? 1.5 : 0) + claimed(dom);
  if (score < -1) return false;
  if (score < LOOKS_LIKE + 1) score += written(dom);
  return score >= LOOKS_LIKE;
}

/** What the page says of itself. */
function claimed(dom: Dom): number {
  let score = 0;
  const seen = new Set<string>();
  for (const sign of dom.all(SIGNS)) {
    if (dom.tag(sign) !== "meta") {
      seen.add("microdata");
      continue;
    }
    const name = (
      dom.attribute(sign, "property") ??
      dom.attribute(sign, "name") ??
      dom.attribute(sign, "itemprop") ??
      ""
    ).toLowerCase();
    const content = dom.attribute(sign, "content") ?? "";
    if (name === "og:type")
      seen.add(
        /article|news/i.test(content)
          ? "type"
          : /product|video|music|profile/i.test(content)
            ? "other"
            : "",
      );
    else if (name === "generator") seen.add(OTHER_GENERATOR.test(content) ? "other" : "");
    else if (/publish/i.test(name)) seen.add("published");
    else seen.add("author");
  }
  if (seen.has("type")) score += 1;
  if (seen.has("published")) score += 1;
  if (seen.has("microdata")) score += 0.5;
  if (seen.has("other")) score -= 2;
  const linked = dom.all('script[type*="ld+json" i]').slice(0, 20);
  if (linked.some((script) => LINKED_ARTICLE.test(dom.text(script)))) score += 1.5;
  return score;
}

/** How much running text there is. */
function written(dom: Dom): number {
  let prose = 0;
  for (const block of dom.all("p,br").slice(0, MOST_BLOCKS)) {
    const text = dom.tag(block) === "p" ? dom.text(block) : bareLine(dom, block);
    if (text.length < LONG / 3) continue;
    const wide = /[\u3040-\u9fff\uac00-\ud7af]/.test(text) ? 2.5 : 1;
    if (text.length * wide >= LONG) prose += text.length * wide;
    if (prose > ENOUGH) return 1.5;
  }
  return prose > ENOUGH / 3 ? 0.5 : 0;
}

const TEXT = 3;

/** The text that follows a line break. */
function bareLine(dom: Dom, br: Element): string {
  const next = dom.next(br);
  return next && dom.type(next) === TEXT ? dom.value(next) : "";
}
