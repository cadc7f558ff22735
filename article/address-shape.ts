/** What an address alone says of its page; -1 to 1, 0 when it says nothing. */
export interface AddressShape {
  /** The site's front page, with or without a language: `/`, `/en/`, `/index.html`. */
  readonly front: boolean;
  /** A page that lists others: a tag, a section, a search, an archive, a page number. */
  readonly list: boolean;
  /** A page of another kind: forum, shop, account, wiki, documentation, video. */
  readonly other: boolean;
  /** A path such as articles have: a date, a headline in hyphens, a long number. */
  readonly article: boolean;
}

const FRONT =
  /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?(?:(?:index|default|home|main)(?:\.\w{2,5})?\/?)?$/i;
const LIST_SEGMENT =
  /^(?:tags?|categor(?:y|ies|ia|ie)|kategorien?|topics?|themen?|labels?|authors?|autor(?:en|es)?|search|suche|buscar?|recherche|archives?|archivo?|sections?|rubri(?:k|que|c)s?|page|pages|seite|pagina|articlelist|list|feed|rss|sitemap|schlagwort|newest|latest|list[-_]\d[\d_-]*)(?:\.\w{2,5})?$/i;
const LIST_QUERY =
  /(?:^|[?&])(?:page|paged|p|q|s|query|search|keyword|searchword|start|offset)=(?!\d{4})/i;
const OTHER_SEGMENT =
  /^(?:forums?|viewtopic|viewforum|showthread|threads?|boards?|questions?|answers?|wiki|special|login|log-in|signin|sign-in|signup|register|registration|account|users?|members?|profile|cart|basket|checkout|products?|shop|store|docs?|documentation|api|reference|manual|watch|videos?|about|contact|help|faq|terms|privacy|imprint|impressum|download|jobs?|careers?)(?:\.\w{2,5})?$/i;
const OTHER_HOST =
  /^(?:foren|forums?|boards?|community|wiki|baike|docs|shop|store|login|accounts?|search|help|support|api|app)\./i;
const DATE =
  /(?:^|[^\d])(?:19|20)\d\d[-/._]?(?:0?[1-9]|1[0-2])(?:[-/._]?(?:0?[1-9]|[12]\d|3[01]))?(?:[^\d]|$)|(?:^|\D)20\d{6}\d*/;
/** A path that ends with a year and a month holds what appeared then. */
const ARCHIVE = /\/(?:19|20)\d\d\/(?:0?[1-9]|1[0-2])(?:\/\d{1,2})?\/?$/;
const HEADLINE = /^[^-_]{1,40}(?:[-_][^-_]{1,40}){3,}$/;
const LONG_NUMBER = /\d{5,}/;
const ARTICLE_WORD =
  /=\d{5}|article(?!list|s?\/?$)|artikel|news_?view|newsview|read\.|story(?=[/?]|$)|\/a\/|idxno=|aid=|news_?id=|\.(?:s?html?|ece|amp)$/i;

export function readAddressShape(url: string): AddressShape {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (!parsed) return { front: false, list: false, other: false, article: false };
  const { pathname, search, host } = parsed;
  const segments = pathname.split("/").filter(Boolean);
  const last = decoded(segments.at(-1) ?? "");
  const front = FRONT.test(pathname) && !/\d{3,}/.test(search);
  const dated = DATE.test(pathname);
  return {
    front,
    list:
      // Further up it is where an article is kept: `/authors/<name>/<headline>`.
      segments.slice(-2).some((segment) => LIST_SEGMENT.test(segment)) ||
      ARCHIVE.test(pathname) ||
      (LIST_QUERY.test(search) && !dated),
    other: OTHER_HOST.test(host) || segments.some((segment) => OTHER_SEGMENT.test(segment)),
    article:
      !front &&
      (dated ||
        HEADLINE.test(last.replace(/\.\w{2,5}$/, "")) ||
        LONG_NUMBER.test(last) ||
        ARTICLE_WORD.test(pathname + search)),
  };
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch (error) {
    if (error instanceof URIError) return segment;
    throw error;
  }
}
