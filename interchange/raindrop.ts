import type { ForeignMark } from "./foreign-mark";
import type { Importer } from "./importers";
import { isRecord } from "./json-text";
import { hasColumns, namedCells } from "./named-cells";

/** Highlights of Raindrop.io: from its interface (a list of highlights, or of bookmarks that hold them) or its CSV. */
export const raindrop: Importer = {
  id: "raindrop",
  read(content) {
    if (content.type === "table") return marksOfTable(content.rows);
    if (content.type !== "json" || !isRecord(content.value)) return null;
    const { items } = content.value;
    if (!Array.isArray(items) || !items.every((item) => isRecord(item) && "link" in item))
      return null;
    return items.filter(isRecord).flatMap((item, i) => marksOfItem(item, `items[${i}]`));
  },
};

function marksOfItem(item: Record<string, unknown>, where: string): ForeignMark[] {
  const common = { address: item.link, title: item.title };
  if (!Array.isArray(item.highlights)) return [{ ...common, ...markOf(item, where) }];
  return item.highlights.filter(isRecord).map((highlight, i) => ({
    ...common,
    ...markOf(highlight, `${where}.highlights[${i}]`),
    tags: item.tags,
  }));
}

function markOf(highlight: Record<string, unknown>, where: string) {
  const { text, note, tags, created } = highlight;
  return { where, exact: text, note, tags, created };
}

function marksOfTable(rows: readonly (readonly string[])[]): ForeignMark[] | null {
  const [header = [], ...others] = rows;
  if (!hasColumns(header, ["url", "highlights", "excerpt"])) return null;
  const cellsOf = namedCells(header);
  return others.flatMap((row, i) => {
    const cell = cellsOf(row);
    return highlightsIn(cell("highlights")).map(({ exact, note }) => ({
      where: `row ${i + 2}`,
      address: cell("url"),
      title: cell("title"),
      tags: cell("tags").split(","),
      created: cell("created"),
      exact,
      note,
    }));
  });
}

/** A cell holds its highlights one after the other, each begun by `Highlight:` and perhaps followed by `Note:`. */
function highlightsIn(cell: string): { exact: string; note: string }[] {
  if (cell.trim() === "") return [];
  const parts = cell.split(/^Highlight:/mu);
  return (parts.length > 1 ? parts.slice(1) : parts).map((part) => {
    const [exact = "", ...notes] = part.split(/^Note:/mu);
    return { exact: exact.trim(), note: notes.join("\n").trim() };
  });
}
