import { type Annotation, type ArticleRecord, positionOf } from "../annotation";
import { type AnnotatedArticle, currentText, inPageOrder, markedText } from "./annotated-article";

type Cell = string | number | null;

interface Column {
  readonly name: string;
  cell(annotation: Annotation, article: ArticleRecord): Cell;
}

const EMPTY = (): Cell => null;

/**
 * The first six are those that Readwise imports. A column that nothing fills yet keeps its place, so that a
 * reader's spreadsheet formulas go on working.
 */
const COLUMNS: readonly Column[] = [
  { name: "Highlight", cell: markedText },
  { name: "Title", cell: (_, article) => article.title },
  { name: "Author", cell: (_, article) => article.byline },
  { name: "URL", cell: (_, article) => article.url },
  { name: "Note", cell: ({ note }) => note },
  { name: "Location", cell: ({ target }) => positionOf(target)?.start ?? null },
  { name: "Kind", cell: ({ kind }) => kind },
  { name: "Value", cell: (annotation) => figure(annotation)?.value ?? null },
  { name: "ValueHigh", cell: (annotation) => figure(annotation)?.valueHigh ?? null },
  { name: "Unit", cell: (annotation) => figure(annotation)?.unit ?? null },
  {
    name: "Qualifier",
    cell: (annotation) => (figure(annotation)?.approximate ? "approximate" : null),
  },
  { name: "Subject", cell: EMPTY },
  { name: "AsOf", cell: EMPTY },
  {
    name: "Speaker",
    cell: (annotation) => (annotation.kind === "claim" ? annotation.reading.speaker : null),
  },
  { name: "Source", cell: (_, article) => article.siteName },
  { name: "Published", cell: (_, article) => article.publishedAt },
  { name: "Modified", cell: (_, article) => article.modifiedAt },
  { name: "Marked", cell: ({ created }) => created },
  { name: "Status", cell: ({ outcome }) => outcome },
  { name: "FirstText", cell: markedText },
  { name: "CurrentText", cell: currentText },
  { name: "Tags", cell: ({ tags }) => tags.join(", ") },
  { name: "Color", cell: EMPTY },
  { name: "Id", cell: ({ id }) => id },
];

function figure(annotation: Annotation) {
  return annotation.kind === "figure" ? annotation.reading : null;
}

/** Without it, Excel reads the file in the system's old encoding, and Hangul becomes noise. */
const BYTE_ORDER_MARK = "\ufeff";

/**
 * The annotations of all the articles as one table, RFC 4180 with a byte order mark: one row each, in page order.
 * Text that a spreadsheet would run as a formula gets an apostrophe before it; numbers stay numbers.
 */
export function toCsv(articles: readonly AnnotatedArticle[]): string {
  const header = COLUMNS.map(({ name }) => name).join(",");
  const rows = articles.flatMap(({ article, annotations }) =>
    inPageOrder(annotations).map((annotation) =>
      COLUMNS.map(({ cell }) => written(cell(annotation, article))).join(","),
    ),
  );
  return `${BYTE_ORDER_MARK}${[header, ...rows].join("\r\n")}\r\n`;
}

/** How spreadsheets begin a formula, the full-width forms of East Asian keyboards and leading blanks included. */
const FORMULA = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]/u;
/** Some skip these at the start of a cell and look at what comes after. */
const LEADING_CONTROL = /^[\t\r\n]/;

function written(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  const text = FORMULA.test(cell) || LEADING_CONTROL.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
