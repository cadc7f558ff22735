import type { Dom } from "./dom";

/** Elements that by their kind stand beside an article. */
const BESIDE_TAGS: ReadonlySet<string> = new Set(["nav", "footer", "aside", "form", "menu"]);
const BESIDE_ROLES: ReadonlySet<string> = new Set([
  "navigation",
  "complementary",
  "contentinfo",
  "search",
  "dialog",
  "alertdialog",
  "banner",
  "menu",
  "menubar",
]);

/**
 * Words in `class` and `id` by which sites name what stands beside an article. Each is looked for at
 * the start of a word (`related-news`, `js_related`, `articleRelated`).
 */
const BESIDE_WORDS =
  /(?:^|[^a-z])(?:comment(?!ary)|disqus|reply|replies|related|recommend|sidebar|side-?bar|share|sharing|social|sns|newsletter|subscribe|promo|advert|ads?(?![a-z])|banner|sponsor|taboola|outbrain|breadcrumb|nav(?![a-z])|navigation|menu|footer|foot(?![a-z])|cookie|consent|popular|trending|most-?read|ranking|more-(?:news|stories|from)|read-?(?:more|next|also)|see-?also|also-?read|teaser|widget|pagination|pager|tags?(?![a-z])|tool(?:s|bar)|author-?(?:bio|info|box)|copyright|paywall|login|signup|sign-up|modal|popup|overlay|outro|credits?(?![a-z])|byline|caption)/i;
const BESIDE_HUMPS =
  /[a-z](?:Related|Recommend|Comments?|Share|Social|Newsletter|Sidebar|Footer|Promo|Teaser|Copyright|Breadcrumb|Menu|Nav|Banner)(?![a-z])/;

/** Words by which sites name the element that holds the article's text. */
const BODY_WORDS =
  /(?:^|[^a-z])(?:article|story|entry|post|news|content|detail|view)[-_]{0,2}(?:body|content|contents|text|txt|main)(?![a-z])|(?:^|[^a-z])(?:article|story|post|news|content)(?:Body|Content|Text)|articleBody|body-?text|main-?text/;

/** Whether the element by its tag, role, class or id stands beside an article. */
export function standsBeside(dom: Dom, element: Element, tag: string): boolean {
  if (BESIDE_TAGS.has(tag)) return true;
  const role = dom.attribute(element, "role");
  if (role && BESIDE_ROLES.has(role)) return true;
  const names = namesOf(dom, element);
  return names !== "" && (BESIDE_WORDS.test(names) || BESIDE_HUMPS.test(names));
}

/** Whether the page itself calls this element the article's text. */
export function isNamedBody(dom: Dom, element: Element): boolean {
  if (dom.attribute(element, "itemprop")?.includes("articleBody")) return true;
  return BODY_WORDS.test(namesOf(dom, element));
}

function namesOf(dom: Dom, element: Element): string {
  const names = `${dom.attribute(element, "class") ?? ""} ${dom.attribute(element, "id") ?? ""}`;
  return names.length > 400 ? names.slice(0, 400) : names;
}
