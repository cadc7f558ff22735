import type { Dom } from "./dom";

/** Elements that by their kind stand beside an article. */
const BESIDE_TAGS: ReadonlySet<string> = new Set(["nav", "footer", "aside", "form", "menu"]);
const BESIDE_ROLES: ReadonlySet<string> = new Set(
  "navigation complementary contentinfo search dialog alertdialog banner menu menubar".split(" "),
);

/**
 * Words in `class` and `id` by which sites name what stands beside an article, at the start of a word
 * (`related-news`, `js_related`, `articleRelated`).
 */
const BESIDE_WORDS =
  /(?:^|[^a-z])(?:comment(?!ary)|disqus|reply|replies|related|recommend|side-?bar(?![-_]{0,2}(?:grid|layout|container|content))|shar(?:e|ing)(?![a-z])|social|sns|newsletter|subscri(?:be|ption)|adverti|ads?(?![a-z])|sponsor|taboola|outbrain|breadcrumb|nav(?![a-z])|navigation|menu|footer|cookie|consent|popular|trending|most-?(?:read|viewed|shared)|ranking|more-(?:news|stories|from|on)|read-?(?:more|next|also)|see-?also|also-?read|pagination|pager|author-?(?:bio|info|box|profile|card)|about-?author|copyright|login|sign-?up|modal|popup|tooltip|bookmark|outro|paywall(?!ed)|screen-reader|visually-hidden|sr-only)/i;
/** Words that mean the same when there is more link than text, and the lead of the article when not. */
const TEASER_WORDS =
  /(?:^|[^a-z])(?:teaser|promo|widget|tags?(?![a-z])|topics|tool(?:s|bar)|card|box|list|latest|series|banner|carousel|slider|swiper)/i;

/** What readers wrote below an article, which may be more than the article. */
const COMMENT_WORDS = /(?:^|[^a-z])(?:comments?(?!ary|ed)|disqus|replies)/i;
/** Words by which sites name what stands around a picture. */
const CAPTION_WORDS = /caption|legend|(?:^|[^a-z])(?:image|photo|picture|figure|media)(?![a-z])/i;
/** And the line that tells when, by whom and for how long a read the article is. */
const META_WORDS =
  /(?:^|[^a-z])(?:meta|by-?line|date-?line|time-?stamp|reading-?time|read-?time|(?:post|article|entry)-?(?:info|date|details))(?![a-z])/i;

/** Words by which sites name the element that holds the article's text, whatever else they call it. */
const BODY_WORDS =
  /(?:^|[^a-z])(?:article|story|entry|post)[-_]{0,2}(?:body|content|text|main)(?![a-z])/i;
/** Classes that give an article's keywords, which may be any word, or tell what is around it. */
const FOREIGN_CLASSES = /(?:^|\s)(?:tag|category|topic|has|with|no)-\S{1,80}/g;
const HUMPS = /(?<=[a-z])[A-Z]/g;
const MOSTLY_LINKS = 0.4;
const LONGEST_NAMES = 300;

/** Whether the element by its tag or role stands beside an article. */
export function isBeside(dom: Dom, element: Element, tag: string): boolean {
  if (BESIDE_TAGS.has(tag) || isHidden(dom, element)) return true;
  const role = dom.attribute(element, "role");
  return role !== null && BESIDE_ROLES.has(role);
}

/** Whether its class or id says so. `linked`: the share of its text that is in links. */
export function isNamedBeside(dom: Dom, element: Element, tag: string, linked: number): boolean {
  if (tag === "article" || tag === "main") return false;
  const names = namesOf(dom, element);
  if (names === " " || BODY_WORDS.test(names)) return false;
  return BESIDE_WORDS.test(names) || (linked > MOSTLY_LINKS && TEASER_WORDS.test(names));
}

/** Whether it is named as what readers wrote below an article. */
export function isComments(dom: Dom, element: Element, tag: string): boolean {
  return tag !== "article" && tag !== "main" && COMMENT_WORDS.test(namesOf(dom, element));
}

/** Whether it holds a picture with its caption. */
export function isPicture(dom: Dom, element: Element, tag: string): boolean {
  return tag === "figure" || tag === "figcaption" || CAPTION_WORDS.test(namesOf(dom, element));
}

/** Whether it tells of the article when it appeared, who wrote it, or how long it takes to read. */
export function isMeta(dom: Dom, element: Element): boolean {
  return META_WORDS.test(namesOf(dom, element));
}

function namesOf(dom: Dom, element: Element): string {
  const classes = dom
    .attribute(element, "class")
    ?.slice(0, LONGEST_NAMES)
    .replace(FOREIGN_CLASSES, "");
  return `${classes ?? ""} ${dom.attribute(element, "id") ?? ""}`.replace(HUMPS, "-$&");
}

function isHidden(dom: Dom, element: Element): boolean {
  return (
    dom.attribute(element, "hidden") !== null ||
    /display\s?:\s?none/i.test(dom.attribute(element, "style") ?? "")
  );
}
