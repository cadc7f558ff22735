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
// Sets, since this runs on every page: to compile so many words as a pattern takes longer than all else here.
const LIST_SEGMENTS = wordSet(
  "tag tags tagged hashtag category categories categoria categorie kategorie kategorien kategoria kategori topic topics " +
    "thema themen label labels author authors autor autoren autores search suche busca buscar buscador recherche " +
    "pesquisa zoeken szukaj archive archives archiv archivo archief arkiv section sections rubrik rubriks rubrique rubriques " +
    "rubric rubrics page pages seite pagina articlelist list feed rss sitemap schlagwort etiqueta etiquetas newest latest",
);
const NUMBERED_LIST = /^list[-_]\d/;
const LIST_QUERY =
  /(?:^|[?&])(?:page|paged|p|q|s|query|search|keyword|searchword|start|offset)=(?!\d{4})/i;
const OTHER_SEGMENTS = wordSet(
  "forum forums viewtopic viewforum showthread thread threads board boards question questions answer answers wiki special " +
    "login log-in signin sign-in signup register registration account user users member members profile cart basket checkout " +
    "product products shop store doc docs documentation api reference manual watch video videos about contact help faq terms " +
    "privacy imprint impressum download job jobs career careers",
);
const OTHER_HOSTS = wordSet(
  "foren forum forums board boards community wiki baike docs shop store login account accounts search help support api app",
);
const ENDING = /\.\w{2,5}$/;
const DATE =
  /(?:^|[^\d])(?:19|20)\d\d[-/._]?(?:0?[1-9]|1[0-2])(?:[-/._]?(?:0?[1-9]|[12]\d|3[01]))?(?:[^\d]|$)|(?:^|\D)20\d{6}\d*/;
/** A path that ends with a year and a month holds what appeared then. */
const ARCHIVE = /\/(?:19|20)\d\d\/(?:0?[1-9]|1[0-2])(?:\/\d{1,2})?\/?$/;
const HEADLINE = /^[^-_]{1,40}(?:[-_][^-_]{1,40}){3,}$/;
const LONG_NUMBER = /\d{5,}/;
const ARTICLE_WORD =
  /=\d{5}|article(?!list|s?\/?$)|artikel|news_?view|newsview|read\.|story(?=[/?]|$)|\/a\/|idxno=|aid=|news_?id=|\.(?:s?html?|ece|amp)$/;

export function readAddressShape(url: string): AddressShape {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (!parsed) return { front: false, list: false, other: false, article: false };
  const { pathname, search, host } = parsed;
  const segments = pathname.split("/").filter(Boolean);
  const words = segments.map((segment) => segment.toLowerCase().replace(ENDING, ""));
  const last = decoded(segments.at(-1) ?? "");
  const front = FRONT.test(pathname) && !/\d{3,}/.test(search);
  const dated = DATE.test(pathname);
  return {
    front,
    list:
      // Further up it is where an article is kept: `/authors/<name>/<headline>`.
      words.slice(-2).some((word) => LIST_SEGMENTS.has(word) || NUMBERED_LIST.test(word)) ||
      ARCHIVE.test(pathname) ||
      (LIST_QUERY.test(search) && !dated),
    other:
      OTHER_HOSTS.has(host.slice(0, host.indexOf("."))) ||
      words.some((word) => OTHER_SEGMENTS.has(word)),
    article:
      !front &&
      (dated ||
        HEADLINE.test(last.replace(ENDING, "")) ||
        LONG_NUMBER.test(last) ||
        ARTICLE_WORD.test((pathname + search).toLowerCase())),
  };
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch (error) {
    if (error instanceof URIError) return segment;
    throw error;
  }
}
