import { csvTable } from "./csv-table";
import { withReferences } from "./html-references";

/**
 * A table of comma-separated values as HTML: what a spreadsheet pastes into its cells without a question. Null where
 * it has more rows than are read.
 */
export function htmlTable(csv: string): string | null {
  const rows = csvTable(csv)?.map((cells) => `<tr>${cells.map(cellOf).join("")}</tr>`);
  return rows ? `${UTF_8}<table>${rows.join("")}</table>` : null;
}

/** Without it, some spreadsheets take a clipboard's HTML for Latin-1. */
const UTF_8 = '<meta charset="utf-8">';

const cellOf = (cell: string) => `<td>${withReferences(cell)}</td>`;
