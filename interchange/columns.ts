import {
  type Annotation,
  type ArticleRecord,
  type ClaimReading,
  type FigureReading,
  positionOf,
} from "../annotation";
import { currentText, firstText, markedText } from "./annotated-article";

export type Cell = string | number | null;

export interface Column {
  readonly name: string;
  cell(annotation: Annotation, article: ArticleRecord): Cell;
}

const ofFigure = (name: string, cell: (reading: FigureReading) => Cell): Column => ({
  name,
  cell: (annotation) => (annotation.kind === "figure" ? cell(annotation.reading) : null),
});

const ofClaim = (name: string, cell: (reading: ClaimReading) => Cell): Column => ({
  name,
  cell: (annotation) => (annotation.kind === "claim" ? cell(annotation.reading) : null),
});

/**
 * The first six are those that Readwise imports. A column keeps its place for ever, so that a reader's spreadsheet
 * formulas go on working: new ones come at the end, and one that nothing fills yet stays.
 */
export const COLUMNS: readonly Column[] = [
  { name: "Highlight", cell: markedText },
  { name: "Title", cell: (_, article) => article.title },
  { name: "Author", cell: (_, article) => article.byline },
  { name: "URL", cell: (_, article) => article.url },
  { name: "Note", cell: ({ note }) => note },
  { name: "Location", cell: ({ target }) => positionOf(target)?.start ?? null },
  { name: "Kind", cell: ({ kind }) => kind },
  ofFigure("Value", ({ value }) => value),
  ofFigure("ValueHigh", ({ valueHigh }) => valueHigh),
  ofFigure("Unit", ({ unit }) => unit),
  ofFigure("Qualifier", ({ approximate, bound }) =>
    [approximate ? "approximate" : null, bound].filter((word) => word !== null).join(", "),
  ),
  ofFigure("Subject", ({ counted }) => counted),
  ofFigure("AsOf", ({ asOf }) => asOf),
  ofClaim("Speaker", ({ speaker }) => speaker),
  { name: "Source", cell: (_, article) => article.siteName },
  { name: "Published", cell: (_, article) => article.publishedAt },
  { name: "Modified", cell: (_, article) => article.modifiedAt },
  { name: "Marked", cell: ({ created }) => created },
  { name: "Status", cell: ({ outcome }) => outcome },
  { name: "FirstText", cell: firstText },
  { name: "CurrentText", cell: currentText },
  { name: "Tags", cell: ({ tags }) => tags.join(", ") },
  { name: "Color", cell: () => null },
  { name: "Id", cell: ({ id }) => id },
  ofFigure("FigureKind", ({ kind }) => kind),
  ofFigure("Direction", ({ direction }) => direction),
  ofFigure("NamedSource", ({ namedSource }) => namedSource),
  ofClaim("ClaimKind", ({ kind }) => kind),
  ofClaim("Cue", ({ cue }) => cue),
  ofClaim("Anonymous", ({ anonymous }) => (anonymous ? "anonymous" : null)),
  {
    name: "ClaimStatus",
    cell: (annotation) => (annotation.kind === "claim" ? annotation.status : null),
  },
  { name: "Sentence", cell: ({ sentence }) => sentence },
  { name: "Heading", cell: ({ heading }) => heading },
  {
    name: "Links",
    cell: ({ links }) => links.map(({ relation, to }) => `${relation} ${to}`).join(", "),
  },
  { name: "Language", cell: (_, article) => article.language },
];

/** The columns of these names, in their order. */
export function columnsNamed(names: readonly string[]): Column[] {
  return names.flatMap((name) => COLUMNS.find((column) => column.name === name) ?? []);
}
