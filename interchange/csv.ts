import { type Cell, COLUMNS, type Column } from "./columns";
import { defused } from "./defused";
import { tableOf, withByteOrderMark } from "./table";
import type { TextWriter } from "./text-writer";

/**
 * The annotations of all the articles as one table, RFC 4180 with a byte order mark: one row each, in page order. Text
 * that a spreadsheet would run as a formula gets an apostrophe before it; numbers stay numbers.
 */
export function toCsv(): TextWriter {
  return withByteOrderMark(csvTable(COLUMNS));
}

/** The table of these columns. */
export function csvTable(columns: readonly Column[]): TextWriter {
  return tableOf(columns, (cells) => `${cells.map(written).join(",")}\r\n`);
}

function written(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  const text = defused(cell);
  return /[",\r\n]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
