import { listIn } from "./foreign-values";
import type { Importer } from "./importers";
import { isRecord } from "./json-text";

/** The storage of the extension Highlighter: for each address a list of marks with their words and CSS paths. */
export const highlighter: Importer = {
  id: "highlighter",
  read(content) {
    if (content.type !== "json" || !isRecord(content.value)) return null;
    const { highlights } = content.value;
    const pages = Object.entries(isRecord(highlights) ? highlights : content.value);
    if (pages.length === 0 || !pages.every(([, marks]) => isListOfMarks(marks))) return null;
    return pages.flatMap(([address, marks]) =>
      listIn(marks)
        .filter(isRecord)
        .map((mark, i) => ({
          where: `${address}[${i}]`,
          address: mark.href ?? address,
          exact: mark.string,
          created: mark.createdAt,
        })),
    );
  },
};

function isListOfMarks(value: unknown): boolean {
  return Array.isArray(value) && value.every((mark) => isRecord(mark) && "string" in mark);
}
