import { type AnnotatedArticle, inPageOrder } from "./annotated-article";
import { type Cell, COLUMNS, type Column } from "./columns";
import { defused } from "./defused";

/** Without it, Excel reads the file in the system's old encoding, and Hangul becomes noise. */
export const BYTE_ORDER_MARK = "\ufeff";

/**
 * The annotations of all the articles as one table, RFC 4180 with a byte order mark: one row each, in page order; a
 * part for each article. Text that a spreadsheet would run as a formula gets an apostrophe before it; numbers stay
 * numbers.
 */
export function toCsv(articles: readonly AnnotatedArticle[]): string[] {
  return [BYTE_ORDER_MARK, ...csvRows(articles, COLUMNS)];
}

/** The table of these columns, its header first. */
export function csvRows(
  articles: readonly AnnotatedArticle[],
  columns: readonly Column[],
): string[] {
  const line = (cells: readonly Cell[]) => `${cells.map(written).join(",")}\r\n`;
  return [
    line(columns.map(({ name }) => name)),
    ...articles.map(({ article, annotations }) =>
      inPageOrder(annotations)
        .map((annotation) => line(columns.map(({ cell }) => cell(annotation, article))))
        .join(""),
    ),
  ];
}

function written(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  const text = defused(cell);
  return /[",\r\n]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
