import {
  type Annotation,
  type ArticleRecord,
  type ArticleState,
  changeOf,
  type Observation,
  quoteOf,
} from "../../annotation";
import type { ArticleFacts } from "../../messaging/protocol";
import { fold } from "../../text/fold";

/**
 * What an observation means: words that typesetting alone has altered (spaces, quotation marks, dashes, ways to
 * write the same letters) are the words that were marked, or that were last seen there.
 */
export function meaningOf(observation: Observation, annotation: Annotation): Observation {
  if (observation.outcome !== "changed" || observation.text === null) return observation;
  const { text } = observation;
  if (isSame(text, quoteOf(annotation.target)?.exact)) {
    return { ...observation, outcome: "moved", text: null };
  }
  const last = changeOf(annotation)?.text ?? null;
  return last !== null && isSame(text, last) ? { ...observation, text: last } : observation;
}

/** What the article says of itself now, after what it said before: one more where it says something else. */
export function statesAfter(
  known: ArticleRecord | null,
  { title, modifiedAt }: ArticleFacts,
  seen: string,
): readonly ArticleState[] {
  const states = known?.states ?? [];
  const last = states.at(-1);
  if (last && isSame(last.title, title) && last.modifiedAt === modifiedAt) return states;
  return [...states, { seen, title, modifiedAt }];
}

/** What a record that came from another tool's file does not say of its article, and its page does. */
export function factsMissingIn(
  known: ArticleRecord,
  facts: ArticleFacts,
): Partial<Omit<ArticleRecord, "url">> {
  return {
    title: known.title || facts.title,
    byline: known.byline ?? facts.byline,
    publishedAt: known.publishedAt ?? facts.publishedAt,
    modifiedAt: known.modifiedAt ?? facts.modifiedAt,
    siteName: known.siteName ?? facts.siteName,
    language: known.language ?? facts.language,
  };
}

function isSame(a: string, b: string | undefined): boolean {
  return b !== undefined && (a === b || fold(a).text === fold(b).text);
}
