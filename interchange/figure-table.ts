import { COLUMNS } from "./columns";
import { BYTE_ORDER_MARK, csvTable } from "./csv";
import type { TextWriter } from "./text-writer";

/** What a reader of figures looks for, in the order that they read it: the number first, where it is from last. */
const NAMES: readonly string[] = [
  "Highlight",
  "Value",
  "ValueHigh",
  "Unit",
  "Subject",
  "Qualifier",
  "AsOf",
  "Sentence",
  "NamedSource",
  "Note",
  "Title",
  "Source",
  "Published",
  "URL",
];

/** The figures alone, with the few columns that one works with in a spreadsheet: CSV, as `toCsv` writes it. */
export function toFigureTable(): TextWriter {
  const table = csvTable(
    NAMES.flatMap((name) => COLUMNS.find((column) => column.name === name) ?? []),
  );
  return {
    ...table,
    head: `${BYTE_ORDER_MARK}${table.head}`,
    write: ({ article, annotations }) =>
      table.write({ article, annotations: annotations.filter(({ kind }) => kind === "figure") }),
  };
}
