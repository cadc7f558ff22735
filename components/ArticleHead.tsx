import type { ArticleRecord } from "../annotation";
import { formatDate } from "./format-date";
import { useWords } from "./words";

/** What is shown of an article, whether or not anything is kept of it. */
export type ArticleFacts = Pick<
  ArticleRecord,
  "url" | "title" | "byline" | "publishedAt" | "modifiedAt" | "siteName" | "language"
>;

/** Title, byline and site, dates: what tells one article from another. */
export function ArticleHead({ facts }: { facts: ArticleFacts }) {
  const { say, language } = useWords();
  const { title, byline, siteName, publishedAt, modifiedAt } = facts;
  const published = publishedAt && formatDate(publishedAt, language);
  const modified = modifiedAt && modifiedAt !== publishedAt && formatDate(modifiedAt, language);
  const origin = siteName ?? hostOf(facts.url);
  return (
    <header class="article-head">
      <h1 lang={facts.language ?? undefined} dir="auto">
        {title || facts.url}
      </h1>
      <p class="parts">
        {byline && <span>{byline}</span>}
        {origin && <span>{origin}</span>}
      </p>
      {(published || modified) && (
        <p class="dates number">
          {published && <time dateTime={publishedAt}>{say("panel_published", published)}</time>}
          {modified && modified !== published && (
            <time dateTime={modifiedAt}>{say("panel_modified", modified)}</time>
          )}
        </p>
      )}
    </header>
  );
}

function hostOf(url: string): string {
  return URL.parse(url)?.hostname.replace(/^www\./u, "") ?? "";
}
