import type { ForeignMark } from "./foreign-mark";
import { listIn, textIn } from "./foreign-values";
import { htmlText } from "./html-text";
import type { Importer } from "./importers";
import { isRecord } from "./json-text";

/**
 * Highlights of Obsidian's web clipper: a list of pages, each with `data` (places) and, in all its versions,
 * `highlights` (texts). Both hold HTML.
 */
export const obsidian: Importer = {
  id: "obsidian",
  read(content) {
    if (content.type !== "json" || !Array.isArray(content.value)) return null;
    const pages: readonly unknown[] = content.value;
    if (pages.length === 0 || !pages.every(isPage)) return null;
    return pages.flatMap((page, i) => (isPage(page) ? marksOf(page, `[${i}]`) : []));
  },
};

function isPage(value: unknown): value is Record<string, unknown> {
  return (
    isRecord(value) &&
    typeof value.url === "string" &&
    (Array.isArray(value.highlights) || Array.isArray(value.data))
  );
}

function marksOf(page: Record<string, unknown>, place: string): ForeignMark[] {
  const placed = listIn(page.data);
  const common = { address: page.url, title: page.title };
  if (placed.length > 0)
    return placed.filter(isRecord).map((data, i) => {
      const quote = isRecord(data.textQuote) ? data.textQuote : {};
      return {
        ...common,
        where: `${place}.data[${i}]`,
        exact: htmlText(textIn(data.content)),
        prefix: quote.prefix,
        suffix: quote.suffix,
        note: listIn(data.notes).map(textIn).join("\n\n"),
        created: data.id,
      };
    });
  return listIn(page.highlights)
    .filter(isRecord)
    .map((highlight, i) => ({
      ...common,
      where: `${place}.highlights[${i}]`,
      exact: htmlText(textIn(highlight.text)),
      note: listIn(highlight.notes).map(textIn).join("\n\n"),
      created: highlight.timestamp,
    }));
}
