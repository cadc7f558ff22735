import { type Cell, COLUMNS } from "./columns";
import { defused } from "./defused";
import { tableOf, withByteOrderMark } from "./table";
import type { TextWriter } from "./text-writer";

/**
 * The same table with tabs: what a spreadsheet takes from the clipboard. Nothing is quoted, as the registered form
 * of such tables has it, so that a line is a row to every program; a cell's own tabs and line ends become spaces.
 * @see https://www.iana.org/assignments/media-types/text/tab-separated-values
 */
export function toTsv(): TextWriter {
  return withByteOrderMark(tableOf(COLUMNS, (cells) => `${cells.map(written).join("\t")}\n`));
}

const SEPARATOR = /[\t\n\v\f\r\u0085\u2028\u2029]+/gu;

function written(cell: Cell): string {
  if (cell === null) return "";
  return typeof cell === "number" ? String(cell) : defused(cell.replace(SEPARATOR, " ").trim());
}
