import type { Dom } from "./dom";
import type { Thing } from "./linked-data";

/** Types of schema.org for pages that are no articles, when the page is about such a thing. */
const OTHER_TYPES =
  /^(?:Product|QAPage|Question|DiscussionForumPosting|SearchResultsPage|CollectionPage|ItemList|Music|Movie|TV|Book|VideoGame|(?:Software|Web|Mobile)Application|SoftwareSource|JobPosting|Event|Recipe|LocalBusiness|Store|Course|Dataset|APIReference|(?:Profile|About|Contact|FAQ|Item)Page)/;
const ARTICLE_ITEM = /(?:Article|BlogPosting)$/;
const OTHER_PAGES =
  /\/(?:Product|QAPage|Discussion\w+|SoftwareS\w+|Search\w+|MusicR\w+|Recipe|JobPosting)$/;
const POST = '[class*="post" i][id*="post" i]';
/** `<meta name=generator>` of software for forums, wikis, shops and documentation. */
export const OTHER_SOFTWARE =
  /mediawiki|dokuwiki|vbulletin|phpbb|discourse|xenforo|smf|invision|mybb|flarum|sphinx|docusaurus|mkdocs|vuepress|vitepress|gitbook|docfx|doxygen|woocommerce|shopify|magento|prestashop|opencart/i;

export function isOtherKind(things: readonly Thing[]): boolean {
  return things.some(
    ({ types, listed }) => !listed && types.some((type) => OTHER_TYPES.test(type)),
  );
}

/** What the page's microdata say that it holds. */
export function readItems(dom: Dom): { markedArticles: number; otherItems: number } {
  const types = dom.all("[itemtype]").map((element) => dom.attribute(element, "itemtype") ?? "");
  return {
    markedArticles: types.filter((type) => ARTICLE_ITEM.test(type)).length,
    otherItems: types.filter((type) => OTHER_PAGES.test(type)).length,
  };
}

export function countPosts(dom: Dom): number {
  return dom.all(POST).length;
}
