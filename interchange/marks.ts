import type { ForeignMark } from "./foreign-mark";
import { listIn } from "./foreign-values";
import type { Importer } from "./importers";
import { isRecord } from "./json-text";

/** What the highlighter Marks writes: pages with highlights, which since its version 2 have selectors. */
export const marks: Importer = {
  id: "marks",
  read(content) {
    if (content.type !== "json") return null;
    const { value } = content;
    if (!isRecord(value) || !Array.isArray(value.pages)) return null;
    return value.pages.filter(isRecord).flatMap((page, i) => marksOf(page, `pages[${i}]`));
  },
};

function marksOf(page: Record<string, unknown>, place: string): ForeignMark[] {
  return listIn(page.highlights)
    .filter(isRecord)
    .map((highlight, i) => {
      const selectors = isRecord(highlight.selectors) ? highlight.selectors : {};
      const quote = isRecord(selectors.quote) ? selectors.quote : {};
      const position = isRecord(selectors.textPosition) ? selectors.textPosition : {};
      return {
        where: `${place}.highlights[${i}]`,
        address: page.url,
        title: page.title,
        exact: quote.exact ?? highlight.text,
        prefix: quote.prefix,
        suffix: quote.suffix,
        start: position.start,
        end: position.end,
        note: highlight.note,
        created: highlight.createdAt ?? highlight.updatedAt ?? page.lastUpdated,
      };
    });
}
