import { columnsNamed } from "./columns";
import { csvTable } from "./csv";
import { withByteOrderMark } from "./table";
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
  const table = withByteOrderMark(csvTable(columnsNamed(NAMES)));
  return {
    ...table,
    write: ({ article, annotations }) =>
      table.write({ article, annotations: annotations.filter(({ kind }) => kind === "figure") }),
  };
}
