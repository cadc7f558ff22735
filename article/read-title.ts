import type { Dom } from "./dom";
import { firstOf, type Metadata } from "./metadata";
import { bareText, plainText } from "./plain-text";
import { withoutSiteName } from "./without-site-name";

const MOST_HEADINGS = 40;
const LONGEST_TITLE = 400;
const SHORTEST = 12;
const OTHER_TITLES = ["twitter:title", "title", "dc.title", "headline", "sailthru.title"];

interface TitleSources {
  readonly dom: Dom;
  readonly metadata: Metadata;
  /** The headline that the linked data gives. */
  readonly headline: string | null;
  /** Names of the site, as it writes them. */
  readonly siteNames: readonly string[];
}

export interface Title {
  readonly text: string;
  /** The heading that shows it; null when the page shows it nowhere as the metadata have it. */
  readonly element: Element | null;
  /** Heading and metadata agree on it. */
  readonly agreed: boolean;
}

/** The headline as the page shows it; the metadata say which of its headings that is. */
export function readTitle({ dom, metadata, headline, siteNames }: TitleSources): Title | null {
  const clean = (titles: readonly (string | null)[]) =>
    titles
      .map((title) => withoutSiteName(plainText(title ?? ""), siteNames))
      .filter((title) => title !== "");
  const given = clean([headline, firstOf(metadata, ["og:title"]), firstOf(metadata, OTHER_TITLES)]);
  const claimed = [...given, ...clean([titleElement(dom)])];
  const sites = siteNames.map(bareText);
  const shown = dom
    .all('h1,[itemprop="headline"],h2,h3')
    .slice(0, MOST_HEADINGS)
    .map((element) => ({ element, text: plainText(dom.text(element)) }))
    .filter(({ text }) => text.length > 3 && text.length < LONGEST_TITLE)
    .filter(({ text }) => !sites.includes(bareText(text)));
  let best: (typeof shown)[number] | null = null;
  let most = 0.5;
  for (const heading of shown) {
    const likeness = Math.max(0, ...claimed.map((title) => likenessOf(heading.text, title)));
    if (likeness > most) {
      best = heading;
      most = likeness;
    }
  }
  if (best) return { ...best, agreed: true };
  // `<title>` alone is often made for search engines: rather the page's own first heading.
  const first = shown[0];
  if (first && given.length === 0 && (claimed.length === 0 || dom.tag(first.element) === "h1")) {
    return { ...first, agreed: false };
  }
  const text = claimed[0];
  return text === undefined ? null : { text, element: null, agreed: false };
}

/** 1 for the same letters, else how much of the longer one the shorter is, when it is a part of it. */
function likenessOf(heading: string, title: string): number {
  // Where a site forgets to escape it, a quotation mark ends its metadata.
  const cut = heading.startsWith(title) && /^\s*["'“‘«「『]/.test(heading.slice(title.length));
  if (cut && title.length > 3) return 1;
  // Metadata put the line above the headline before it: `The port: Bridge to close`.
  const above = title.endsWith(heading) && /:\s*$/.test(title.slice(0, -heading.length));
  if (above && heading.length > SHORTEST) return 1;
  const [short, long] = [bareText(heading), bareText(title)].sort((a, b) => a.length - b.length);
  if (!short || !long) return 0;
  return long.includes(short) ? short.length / long.length : 0;
}

/** The text of `<title>`. */
export function titleElement(dom: Dom): string | null {
  const title = dom.first("head > title") ?? dom.first("title");
  return title ? dom.text(title) : null;
}
