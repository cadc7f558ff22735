/** A news article as it was read from a page. `null`: looked for, not there. */
export interface Article {
  /** The article's one address: see `articleAddress`. */
  readonly url: string;
  /** The headline as the page shows it, without the site's name. Never empty. */
  readonly title: string;
  /** The authors' names as written, separated by ", ". */
  readonly byline: string | null;
  /** ISO 8601, with the page's own offset where it gives one; a day alone where it gives no time. */
  readonly publishedAt: string | null;
  readonly modifiedAt: string | null;
  readonly siteName: string | null;
  /** BCP 47, lower case primary tag: `ko`, `pt-BR`. */
  readonly language: string | null;
  /** The site's own word for the part of the paper. */
  readonly section: string | null;
  /** What the page says it corrected or updated, in its own words. */
  readonly notice: string | null;
  /** The element of the live document that holds the article's text. */
  readonly body: Element;
  /** Elements inside `body` that are not the article's text: related articles, share bars, comments, dates and bylines. */
  readonly asides: readonly Element[];
}
