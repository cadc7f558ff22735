import { readAddressShape } from "./address-shape";
import { type Queries, queriesOf } from "./dom";

const OTHER_SOFTWARE =
  "mediawiki vbulletin phpbb discourse xenforo sphinx docusaurus mkdocs gitbook woocommerce shopify magento prestashop".split(
    " ",
  );
const ARTICLE_TYPES = ["article", "news"];
const OTHER_TYPES = ["product", "video", "music", "profile", "book", "game"];
const WIDE_WEIGHS = 2.5;
/** Characters of Latin text that make a paragraph, and amounts of such that tell an article. */
const PARAGRAPH = 80;
/** A paragraph of the heaviest letters. */
const SHORTEST = PARAGRAPH / WIDE_WEIGHS;
const SOME_PROSE = 300;
/** As much as the full reading asks of a page that tells nothing of itself but shows title and date. */
const FAIR_PROSE = 800;
const MUCH_PROSE = 1_200;
const NOT_PROSE =
  "a p title script style noscript template textarea option button h1 h2 h3 h4 h5 h6".split(" ");
const MOST_LETTERS = 12;
const LINKED_DATA = 'script[type="application/ld+json"]';
const SHORTEST_DATE = 6;
const LONGEST_DATE = 100;
const DATED = 0.5;
/** Of very many paragraphs and texts the first tell what the page is. */
const MOST_PARAGRAPHS = 400;
const MOST_TEXTS = 300;
/** So many headlines, links and the like make a list. */
const MOST_OTHERS = 30;
/** Characters: a menu's entry or a cell has fewer, a headline seldom. */
const FEW_WORDS = 20;
const ARTICLE_NAMES = ['Article"', 'BlogPosting"', 'Report"'];
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
  for (const ask of [saidInHead, begun, saidInLinkedData, written, shown]) {
    points += ask(dom, points);
    if (points >= ENOUGH) return true;
    if (points < HOPELESS) return false;
  }
  return false;
}

function saidInHead(dom: Queries): number {
  const type = metaOf(dom, "og:type").toLowerCase();
  const ofType = hasAny(type, ARTICLE_TYPES) ? 1.5 : hasAny(type, OTHER_TYPES) ? -3 : 0;
  const dated = metaOf(dom, "article:published_time") === "" ? 0 : 1;
  const generator = metaOf(dom, "generator").toLowerCase();
  return ofType + dated - (hasAny(generator, OTHER_SOFTWARE) ? 2.5 : 0);
}

function metaOf(dom: Queries, name: string): string {
  return dom.string(`/*/*[1]/*[@property="${name}" or @name="${name}"]/@content`);
}

function hasAny(text: string, words: readonly string[]): boolean {
  return text !== "" && words.some((word) => text.includes(word));
}

/**
 * A page that says nothing of itself, and whose first hundreds of texts, its title too, are a few words each, is a table, a
 * list or an app. It is left here, however large it is: to go through all of it for anything else takes the longest.
 */
function begun(dom: Queries, points: number): number {
  if (points > 0) return 0;
  const next = dom.texts(dom.document);
  for (let texts = 0; texts < MOST_TEXTS; texts++) {
    const node = next();
    if (!node) return 0;
    if (dom.length(node) < FEW_WORDS) continue;
    const text = dom.value(node);
    if (!isCode(text) || mayNameArticle(text)) return 0;
  }
  return -ENOUGH;
}

/** A script or a style among the texts. To ask its element would cost more: the first of a page costs most of a look. */
function isCode(text: string): boolean {
  return text.includes("=") || text.includes("{");
}

function saidInLinkedData(dom: Queries): number {
  const scripts = dom.count(LINKED_DATA);
  if (scripts === 0) return 0;
  // Those of the head and the body itself, mostly all, are asked by a path.
  const near = '/*/*/script[@type="application/ld+json"]';
  const naming = ARTICLE_NAMES.map((name) => `contains(.,'${name}')`).join(" or ");
  const isAll = dom.string(`count(${near})`) === String(scripts);
  if (isAll && dom.string(`count(${near}[${naming}])`) === "0") return 0;
  return dom.firsts(LINKED_DATA, MOST_SCRIPTS).some((script) => namesArticle(dom.text(script)))
    ? 3
    : 0;
}

function mayNameArticle(linkedData: string): boolean {
  return ARTICLE_NAMES.some((name) => linkedData.includes(name));
}

function namesArticle(linkedData: string): boolean {
  return (
    mayNameArticle(linkedData) &&
    /"@type"\s{0,9}:\s{0,9}\[?\s{0,9}"(?:\w{0,9}:\/\/schema\.org\/)?(?:\w{0,20}NewsArticle|Article|BlogPosting|LiveBlogPosting|Report)"/.test(
      linkedData,
    )
  );
}

/** How much running text there is, wherever it stands: in paragraphs, else in any texts. */
function written(dom: Queries): number {
  let prose = 0;
  for (const paragraph of dom.firsts("p", MOST_PARAGRAPHS)) {
    prose += proseOf(dom.text(paragraph));
    if (prose > MUCH_PROSE) return 2.5;
  }
  const next = textsOf(dom);
  let others = 0;
  for (let node = next(); node; node = next()) {
    if (dom.length(node) < SHORTEST) continue;
    const text = dom.value(node);
    if (isCode(text)) continue;
    const weight = proseOf(text);
    if (weight > 0 && isLoose(dom, node)) {
      prose += weight;
      if (prose > MUCH_PROSE) return 2.5;
    } else if (++others === MOST_OTHERS) break;
  }
  return prose > FAIR_PROSE ? 2 : prose > SOME_PROSE ? 1 : 0;
}

/** Whether a text stands in no paragraph, which is counted already, and in nothing that holds no prose. */
function isLoose(dom: Queries, text: Node): boolean {
  for (let node = dom.parent(text); node && node !== dom.document; node = dom.parent(node)) {
    if (NOT_PROSE.includes(dom.tag(node as Element))) return false;
  }
  return true;
}

function proseOf(text: string): number {
  if (text.length < SHORTEST) return 0;
  const weight = text.trim().length * (isWide(text) ? WIDE_WEIGHS : 1);
  return weight < PARAGRAPH ? 0 : weight;
}

/** Whether one of a few of its letters is of a script whose letters say more: Chinese, Japanese, Korean. */
function isWide(text: string): boolean {
  const step = Math.ceil(text.length / MOST_LETTERS);
  for (let at = 0; at < text.length; at += step) {
    const code = text.charCodeAt(at);
    if ((code >= 0x3040 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xd7af)) return true;
  }
  return false;
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
    if (length >= SHORTEST_DATE && length < LONGEST_DATE && isDate(dom.value(node))) return true;
  }
  return false;
}

/** Any word may name the month. (To compile what any alphabet's letters are takes longer than to read the page.) */
function isDate(text: string): boolean {
  return /(?:19|20)\d\d\s?[-./年년]\s?\d{1,2}|\d{1,2}[./]\d{1,2}[./](?:19|20)\d\d|\d{1,2}\.? [^\s\d]{3,12},? (?:19|20)\d\d/.test(
    text,
  );
}

/** Gives the first texts from the headline on, or where there is none of the page; then null. */
function textsOf(dom: Queries): () => Node | null {
  const next = dom.texts(dom.document, dom.first("h1") ?? dom.document);
  let left = MOST_TEXTS;
  return () => (left-- > 0 ? next() : null);
}
