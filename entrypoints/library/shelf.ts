import type { Entry, Shelved } from "./entry";

/** What stands on one article. */
export class Shelf {
  readonly source: string;
  /** In page order. */
  readonly entries: readonly Entry[];
  /** What a search looks through of the article itself. */
  readonly ofArticle: string;
  /** The same with that of all entries: ten thousand texts are searched sooner than a hundred thousand. */
  readonly haystack: string;

  constructor(source: string, entries: readonly Entry[], article: Shelved | undefined) {
    this.source = source;
    this.entries = entries;
    this.ofArticle = article?.haystack ?? "";
    this.haystack = [this.ofArticle, ...entries.map(({ haystack }) => haystack)].join("\n");
  }
}

/** Article by article, the last visited first. */
export function onShelves(
  entries: Iterable<Entry>,
  articles: ReadonlyMap<string, Shelved>,
): Shelf[] {
  const bySource = Map.groupBy(entries, ({ source }) => source);
  const visited = (source: string) => articles.get(source)?.record.visited ?? "";
  return [...bySource]
    .sort(([a], [b]) => compare(visited(b), visited(a)) || compare(a, b))
    .map(([source, own]) => new Shelf(source, own.sort(inPageOrder), articles.get(source)));
}

function inPageOrder(a: Entry, b: Entry): number {
  return a.start - b.start || compare(a.annotation.created, b.annotation.created);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
