import { type Annotation, KINDS, type Kind, type Revision } from "../../annotation";
import { wordsOf } from "../../components/describe-annotation";
import type { Contents } from "./contents";
import type { Entry, Shelved } from "./entry";
import { speakerOf } from "./filter";

/** An article with how much is marked on it. */
export interface ArticleRow {
  readonly article: Shelved;
  readonly counts: Readonly<Record<Kind, number>>;
  readonly total: number;
}

/** The articles of these entries, the last visited first. */
export function articleRows(
  entries: readonly Entry[],
  articles: Contents["articles"],
): ArticleRow[] {
  const bySource = Map.groupBy(entries, ({ annotation }) => annotation.source);
  return [...bySource].flatMap(([source, own]) => {
    const article = articles.get(source);
    if (!article) return [];
    const counts = Object.fromEntries(
      KINDS.map((kind) => [kind, own.filter((each) => each.annotation.kind === kind).length]),
    ) as Record<Kind, number>;
    return [{ article, counts, total: own.length }];
  });
}

/** Someone who is named in claims, with how often and when. */
export interface SpeakerRow {
  readonly speaker: string;
  /** Whether the texts withhold the name. */
  readonly anonymous: boolean;
  readonly claims: number;
  readonly articles: number;
  /** The days of the articles, as they state them; null where none does. */
  readonly first: string | null;
  readonly last: string | null;
}

/** Those who are named in these claims, the most quoted first. */
export function speakerRows(
  entries: readonly Entry[],
  articles: Contents["articles"],
): SpeakerRow[] {
  const bySpeaker = Map.groupBy(entries, ({ annotation }) => speakerOf(annotation));
  bySpeaker.delete("");
  return [...bySpeaker]
    .map(([speaker, own]): SpeakerRow => {
      const sources = new Set(own.map(({ annotation }) => annotation.source));
      const days = [...sources].flatMap(
        (source) => articles.get(source)?.record.publishedAt?.slice(0, 10) ?? [],
      );
      days.sort();
      const anonymous = own.some(
        ({ annotation }) => annotation.kind === "claim" && annotation.reading.anonymous,
      );
      const [first = null] = days;
      const last = days.at(-1) ?? null;
      return { speaker, anonymous, claims: own.length, articles: sources.size, first, last };
    })
    .sort((a, b) => b.claims - a.claims || (a.speaker < b.speaker ? -1 : 1));
}

/** Something that a visit saw of an annotation. */
export interface ChangeRow {
  readonly annotation: Annotation;
  readonly revision: Revision;
  /** Its place in the annotation's history. */
  readonly index: number;
  /** The words before it. */
  readonly before: string;
}

/** Everything that visits saw changed of these entries, the newest first. */
export function changeRows(entries: readonly Entry[]): ChangeRow[] {
  return entries
    .flatMap(({ annotation }) =>
      annotation.revisions.map((revision, index): ChangeRow => {
        const before = annotation.revisions[index - 1]?.text ?? firstWordsOf(annotation);
        return { annotation, revision, index, before };
      }),
    )
    .sort(({ revision: a }, { revision: b }) => (a.seen < b.seen ? 1 : a.seen > b.seen ? -1 : 0));
}

/** What was marked first: an accepted change has put other words in its place. */
function firstWordsOf(annotation: Annotation): string {
  for (const { answer } of annotation.revisions) {
    if (answer?.type !== "accepted") continue;
    const quote = answer.before.target.selector.find(({ type }) => type === "TextQuoteSelector");
    if (quote?.type === "TextQuoteSelector") return quote.exact;
  }
  return wordsOf(annotation);
}

/** What is in the trash, what was removed last first. */
export function trashRows(entries: readonly Entry[]): readonly Entry[] {
  const removed = ({ annotation }: Entry) => annotation.deleted ?? "";
  return entries.toSorted((a, b) => (removed(a) < removed(b) ? 1 : -1));
}
