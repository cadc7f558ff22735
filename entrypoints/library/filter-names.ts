/** Everything that the library's lists can be narrowed by, as the address names it, in the order of the form. */
export const FILTER_NAMES = [
  "article",
  "kind",
  "tag",
  "status",
  "state",
  "speaker",
  "site",
  "author",
  "language",
  "unit",
  "min",
  "max",
  "marked-from",
  "marked-to",
  "published-from",
  "published-to",
] as const;

export type FilterName = (typeof FILTER_NAMES)[number];
