import type { ArticleRecord, ArticleState } from "../annotation";
import { changedWords } from "../text/changed-words";
import { fold } from "../text/fold";
import { Changed, UnseenDifference } from "./Difference";
import { formatDate } from "./format-date";
import { hostOf } from "./host-of";
import { useWords } from "./words";

/** What is shown of an article, whether or not anything is kept of it. */
export type ArticleFacts = Pick<
  ArticleRecord,
  "url" | "title" | "byline" | "publishedAt" | "modifiedAt" | "siteName" | "language"
>;

interface Props {
  readonly facts: ArticleFacts;
  /** What the article said of itself at earlier visits, the oldest first. */
  readonly states?: readonly ArticleState[];
}

/** Title, byline and site, dates: what tells one article from another; and the headline that it had before. */
export function ArticleHead({ facts, states = [] }: Props) {
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
      <EarlierHeadline facts={facts} states={states} />
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

function EarlierHeadline({ facts: { title, language: lang }, states }: Required<Props>) {
  const { say, language } = useWords();
  const earlier = earlierHeadline(states, title);
  if (!earlier) return null;
  const difference = changedWords(earlier.title, title);
  const until = formatDate(earlier.until, language) ?? earlier.until;
  return (
    <p class="headline-was">
      <span class="state">Δ {say("panel_headlineWas", until)}</span>{" "}
      <q lang={lang ?? undefined} dir="auto">
        <Changed parts={difference.before} as="del" />
      </q>
      <UnseenDifference {...difference} />
    </p>
  );
}

/**
 * The last headline that says something else than the one of now, and the visit that first saw another instead;
 * null where there was none.
 */
export function earlierHeadline(
  states: readonly ArticleState[],
  title: string,
): { readonly title: string; readonly until: string } | null {
  const folded = fold(title).text;
  const index = states.findLastIndex((state) => fold(state.title).text !== folded);
  const until = states[index + 1]?.seen;
  const earlier = states[index];
  return earlier && until !== undefined ? { title: earlier.title, until } : null;
}
