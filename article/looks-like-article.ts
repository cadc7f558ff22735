import { readAddressShape } from "./address-shape";
import { type Queries, queriesOf } from "./dom";

const LINKED_ARTICLE =
  /"@type"\s{0,9}:\s{0,9}\[?\s{0,9}"(?:\w{0,9}:\/\/schema\.org\/)?(?:\w{0,20}NewsArticle|Article|BlogPosting|LiveBlogPosting|Report)"/;
const OTHER_SOFTWARE =
  /mediawiki|vbulletin|phpbb|discourse|xenforo|sphinx|docusaurus|mkdocs|gitbook|woocommerce|shopify|magento|prestashop/i;
const OTHER_TYPE = /product|video|music|profile|book|game/i;
const WIDE = /[\u3040-\u9fff\uac00-\ud7af]/;
const WIDE_WEIGHS = 2.5;
/** Characters of Latin text that make a paragraph, and amounts of such that tell an article. */
const PARAGRAPH = 80;
/** A paragraph of the heaviest letters. */
const SHORTEST = PARAGRAPH / WIDE_WEIGHS;
const SOME_PROSE = 300;
/** As much as the full reading asks of a page that tells nothing of itself but shows title and date. */
const FAIR_PROSE = 800;
const MUCH_PROSE = 1_200;
const NOT_PROSE = /^(?:a|p|title|script|style|noscript|template|textarea|option|button|h[1-6])$/;
/** Any word may name the month. (To compile what any alphabet's letters are takes longer than to read the page.) */
const DATE =
  /(?:19|20)\d\d\s?[-./年년]\s?\d{1,2}|\d{1,2}[./]\d{1,2}[./](?:19|20)\d\d|\d{1,2}\.? [^\s\d]{3,12},? (?:19|20)\d\d/;
const SHORTEST_DATE = 6;
const LONGEST_DATE = 100;
const DATED = 0.5;
/** Of very many paragraphs and texts the first tell what the page is. */
const MOST_PARAGRAPHS = 400;
const MOST_TEXTS = 300;
const MOST_SCRIPTS = 10;
const HOPELESS = -1;
const ENOUGH = 2.5;

/**
 * The cheap first answer to "is this an article?". It asks the address, then the head, then the linked
 * data, then the text, and stops as soon as the answer is clear. It would rather let a page through
 * that the full reading then turns down than lose an article.
 */
export function looksLikeArticle(document: Document, url: string): boolean {
  const address = readAddressShape(url);
  if (address.front) return false;
  let points = (address.article ? 1 : 0) - (address.list ? 2.5 : 0) - (address.other ? 3 : 0);
  const dom = queriesOf(document);
  for (const ask of [saidInHead, saidInLinkedData, written, shown]) {
    points += ask(dom, points);
    if (points >= ENOUGH) return true;
    if (points < HOPELESS) return false;
  }
  return false;
}

function saidInHead(dom: Queries): number {
  let points = 0;
  const head = dom.first("head");
  for (const meta of head ? dom.all("meta[property],meta[name]", head) : []) {
    const name = dom.attribute(meta, "property") ?? dom.attribute(meta, "name");
    const content = dom.attribute(meta, "content") ?? "";
    if (name === "og:type")
      points += /article|news/i.test(content) ? 1.5 : OTHER_TYPE.test(content) ? -3 : 0;
    else if (name === "article:published_time") points += 1;
    else if (name === "generator" && OTHER_SOFTWARE.test(content)) points -= 2.5;
  }
  return points;
}

function saidInLinkedData(dom: Queries): number {
  const scripts = dom.all('script[type="application/ld+json"]').slice(0, MOST_SCRIPTS);
  return scripts.some((script) => LINKED_ARTICLE.test(dom.text(script))) ? 3 : 0;
}

/** How much running text there is, wherever it stands: in paragraphs, else in any texts. */
function written(dom: Queries): number {
  let prose = 0;
  for (const paragraph of dom.all("p").slice(0, MOST_PARAGRAPHS)) {
    prose += proseOf(dom.text(paragraph));
    if (prose > MUCH_PROSE) return 2.5;
  }
  const next = textsOf(dom);
  for (let node = next(); node; node = next()) {
    if (dom.length(node) < SHORTEST || !isLoose(dom, node)) continue;
    prose += proseOf(dom.value(node));
    if (prose > MUCH_PROSE) return 2.5;
  }
  return prose > FAIR_PROSE ? 2 : prose > SOME_PROSE ? 1 : 0;
}

/** Whether a text stands in no paragraph, which is counted already, and in nothing that holds no prose. */
function isLoose(dom: Queries, text: Node): boolean {
  for (let node = dom.parent(text); node && node !== dom.document; node = dom.parent(node)) {
    if (NOT_PROSE.test(dom.tag(node as Element))) return false;
  }
  return true;
}

function proseOf(text: string): number {
  if (text.length < SHORTEST) return 0;
  const weight = text.trim().length * (WIDE.test(text) ? WIDE_WEIGHS : 1);
  return weight < PARAGRAPH ? 0 : weight;
}

/** What is looked for only where it decides, since the whole page has to be gone through: microdata, and a date. */
function shown(dom: Queries, points: number): number {
  const missing = ENOUGH - points;
  if (missing > 1 + DATED) return 0;
  const marked = dom.first('[itemtype$="Article"],[itemtype$="BlogPosting"]') ? 1 : 0;
  return missing > marked && missing <= marked + DATED && showsDate(dom) ? marked + DATED : marked;
}

function showsDate(dom: Queries): boolean {
  const next = textsOf(dom);
  for (let node = next(); node; node = next()) {
    const length = dom.length(node);
    if (length >= SHORTEST_DATE && length < LONGEST_DATE && DATE.test(dom.value(node))) return true;
  }
  return false;
}

/** Gives the first texts from the headline on, or where there is none of the page; then null. */
function textsOf(dom: Queries): () => Node | null {
  const next = dom.texts(dom.document, dom.first("h1") ?? dom.document);
  let left = MOST_TEXTS;
  return () => (left-- > 0 ? next() : null);
}
