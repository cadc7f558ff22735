import { bareText } from "./plain-text";

const SEPARATOR = /\s+[|\-–—―·•»«<>:~/\\]{1,2}\s+|\s*[|｜│┃]\s*|\s*[:：]{2}\s*|_/gu;
const MOST_CUTS = 3;
const LEAST_SHARE = 0.5;

/** A page title without the site's name at either end, in any script. */
export function withoutSiteName(title: string, siteNames: readonly string[]): string {
  const sites = siteNames.map(bareText).filter((name) => name.length > 1);
  let rest = title;
  for (let cut = 0; cut < MOST_CUTS; cut += 1) {
    const shorter = withoutEnd(rest, sites);
    if (shorter === rest) return rest;
    rest = shorter;
  }
  return rest;
}

function withoutEnd(title: string, sites: readonly string[]): string {
  const separators = [...title.matchAll(SEPARATOR)];
  const last = separators.at(-1);
  if (last && isSite(title.slice(last.index + last[0].length), sites)) {
    return title.slice(0, last.index).trim();
  }
  const first = separators[0];
  if (first && isSite(title.slice(0, first.index), sites)) {
    return title.slice(first.index + first[0].length).trim();
  }
  return title;
}

/** The same name, or most of it: "Quayside Post" for "The Quayside Post". */
function isSite(part: string, sites: readonly string[]): boolean {
  const bare = bareText(part);
  return sites.some((site) => {
    const [short, long] = site.length < bare.length ? [site, bare] : [bare, site];
    return short.length >= long.length * LEAST_SHARE && long.includes(short);
  });
}
