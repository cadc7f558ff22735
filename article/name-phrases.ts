import { bareText, plainText } from "./plain-text";

const LONGEST_NAME = 50;
const LONGEST_SIGNATURE = 100;
const MOST_WORDS = 6;

/** Words before a name that say that it is the author's: `By`, `Von`, `作者：`, `취재`. */
const BY = [
  "(?:written|reported|posted|words|text|story|article|published) by|by|von|vom|par|por|di|da|de|door|av|af|oleh|bởi",
  "geschrieben von|eine? (?:beitrag|artikel|analyse|kommentar|bericht|reportage) von|(?:écrit|rédigé|publié|recueilli) par",
  "propos recueillis par|(?:escrito|publicado|redactado) por|scritto da|a cura di|geschreven door|skrevet a[vf]|scris de",
  "napsala?|opracował[ao]?|oprac\\.|piše|írta|tekst|text|texte|texto|testo|autor(?:a|in|en)?|auteur|autore|author|yazan",
  "kirjoittaja|автор|取材・文|取材|文|作者|撰文|记者|記者|本报记者|本報記者|编译|글|작성자|취재",
];
/** The same where a colon follows: without one they begin a sentence, or tell of somebody else. */
const LABELS = [
  "yazar|haberi yazan|toimittaja|teksti|skribent|текст|журналіст|журналист|szerző|συντάκτης|συντάκτρια|penulis|reporter",
  "mwandishi|tác giả|लेखक|প্রতিবেদক|ผู้เขียน|redacción|redactor|מאת|כתב|كتب|كتبت|بقلم|الكاتب|نویسنده",
];
const BEFORE_NAME = new RegExp(
  `^\\s*(?:(?:${BY.join("|")})(?:\\s*[：:／/｜|＝=]\\s*|\\s+)|(?:${LABELS.join("|")})\\s?[：:＝=]\\s*)`,
  "iu",
);
/** A Korean reporter's line: a place or paper may stand before the name, an address after it. */
const KOREAN =
  /((?:[가-힣]{2,4}\s?[·,]\s?){0,6}[가-힣]{2,4})\s{0,2}(?:(?:선임|인턴|객원|수습|전문|의학전문|시민)\s?)?(?:기자|특파원|논설위원|칼럼니스트|편집위원|통신원)(?![가-힣])/gu;
/** The same at the end of running text, where any reporter may be spoken of: his address follows, or nothing. */
const KOREAN_SIGNED = new RegExp(
  `${KOREAN.source}(?=\\s{0,3}(?:[\\w.+-]{1,40}@|[ⓒ©=▶|/]|$))`,
  "gu",
);
/** A Chinese reporter's name, after the word and before it. */
const CHINESE =
  /(?:记者|記者|作者|撰文|文)\s{0,2}[：:／/｜|]?\s{0,2}(?:[\p{sc=Han}]{2,6}\s)?([\p{sc=Han}·]{2,4})(?=$|[\s，,、/／）)】\]])/u;
const NOBODY =
  /^(?:admin(?:istrator)?|no author|unknown|anonymous|author|webmaster|root|guest|null|undefined|none|staff|editor|contributor|user|share|tweet|email|follow|print)$/i;
/** What a company's, paper's or agency's name ends with. */
const CORPORATE =
  /\b(?:Inc|LLC|Ltd|GmbH|AG|Corp|Co|S\.A|Media|News|Staff|Newsroom|Redaktion|Redacci[oó]n|Redação|Redazione|Rédaction)\.?$|(?:网|網|报|報|社|新闻|新聞|编辑部|編輯部|編集部|통신|뉴스|신문|일보|방송|편집국|편집부)$/i;

const MAIL_OR_HANDLE = /[\w.+-]{1,64}@[\w.-]{1,64}|(?<!\w)@\w{1,40}/g;
const SEPARATOR = /\s*(?:,|;|\||•|·|，|、|\n|\/(?=\s)|&)\s*|\s+(?:and|und|et|with|mit|avec)\s+/u;
/** "and" in languages where a family's name may hold it too: `Costa e Silva`. */
const DOUBTFUL_AND = /\s+(?:y|og|och|ja|en|e|и|i|và|dan|ve|con)\s+/u;
/** Words for what somebody is, beside the name. */
const ROLE =
  /\b(?:editor|reporter|correspondent|columnist|journalist|contributor|producer|writer|analyst|redakt|korrespond|corresponsal|redac|rédact|politic|senior|chief|agenc|photo)/i;
const NOT_A_NAME = /\d{2}|https?:|[@#<>{}=?!]|[。：:]/;

/** The persons named in a text that is known to name the authors, as they are written. */
export function namesIn(text: string, siteNames: readonly string[]): string[] {
  const line = plainText(text.slice(0, 600)).replace(MAIL_OR_HANDLE, " ");
  const korean = koreanNamesIn(line, KOREAN);
  if (korean.length > 0) return korean;
  const chinese = CHINESE.exec(line)?.[1];
  if (chinese && line.length < 40) return [chinese];
  const sites = siteNames.map(bareText).filter((site) => site.length > 2);
  const parts = line
    .replace(/^\s*[[（【(]([^[\]（）【】()]+)[\]）】)]\s*$/, "$1")
    .replace(/[([（【][^)\]）】]{0,80}[)\]）】]/g, " ")
    .replace(BEFORE_NAME, "")
    .replace(/\s[-–—|]\s.*$/u, "")
    .split(SEPARATOR)
    .flatMap(pairOf)
    .map((part) => part.replace(BEFORE_NAME, "").replace(/^[\s\-–—.]+|[\s\-–—,]+$/gu, ""));
  const names = distinct(parts.filter((part) => isName(part, sites)));
  // An agency's or a station's letters after its people.
  return names.length > 1
    ? names.filter((name, at) => at === 0 || !/^[A-Z]{2,5}$/.test(name))
    : names;
}

/** The authors that a line of running page text names, when it says that it does. */
export function bylineIn(line: string, siteNames: readonly string[]): string[] {
  const korean = koreanNamesIn(line, line.length > LONGEST_SIGNATURE ? KOREAN_SIGNED : KOREAN);
  if (korean.length > 0) return korean;
  const chinese = CHINESE.exec(line)?.[1];
  if (chinese && line.length < LONGEST_SIGNATURE) return [chinese];
  const said = BEFORE_NAME.exec(line);
  if (!said || line.length > LONGEST_SIGNATURE) return [];
  const names = namesIn(line.slice(said[0].length), siteNames);
  const strange = names.findIndex((name) => !isWrittenAsName(name));
  return strange < 0 ? names : names.slice(0, strange);
}

/** Whether a name is a body's, not a person's, as far as its words tell. */
export function isCorporate(name: string): boolean {
  return CORPORATE.test(name.trim());
}

/** Two whole names where one of the doubtful words joins such. */
function pairOf(part: string): string[] {
  const names = part.split(DOUBTFUL_AND);
  return names.every((name) => name.includes(" ")) ? names : [part];
}

function koreanNamesIn(line: string, form: RegExp): string[] {
  return distinct(
    [...line.matchAll(form)].flatMap((match) => (match[1] ?? "").split(/\s?[·,]\s?/)),
  );
}

function isName(part: string, sites: readonly string[]): boolean {
  const bare = bareText(part);
  if (bare.length < 2 || part.length > LONGEST_NAME || part.split(" ").length > MOST_WORDS)
    return false;
  if (NOBODY.test(part) || ROLE.test(part) || NOT_A_NAME.test(part)) return false;
  return !sites.includes(bare);
}

/** A capital at the start and at every longer word, where the script has such. */
function isWrittenAsName(name: string): boolean {
  return name.split(" ").every((word, at) => (at > 0 && word.length < 4) || !/^\p{Ll}/u.test(word));
}

function distinct(names: readonly string[]): string[] {
  const known = new Set<string>();
  return names.filter((name) => {
    const bare = bareText(name);
    if (known.has(bare)) return false;
    known.add(bare);
    return true;
  });
}
