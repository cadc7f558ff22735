/** Parameters that say where a reader came from, never which article it is. */
const TRACKING_PREFIXES = ["utm_", "mtm_", "pk_", "piwik_", "matomo_", "hsa_", "at_", "wt_", "ns_"];
const TRACKING_NAMES: ReadonlySet<string> = new Set(
  (
    "fbclid gclid gclsrc dclid gbraid wbraid msclkid twclid ttclid yclid igshid igsh mc_cid mc_eid mkt_tok _ga _gl " +
    "_hsenc _hsmi s_kwcid srsltid cmpid cmp ito ocid ncid icid smid ref ref_src ref_url referer referrer reflink " +
    "xtor echobox taid tpcc guccounter guce_referrer guce_referrer_sig soc_src share shared share_id spm rss partner wprov"
  ).split(" "),
);
/** Parameters that ask for another dress of the same page; with these values, or with any where none are given. */
const DRESS: Readonly<Record<string, RegExp>> = {
  amp: /^(?:|1|true|amp)$/i,
  outputtype: /^amp$/i,
  output: /^amp$/i,
  view: /^(?:amp|mobile)$/i,
  print: /^(?:|1|true)$/i,
  mobile: /^(?:|1|true)$/i,
};
const DRESSED_HOST = /^(?:(?:www|m|mobile|amp)\.)+(?=[^.]+\.)/;
const MOBILE_HOST = /^(?:(?:m|mobile|amp)\.)+(?=[^.]+\.)/;
const AMP_CACHE = /^\/(?:amp|[a-z])\/(s\/)?([^/?#]+\.[^/?#]+)(\/.*)?$/;

/**
 * The one address of an article that is reached under several: without fragment, tracking
 * parameters, AMP and mobile dress. `canonical` is the page's own `<link rel=canonical>`; it is
 * believed only within the page's own site, so that a page cannot pass for another site's article.
 * An address that cannot be parsed, or is not of the web, comes back as it was given.
 */
export function articleAddress(url: string, canonical: string | null): string {
  const page = undressed(url);
  if (!page) return url;
  const claimed = canonical === null ? null : undressed(canonical, page);
  if (!claimed || !isBelievable(claimed, page)) return page.href;
  if (page.protocol === "https:") claimed.protocol = "https:";
  return claimed.href;
}

/** A host without what sites put before it for phones and AMP: `www.`, `m.`, `mobile.`, `amp.`. */
function bareHost(url: URL): string {
  return url.host.replace(DRESSED_HOST, "");
}

function isBelievable(claimed: URL, page: URL): boolean {
  if (bareHost(claimed) !== bareHost(page)) return false;
  if (isRoot(claimed) && !isRoot(page)) return false;
  // Some sites give all their pages the same canonical link, without the number that tells them apart.
  const number = /=(\d{4,})(?=&|$)/.exec(page.search)?.[1];
  return number === undefined || claimed.href.includes(number);
}

function isRoot(url: URL): boolean {
  return url.pathname === "/" && url.search === "";
}

function undressed(address: string, base?: URL): URL | null {
  if (!URL.canParse(address, base?.href)) return null;
  const url = fromCache(new URL(address, base?.href));
  if (url.protocol !== "https:" && url.protocol !== "http:") return null;
  url.host = url.host.replace(MOBILE_HOST, "");
  // A path after `#!` or `#/` is the page itself on sites that are drawn by script.
  if (!/^#!?\//.test(url.hash)) url.hash = "";
  url.username = "";
  url.password = "";
  url.pathname = undressedPath(url.pathname);
  const kept = keptQuery(url.search);
  url.search = kept && `?${kept}`;
  return url;
}

/** The publisher's address inside one of an AMP cache: `…cdn.ampproject.org/c/s/<host>/<path>`. */
function fromCache(url: URL): URL {
  const cache =
    url.hostname.endsWith(".cdn.ampproject.org") ||
    (/^(?:www\.)?google\.[a-z.]{2,6}$/.test(url.hostname) && url.pathname.startsWith("/amp/"));
  const inner = cache ? AMP_CACHE.exec(url.pathname) : null;
  if (!inner) return url;
  const address = `${inner[1] ? "https" : "http"}://${inner[2]}${inner[3] ?? "/"}${url.search}`;
  return URL.canParse(address) ? new URL(address) : url;
}

function undressedPath(path: string): string {
  let dressed = path;
  for (;;) {
    const bare = dressed
      .replace(/\.amp(?=\.html?$|$)/, "")
      .replace(/^\/amp(?=\/.)/, "")
      .replace(/(?<=.)\/amp$/, "")
      .replace(/(?<=.)\/$/, "");
    if (bare === dressed) return bare;
    dressed = bare;
  }
}

function keptQuery(search: string): string {
  return search
    .slice(1)
    .split("&")
    .filter((parameter) => parameter !== "" && !isTracking(parameter))
    .sort((one, other) => (nameOf(one) < nameOf(other) ? -1 : nameOf(one) > nameOf(other) ? 1 : 0))
    .join("&");
}

function nameOf(parameter: string): string {
  return parameter.replace(/=.*$/s, "").toLowerCase();
}

function isTracking(parameter: string): boolean {
  const name = nameOf(parameter);
  if (TRACKING_NAMES.has(name) || TRACKING_PREFIXES.some((prefix) => name.startsWith(prefix)))
    return true;
  return (
    Object.hasOwn(DRESS, name) && (DRESS[name]?.test(parameter.slice(name.length + 1)) ?? false)
  );
}
