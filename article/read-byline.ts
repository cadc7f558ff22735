import type { Dom } from "./dom";
import { allOf, type Metadata } from "./metadata";
import { bareText, plainText } from "./plain-text";

const META_NAMES = [
  "author",
  "article:author",
  "og:article:author",
  "byl",
  "parsely-author",
  "dc.creator",
  "sailthru.author",
  "dable:author",
  "cxenseparse:author",
];
const VISIBLE =
  '[itemprop="author"] [itemprop="name"],[itemprop="author"],[rel="author"],.byline,.author-name,.article-author,.author,.writer,.journalist,.reporter';
const LONGEST_NAME = 60;

/** Names as the page writes them, joined; null when nobody is named. */
export function readByline(
  dom: Dom,
  metadata: Metadata,
  authors: readonly string[],
  siteNames: readonly string[],
): string | null {
  for (const source of [
    () => authors,
    () => allOf(metadata, META_NAMES),
    () => {
      const visible = dom.first(VISIBLE);
      return visible ? [dom.text(visible)] : [];
    },
  ]) {
    const names = namesFrom(source(), siteNames);
    if (names.length > 0) return names.join(", ");
  }
  return null;
}

const LEADING =
  /^(?:by|von|par|por|de|di|da|door|av|af|från|fra|text|words|story|written by|oleh|作者|文|记者|記者|撰文)\s*[:：／/\s]\s*/iu;
const ROLE =
  /\s*(?:기자|특파원|칼럼니스트|논설위원|편집위원|선임기자|인턴기자|객원기자|記者|记者|編集委員)(?=$|[\s,)\]])/gu;
const MAIL = /[\w.+-]{1,64}@[\w.-]{1,64}(?:\.\w+)?/g;

function namesFrom(texts: readonly string[], siteNames: readonly string[]): string[] {
  const sites = siteNames.map(bareText);
  const names: string[] = [];
  for (const text of texts) {
    if (/^https?:|^www\./i.test(text)) continue;
    const line = plainText(text).replace(MAIL, " ").replace(ROLE, " ").replace(LEADING, "");
    for (const part of line.split(/\s*(?:,|;|\||·|，|、| and | und | et | y )\s*/u)) {
      const name = part.replace(LEADING, "").replace(/\s+/g, " ").trim();
      const bare = bareText(name);
      if (bare.length < 2 || name.length > LONGEST_NAME || sites.includes(bare)) continue;
      if (/\d{3}|https?:|@/.test(name)) continue;
      if (!names.some((known) => bareText(known) === bare)) names.push(name);
    }
  }
  return names;
}
