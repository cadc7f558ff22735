import type { ForeignMark } from "./foreign-mark";
import { listIn, textIn } from "./foreign-values";
import type { Content, Importer } from "./importers";
import { isRecord, parseJson } from "./json-text";

const METADATA = /^metadata_[^/]{0,100}\.json$/u;
const HIGHLIGHTS = /^highlights\/[^/]{1,400}\.md$/u;

/** The names in Omnivore's export that are read; nothing else of the zip is unpacked. */
export function isOmnivoreName(name: string): boolean {
  return METADATA.test(name) || HIGHLIGHTS.test(name);
}

/** What Omnivore gave its readers when it closed: metadata of articles, and a Markdown file of highlights for each. */
export const omnivore: Importer = {
  id: "omnivore",
  read(content) {
    if (content.type !== "zip") return null;
    const names = [...content.texts.keys()];
    const articles = names
      .filter((name) => METADATA.test(name))
      .flatMap((name) => articlesIn(content, name));
    if (articles.length === 0) return null;
    return articles.flatMap((article) => {
      const where = `highlights/${textIn(article.slug)}.md`;
      const markdown = content.texts.get(where) ?? "";
      return highlightsIn(markdown).map(({ exact, note, tags }, i) => ({
        where: `${where} ${i + 1}`,
        address: article.url,
        title: article.title,
        byline: article.author,
        publishedAt: article.publishedAt,
        created: article.savedAt,
        exact,
        note,
        tags,
      }));
    });
  },
};

function articlesIn(content: Content & { type: "zip" }, name: string): Record<string, unknown>[] {
  const parsed = parseJson(content.texts.get(name) ?? "");
  return "value" in parsed ? listIn(parsed.value).filter(isRecord) : [];
}

type Highlight = Pick<ForeignMark, "note"> & { exact: string; tags: string[] };

/** `> quote`, then perhaps a line of `#labels`, then perhaps a note; the next quote begins the next one. */
function highlightsIn(markdown: string): Highlight[] {
  const highlights: { quote: string[]; rest: string[] }[] = [];
  let inQuote = false;
  for (const line of markdown.split(/\r?\n/u)) {
    const isQuote = line.startsWith(">");
    if (isQuote && !inQuote) highlights.push({ quote: [], rest: [] });
    inQuote = isQuote;
    if (isQuote) highlights.at(-1)?.quote.push(line.replace(/^> ?/u, ""));
    else highlights.at(-1)?.rest.push(line);
  }
  return highlights.map(({ quote, rest }) => {
    const first = rest.findIndex((line) => line.trim() !== "");
    const labels = first < 0 ? null : labelsIn(rest[first] ?? "");
    const note = labels ? rest.slice(first + 1) : rest;
    return { exact: quote.join("\n").trim(), note: note.join("\n").trim(), tags: labels ?? [] };
  });
}

function labelsIn(line: string): string[] | null {
  const text = line.trim();
  return text.startsWith("#") ? text.slice(1).split(/\s#/u) : null;
}
