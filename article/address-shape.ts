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

// This runs on every page, where a pattern takes longer to be compiled than an address to be read: words are looked for
// in a string, and patterns stand behind something that few addresses hold.
const FRONT_WORDS = listed("index default home main");
const LANGUAGE = /^[a-z]{2}(?:[-_][a-z]{2})?$/;
const LIST_SEGMENTS = listed(
  "tag tags tagged hashtag category categories categoria categorie kategorie kategorien kategoria kategori topic topics " +
    "thema themen label labels author authors autor autoren autores search suche busca buscar buscador recherche " +
    "pesquisa zoeken szukaj archive archives archiv archivo archief arkiv section sections rubrik rubriks rubrique rubriques " +
    "rubric rubrics page pages seite pagina articlelist list feed rss sitemap schlagwort etiqueta etiquetas newest latest",
);
const NUMBERED_LIST = /^list[-_]\d/;
const LIST_QUERY =
  /(?:^|[?&])(?:page|paged|p|q|s|query|search|keyword|searchword|start|offset)=(?!\d{4})/;
const OTHER_SEGMENTS = listed(
  "forum forums viewtopic viewforum showthread thread threads board boards question questions answer answers wiki special " +
    "login log-in signin sign-in signup register registration account user users member members profile cart basket checkout " +
    "product products shop store doc docs documentation api reference manual watch video videos about contact help faq terms " +
    "privacy imprint impressum download job jobs career careers",
);
const OTHER_HOSTS = listed(
  "foren forum forums board boards community wiki baike docs shop store login account accounts search help support api app",
);
const DATE =
  /(?:^|[^\d])(?:19|20)\d\d[-/._]?(?:0?[1-9]|1[0-2])(?:[-/._]?(?:0?[1-9]|[12]\d|3[01]))?(?:[^\d]|$)|(?:^|\D)20\d{6}\d*/;
/** A path that ends with a year and a month holds what appeared then. */
const ARCHIVE = /\/(?:19|20)\d\d\/(?:0?[1-9]|1[0-2])(?:\/\d{1,2})?\/?$/;
/** So many words in hyphens make a headline, none of them longer than so many letters. */
const HEADLINE_WORDS = 4;
const LONGEST_WORD = 40;
const LONG_NUMBER = /\d{5}/;
const ARTICLE_NUMBER = /=\d{5}/;
const ARTICLE = /article(?!list|s?\/?$)/;
const STORY = /story(?=[/?]|$)/;
const ARTICLE_WORDS = [
  "artikel",
  "newsview",
  "news_view",
  "read.",
  "/a/",
  "idxno=",
  "aid=",
  "newsid=",
  "news_id=",
];
const ARTICLE_ENDINGS = [".html", ".htm", ".shtml", ".shtm", ".ece", ".amp"];

/** @param url an absolute address; of anything else nothing holds. */
export function readAddressShape(url: string): AddressShape {
  const parsed = URL.parse(url);
  if (!parsed) return { front: false, list: false, other: false, article: false };
  const path = parsed.pathname.toLowerCase();
  const query = parsed.search.toLowerCase();
  const segments = path.split("/").filter(Boolean);
  const words = segments.map(withoutEnding);
  const dated = (path.includes("20") || path.includes("19")) && DATE.test(path);
  const front = isFront(segments, words) && !(query !== "" && /\d{3}/.test(query));
  return {
    front,
    list:
      // Further up it is where an article is kept: `/authors/<name>/<headline>`.
      words.slice(-2).some(isList) ||
      (dated ? ARCHIVE.test(path) : query !== "" && LIST_QUERY.test(query)),
    other:
      isAmong(OTHER_HOSTS, parsed.host.slice(0, parsed.host.indexOf("."))) ||
      words.some((word) => isAmong(OTHER_SEGMENTS, word)),
    article:
      !front &&
      (dated ||
        isHeadline(words.at(-1) ?? "") ||
        LONG_NUMBER.test(segments.at(-1) ?? "") ||
        namesArticle(path + query) ||
        (query !== "" && ARTICLE_NUMBER.test(query))),
  };
}

/** With a language or without: `/`, `/en/`, `/index.html`, `/pt-br/home`. */
function isFront(segments: readonly string[], words: readonly string[]): boolean {
  const [first = ""] = segments;
  const isLanguage = (first.length === 2 || first.length === 5) && LANGUAGE.test(first);
  const [page, ...more] = isLanguage ? words.slice(1) : words;
  return page === undefined || (more.length === 0 && isAmong(FRONT_WORDS, page));
}

function isList(word: string): boolean {
  return isAmong(LIST_SEGMENTS, word) || (word.startsWith("list") && NUMBERED_LIST.test(word));
}

function isHeadline(segment: string): boolean {
  const words = decoded(segment).replaceAll("_", "-").split("-");
  return (
    words.length >= HEADLINE_WORDS &&
    words.every(({ length }) => length >= 1 && length <= LONGEST_WORD)
  );
}

function namesArticle(address: string): boolean {
  return (
    ARTICLE_ENDINGS.some((ending) => address.endsWith(ending)) ||
    ARTICLE_WORDS.some((word) => address.includes(word)) ||
    (address.includes("article") && ARTICLE.test(address)) ||
    (address.includes("story") && STORY.test(address))
  );
}

function withoutEnding(segment: string): string {
  const dot = segment.lastIndexOf(".");
  const letters = segment.length - dot - 1;
  return dot >= 0 && letters >= 2 && letters <= 5 ? segment.slice(0, dot) : segment;
}

function listed(words: string): string {
  return ` ${words} `;
}

function isAmong(words: string, word: string): boolean {
  return words.includes(` ${word} `);
}

function decoded(segment: string): string {
  if (!segment.includes("%")) return segment;
  try {
    return decodeURIComponent(segment);
  } catch (error) {
    if (error instanceof URIError) return segment;
    throw error;
  }
}
