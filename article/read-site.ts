import type { Thing } from "./linked-data";
import { firstOf, type Metadata } from "./metadata";
import { plainText } from "./plain-text";
import { authorsIn } from "./story";

const LONGEST_NAME = 60;

interface Site {
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

export function readSite(
  metadata: Metadata,
  things: readonly Thing[],
  story: Thing | null,
  url: string,
): Site {
  const publisher = authorsIn(story?.properties.publisher, things)[0]?.name ?? null;
  const named = SITE_NAMES.map((name) => firstOf(metadata, [name]));
  return {
    name: siteName(named[0] ?? null) ?? siteName(publisher) ?? siteName(named[1] ?? null),
    names: [...named, publisher, ...hostNames(url)].flatMap((name) =>
      name && name.length < LONGEST_NAME ? [name] : [],
    ),
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

/** The site's name as it ends the page's title after the headline; null when it does not. */
export function siteInTitle(pageTitle: string, headline: string): string | null {
  const title = plainText(pageTitle);
  if (!title.startsWith(headline)) return null;
  const name = /[|\-–—―·•»｜│_:：]\s*([^|\-–—―·•»｜│_:：]{2,40})$/u.exec(
    title.slice(headline.length),
  );
  return name?.[1]?.trim() ?? null;
}
