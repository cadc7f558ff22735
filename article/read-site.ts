import { isRecord, type Thing, textsOf } from "./linked-data";
import { firstOf, type Metadata } from "./metadata";
import { plainText } from "./plain-text";

export interface Site {
  readonly name: string | null;
  /** Every name that the site goes by on this page, its host's words among them. */
  readonly names: readonly string[];
}

const SITE_NAMES = [
  "og:site_name",
  "application-name",
  "apple-mobile-web-app-title",
  "al:ios:app_name",
  "twitter:app:name:iphone",
  "copyright",
];

export function readSite(metadata: Metadata, story: Thing | null, url: string): Site {
  const publisher = story?.properties.publisher;
  const published = isRecord(publisher) ? siteName(textsOf(publisher.name)[0] ?? null) : null;
  const given = SITE_NAMES.slice(0, 2).map((name) => siteName(firstOf(metadata, [name])));
  const names = [
    ...SITE_NAMES.map((name) => firstOf(metadata, [name])),
    published,
    ...hostNames(url),
  ];
  return {
    name: given[0] ?? published ?? given[1] ?? null,
    names: names.filter((name) => name !== null && name.length < 60).map(String),
  };
}

/** A name as a reader would see it; null for an address. */
function siteName(name: string | null): string | null {
  const plain = plainText(name ?? "");
  return plain === "" || /^https?:/.test(plain) ? null : plain;
}

/** `www.daily-news.co.uk` is the site "daily-news.co.uk" and "daily-news". */
function hostNames(url: string): string[] {
  if (!URL.canParse(url)) return [];
  const host = new URL(url).hostname.replace(/^(?:www|m|mobile|amp)\./, "");
  const labels = host.split(".").filter((label) => label.length > 3);
  return [host, ...labels];
}
