import type { Contents } from "./contents";
import type { Entry } from "./entry";

/**
 * The entries that hold every term, in their order: in their own texts or their article's title, author or site.
 * A scan: it finds what no index of words finds in Korean, Japanese and Chinese, and needs none to be built.
 * @param terms as `termsOf` gives them; none leave everything
 */
export function searchEntries(
  { shelves, entries }: Pick<Contents, "shelves" | "entries">,
  terms: readonly string[],
): readonly Entry[] {
  if (terms.length === 0) return entries;
  const found: Entry[] = [];
  for (const shelf of shelves) {
    // Most shelves hold not one of them: their entries are not looked at.
    if (!holds(shelf.haystack, terms)) continue;
    const missing = terms.filter((term) => !shelf.ofArticle.includes(term));
    for (const entry of shelf.entries) if (holds(entry.haystack, missing)) found.push(entry);
  }
  return found;
}

function holds(haystack: string, terms: readonly string[]): boolean {
  for (const term of terms) if (!haystack.includes(term)) return false;
  return true;
}
