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

// This runs on every page, where the first pattern takes longer to be compiled than all of the address to be read: words
// are looked for in a string, and patterns stand where they are used, behind something that few addresses hold.
const FRONT_WORDS = listed("index default home main");
const LIST_SEGMENTS = listed(
  "tag tags tagged hashtag category categories categoria categorie kategorie kategorien kategoria kategori topic topics " +
    "thema themen label labels author authors autor autoren autores search suche busca buscar buscador recherche " +
    "pesquisa zoeken szukaj archive archives archiv archivo archief arkiv section sections rubrik rubriks rubrique rubriques " +
    "rubric rubrics page pages seite pagina articlelist list feed rss sitemap schlagwort etiqueta etiquetas newest latest",
);
const OTHER_SEGMENTS = listed(
  "forum forums viewtopic viewforum showthread thread threads board boards question questions answer answers wiki special " +
    "login log-in signin sign-in signup register registration account user users member members profile cart basket checkout " +
    "product products shop store doc docs documentation api reference manual watch video videos about contact help faq terms " +
    "privacy imprint impressum download job jobs career careers",
);
const OTHER_HOSTS = listed(
  "foren forum forums board boards community wiki baike docs shop store login account accounts search help support api app",
);
/** So many words in hyphens make a headline, none of them longer than so many letters. */
const HEADLINE_WORDS = 4;
const LONGEST_WORD = 40;
/** So many digits in a row number an article, not a page or a section. */
const LONG_NUMBER = 5;
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
  const dated = isDated(path);
  const front = isFront(segments, words) && !hasNumber(query, 3);
  return {
    front,
    list:
      // Further up it is where an article is kept: `/authors/<name>/<headline>`.
      words.slice(-2).some(isList) ||
      (dated ? isArchive(path) : query !== "" && asksForList(query)),
    other:
      isAmong(OTHER_HOSTS, parsed.host.slice(0, parsed.host.indexOf("."))) ||
      words.some((word) => isAmong(OTHER_SEGMENTS, word)),
    article:
      !front &&
      (dated ||
        isHeadline(words.at(-1) ?? "") ||
        hasNumber(segments.at(-1) ?? "", LONG_NUMBER) ||
        namesArticle(path + query) ||
        (query !== "" && /=\d{5}/.test(query))),
  };
}

function isDated(path: string): boolean {
  return (
    (path.includes("20") || path.includes("19")) &&
    /(?:^|[^\d])(?:19|20)\d\d[-/._]?(?:0?[1-9]|1[0-2])(?:[-/._]?(?:0?[1-9]|[12]\d|3[01]))?(?:[^\d]|$)|(?:^|\D)20\d{6}\d*/.test(
      path,
    )
  );
}

/** A path that ends with a year and a month holds what appeared then. */
function isArchive(path: string): boolean {
  return /\/(?:19|20)\d\d\/(?:0?[1-9]|1[0-2])(?:\/\d{1,2})?\/?$/.test(path);
}

function asksForList(query: string): boolean {
  return /(?:^|[?&])(?:page|paged|p|q|s|query|search|keyword|searchword|start|offset)=(?!\d{4})/.test(
    query,
  );
}

/** With a language or without: `/`, `/en/`, `/index.html`, `/pt-br/home`. */
function isFront(segments: readonly string[], words: readonly string[]): boolean {
  const [first = ""] = segments;
  const [page, ...more] = isLanguage(first) ? words.slice(1) : words;
  return page === undefined || (more.length === 0 && isAmong(FRONT_WORDS, page));
}

function isLanguage(segment: string): boolean {
  const { length } = segment;
  const isLong = length === 5 && "-_".includes(segment.charAt(2));
  return (length === 2 || isLong) && /^[a-z]{2}(?:[-_][a-z]{2})?$/.test(segment);
}

function isList(word: string): boolean {
  return isAmong(LIST_SEGMENTS, word) || (word.startsWith("list") && /^list[-_]\d/.test(word));
}

function isHeadline(segment: string): boolean {
  const words = segment.replaceAll("_", "-").split("-");
  return words.length >= HEADLINE_WORDS && words.every(isHeadlineWord);
}

/** What is written as bytes, `%ED%95%9C`, may be longer: no code is. */
function isHeadlineWord(word: string): boolean {
  return word !== "" && (word.length <= LONGEST_WORD || word.includes("%"));
}

function namesArticle(address: string): boolean {
  return (
    ARTICLE_ENDINGS.some((ending) => address.endsWith(ending)) ||
    ARTICLE_WORDS.some((word) => address.includes(word)) ||
    (address.includes("article") && /article(?!list|s?\/?$)/.test(address)) ||
    (address.includes("story") && /story(?=[/?]|$)/.test(address))
  );
}

/** Whether so many digits stand in a row. */
function hasNumber(text: string, digits: number): boolean {
  let row = 0;
  for (const letter of text) {
    row = letter >= "0" && letter <= "9" ? row + 1 : 0;
    if (row === digits) return true;
  }
  return false;
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
