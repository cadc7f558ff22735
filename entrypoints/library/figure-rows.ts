import type { FigureAnnotation } from "../../annotation";
import type { Contents } from "./contents";
import type { Entry } from "./entry";
import { sameName } from "./same-name";

/** A row of the table of figures; or the head of a group of them. */
export type FigureRow =
  | { readonly type: "figure"; readonly annotation: FigureAnnotation }
  | {
      readonly type: "group";
      /** Empty for those that have none. */
      readonly name: string;
      readonly size: number;
    };

export type FigureGroup = "unit" | "counted";

type Key = string | number | null;

/** What the table sorts by; null stands behind everything, whichever way it is sorted. */
const KEYS: Readonly<
  Record<string, (annotation: FigureAnnotation, articles: Contents["articles"]) => Key>
> = {
  value: ({ reading }) => reading.value,
  unit: ({ reading }) => reading.unit || null,
  counted: ({ reading }) => reading.counted,
  asOf: ({ reading }) => reading.asOf,
  namedSource: ({ reading }) => reading.namedSource,
  title: ({ source }, articles) => articles.get(source)?.record.title ?? null,
  published: ({ source }, articles) => articles.get(source)?.record.publishedAt ?? null,
  marked: ({ created }) => created,
};

/**
 * The figures among these entries as a table, sorted as the address says (`value`, `-value` for the largest first), in
 * groups of one unit, or of one thing that is counted, the largest group first.
 */
export function figureRows(
  entries: readonly Entry[],
  articles: Contents["articles"],
  sort: string,
  group: string,
  language: string,
): FigureRow[] {
  const figures = entries.flatMap(({ annotation }) =>
    annotation.kind === "figure" ? [annotation] : [],
  );
  const sorted = sortedBy(figures, articles, sort, language);
  if (group !== "unit" && group !== "counted") return sorted.map(rowOf);
  const groups = Map.groupBy(sorted, ({ reading }) => sameName(reading[group]));
  return [...groups]
    .sort(([, a], [, b]) => b.length - a.length)
    .flatMap(([name, own]) => [{ type: "group", name, size: own.length }, ...own.map(rowOf)]);
}

function sortedBy(
  figures: FigureAnnotation[],
  articles: Contents["articles"],
  sort: string,
  language: string,
): FigureAnnotation[] {
  const downwards = sort.startsWith("-");
  const key = KEYS[downwards ? sort.slice(1) : sort];
  if (!key) return figures;
  const { compare } = new Intl.Collator(language, { numeric: true });
  const keyed = figures.map((annotation) => ({ annotation, key: key(annotation, articles) }));
  keyed.sort(({ key: a }, { key: b }) => {
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    const order =
      typeof a === "number" && typeof b === "number" ? a - b : compare(String(a), String(b));
    return downwards ? -order : order;
  });
  return keyed.map(({ annotation }) => annotation);
}

function rowOf(annotation: FigureAnnotation): FigureRow {
  return { type: "figure", annotation };
}
