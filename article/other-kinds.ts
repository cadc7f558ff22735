import type { Dom } from "./dom";
import type { Thing } from "./linked-data";

/** Types of schema.org for pages that are no articles, when the page is about such a thing. */
const OTHER_TYPES =
  /^(?:Product|ProductGroup|Offer|QAPage|Question|FAQPage|DiscussionForumPosting|SearchResultsPage|CollectionPage|ItemPage|ItemList|Music\w+|Movie|TVSeries|TVEpisode|Book|VideoGame|SoftwareApplication|WebApplication|MobileApplication|SoftwareSourceCode|JobPosting|Event|Recipe|LocalBusiness|Restaurant|Hotel|Store|Course|Dataset|APIReference|ProfilePage|AboutPage|ContactPage|CheckoutPage)$/;
export const ARTICLE_ITEM = '[itemtype$="Article"],[itemtype$="BlogPosting"]';
export const POST = '[class*="post" i][id*="post" i]';
export const OTHER_ITEM =
  '[itemtype$="/Product"],[itemtype$="/QAPage"],[itemtype$="/DiscussionForumPosting"],[itemtype$="/SoftwareSourceCode"],[itemtype$="/SearchResultsPage"],[itemtype$="/MusicRecording"],[itemtype$="/Recipe"],[itemtype$="/JobPosting"]';
/** `<meta name=generator>` of software for forums, wikis, shops and documentation. */
export const OTHER_SOFTWARE =
  /mediawiki|dokuwiki|vbulletin|phpbb|discourse|xenforo|smf|invision|mybb|flarum|sphinx|docusaurus|mkdocs|vuepress|vitepress|gitbook|docfx|doxygen|woocommerce|shopify|magento|prestashop|opencart/i;

export function isOtherKind(things: readonly Thing[]): boolean {
  return things.some(
    ({ types, listed }) => !listed && types.some((type) => OTHER_TYPES.test(type)),
  );
}

export function countMarked(dom: Dom, selector: string): number {
  return dom.all(selector).length;
}
