import type { Annotation } from "../../annotation";
import type { Filters } from "./address";
import type { Contents } from "./contents";
import type { Entry, Shelved } from "./entry";
import { FILTER_NAMES, type FilterName } from "./filter-names";

/** Whether one entry is to be shown; `article` is null where nothing is known of its article. */
type Test = (entry: Entry, article: Shelved | null) => boolean;

/** What each filter asks, given what is looked for. */
const TESTS: Readonly<Record<FilterName, (value: string) => Test>> = {
  article: (url) => (entry) => entry.annotation.source === url,
  kind: (kind) => (entry) => entry.annotation.kind === kind,
  tag: (tag) => (entry) => entry.annotation.tags.includes(tag),
  status: (status) => (entry) => statusOf(entry.annotation) === status,
  state: (state) => (entry) => entry.annotation.outcome === state,
  speaker: (speaker) => (entry) => speakerOf(entry.annotation) === speaker,
  site: (site) => (_, article) => article?.site === site,
  author: (author) => (_, article) => article?.record.byline === author,
  language: (language) => (_, article) => article !== null && languageOf(article) === language,
  unit: (unit) => (entry) => unitOf(entry.annotation) === unit,
  min: (min) => ofValue(min, (value, least) => value >= least),
  max: (max) => ofValue(max, (value, most) => value <= most),
  "marked-from": (day) => (entry) => dayOf(entry.annotation.created) >= day,
  "marked-to": (day) => (entry) => dayOf(entry.annotation.created) <= day,
  "published-from": (day) => (_, article) => publishedOf(article, "") >= day,
  "published-to": (day) => (_, article) => publishedOf(article, "9999") <= day,
};

/** The entries that pass every filter that is set, in their order. */
export function filterEntries(
  entries: readonly Entry[],
  articles: Contents["articles"],
  filters: Filters,
): readonly Entry[] {
  const tests = FILTER_NAMES.flatMap((name) => {
    const value = filters[name];
    return value ? [TESTS[name](value)] : [];
  });
  if (tests.length === 0) return entries;
  return entries.filter((entry) => {
    const article = articles.get(entry.annotation.source) ?? null;
    return tests.every((test) => test(entry, article));
  });
}

export function statusOf(annotation: Annotation): string {
  return annotation.kind === "claim" ? annotation.status : "";
}

export function speakerOf(annotation: Annotation): string {
  return annotation.kind === "claim" ? (annotation.reading.speaker ?? "") : "";
}

export function unitOf(annotation: Annotation): string {
  return annotation.kind === "figure" ? annotation.reading.unit : "";
}

/** The language without its region: an article of `en-GB` is one in English. */
export function languageOf({ record }: Shelved): string {
  return record.language?.split("-")[0]?.toLowerCase() ?? "";
}

/** The day in the reader's zone, as a date field gives it. */
export function dayOf(moment: string): string {
  const date = new Date(moment);
  if (Number.isNaN(date.getTime())) return "";
  const two = (number: number) => String(number).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

function publishedOf(article: Shelved | null, unknown: string): string {
  const stated = article?.record.publishedAt;
  // A date alone, or one with its own zone: the day that the article itself states.
  return stated ? stated.slice(0, 10) : unknown;
}

function ofValue(limit: string, holds: (value: number, limit: number) => boolean): Test {
  const number = Number(limit);
  return ({ annotation }) => {
    if (annotation.kind !== "figure" || Number.isNaN(number)) return false;
    const { value, valueHigh } = annotation.reading;
    return (
      value !== null && (holds(value, number) || (valueHigh !== null && holds(valueHigh, number)))
    );
  };
}
