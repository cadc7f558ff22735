/** What an article said of itself at a visit that found it changed. */
export interface ArticleState {
  /** When the visit was, ISO 8601. */
  readonly seen: string;
  readonly title: string;
  readonly modifiedAt: string | null;
}

/** What is kept of an article: all that `readArticle` says of it but its body. */
export interface ArticleRecord {
  /** The one address of the article, without tracking parameters, fragment, AMP or mobile host. */
  readonly url: string;
  /** Every address that it was seen under, in the same normal form, `url` among them. */
  readonly addresses: readonly string[];
  readonly title: string;
  readonly byline: string | null;
  /** ISO 8601, with the page's offset where it gives one; null when the page does not say. */
  readonly publishedAt: string | null;
  readonly modifiedAt: string | null;
  readonly siteName: string | null;
  /** BCP 47. */
  readonly language: string | null;
  /** When the reader first marked something on it, ISO 8601. */
  readonly created: string;
  /** When the reader last had it open, ISO 8601. */
  readonly visited: string;
  /** The oldest first; the first is that of the first mark, the last what it says now. Empty for an imported one until it is opened. */
  readonly states: readonly ArticleState[];
}
