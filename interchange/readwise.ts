import { undefused } from "./defused";
import type { Importer } from "./importers";
import { hasColumns, namedCells } from "./named-cells";

/**
 * The tables that Readwise takes and gives, Tallymark's own CSV among them. Their titles are called those of books;
 * only what has an address can be found again.
 */
export const readwise: Importer = {
  id: "readwise",
  read(content) {
    if (content.type !== "table") return null;
    const [header = [], ...rows] = content.rows;
    if (!hasColumns(header, ["highlight"])) return null;
    const cellsOf = namedCells(header);
    return rows.map((row, i) => {
      const plain = cellsOf(row);
      const cell = (name: string) => undefused(plain(name));
      return {
        where: `row ${i + 2}`,
        address: cell("url") || cell("source url") || cell("source_url"),
        title: cell("title") || cell("book title"),
        byline: cell("author") || cell("book author"),
        siteName: cell("source"),
        language: cell("language"),
        publishedAt: cell("published"),
        modifiedAt: cell("modified"),
        exact: cell("highlight"),
        note: cell("note"),
        tags: cell("tags").split(","),
        created: cell("marked") || cell("highlighted at") || cell("date"),
      };
    });
  },
};
