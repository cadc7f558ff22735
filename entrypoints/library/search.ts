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
  let source = "";
  /** The terms that the article does not hold: looked for once, since what stands on one article comes together. */
  let missing = terms;
  return entries.filter(({ haystack, annotation }) => {
    if (annotation.source !== source) {
      source = annotation.source;
      const article = articles.get(source)?.haystack ?? "";
      missing = terms.filter((term) => !article.includes(term));
    }
    for (const term of missing) if (!haystack.includes(term)) return false;
    return true;
  });
}
