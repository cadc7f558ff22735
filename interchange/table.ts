import { inPageOrder } from "./annotated-article";
import type { Cell, Column } from "./columns";
import type { TextWriter } from "./text-writer";

/** A table of these columns, the names of them first; `line` writes the cells of a row. */
export function tableOf(
  columns: readonly Column[],
  line: (cells: readonly Cell[]) => string,
): TextWriter {
  return {
    head: line(columns.map(({ name }) => name)),
    write: ({ article, annotations }) =>
      inPageOrder(annotations)
        .map((annotation) => line(columns.map(({ cell }) => cell(annotation, article))))
        .join(""),
    tail: () => "",
  };
}

/** Without it, Excel reads the file in the system's old encoding, and Hangul becomes noise. */
const BYTE_ORDER_MARK = "\ufeff";

export function withByteOrderMark(table: TextWriter): TextWriter {
  return { ...table, head: `${BYTE_ORDER_MARK}${table.head}` };
}
