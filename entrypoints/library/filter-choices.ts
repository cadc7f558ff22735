import type { Contents } from "./contents";
import { languageOf, speakerOf, unitOf } from "./filter";
import type { FilterName } from "./filter-names";

/** The filters whose values are those that the library holds. */
export const CHOSEN_FILTERS = ["tag", "speaker", "site", "author", "language", "unit"] as const;
export type ChosenFilter = (typeof CHOSEN_FILTERS)[number] & FilterName;

/** A list of more would be searched sooner than read. */
const MOST = 500;

/** What each of these filters can be set to: the most frequent first cut, in alphabetical order. */
export function filterChoices(
  { entries, articles }: Contents,
  language: string,
): Readonly<Record<ChosenFilter, readonly string[]>> {
  const counts: Record<ChosenFilter, Map<string, number>> = {
    tag: new Map(),
    speaker: new Map(),
    site: new Map(),
    author: new Map(),
    language: new Map(),
    unit: new Map(),
  };
  const add = (filter: ChosenFilter, value: string | null | undefined) => {
    if (value) counts[filter].set(value, (counts[filter].get(value) ?? 0) + 1);
  };
  for (const { annotation } of entries) {
    const article = articles.get(annotation.source);
    for (const tag of annotation.tags) add("tag", tag);
    add("speaker", speakerOf(annotation));
    add("unit", unitOf(annotation));
    add("site", article?.site);
    add("author", article?.record.byline);
    add("language", article && languageOf(article));
  }
  const { compare } = new Intl.Collator(language, { numeric: true });
  const listed = (filter: ChosenFilter) =>
    [...counts[filter]]
      .sort(([, a], [, b]) => b - a)
      .slice(0, MOST)
      .map(([value]) => value)
      .sort(compare);
  return {
    tag: listed("tag"),
    speaker: listed("speaker"),
    site: listed("site"),
    author: listed("author"),
    language: listed("language"),
    unit: listed("unit"),
  };
}
