import type { Contents } from "./contents";
import type { Entry } from "./entry";

/**
 * The entries that hold every term, in their order: in their own texts or their article's title, author or site.
 * A scan: it finds what no index of words finds in Korean, Japanese and Chinese, and needs none to be built.
 * @param terms as `termsOf` gives them; none leave everything
 */
export function searchEntries(
  entries: readonly Entry[],
  articles: Contents["articles"],
  terms: readonly string[],
): readonly Entry[] {
  if (terms.length === 0) return entries;
  const left = new Map<string, readonly string[]>();
  for (const [url, { haystack }] of articles) {
    const missing = terms.filter((term) => !haystack.includes(term));
    if (missing.length < terms.length) left.set(url, missing);
  }
  return entries.filter(({ haystack, annotation }) => {
    for (const term of left.get(annotation.source) ?? terms) {
      if (!haystack.includes(term)) return false;
    }
    return true;
  });
}
