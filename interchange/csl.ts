import { type Citation, citing } from "./citation";
import { separated, type TextWriter } from "./text-writer";

/** The articles as CSL-JSON, which Zotero, Pandoc and citation processors read. */
export function toCsl(): TextWriter {
  const cite = citing();
  const between = separated(",");
  return {
    head: "[",
    write: (article) => `${between()}\n${JSON.stringify(item(cite(article)), null, 2)}`,
    tail: () => "\n]\n",
  };
}

function item(citation: Citation) {
  const { key, title, authors, site, published, accessed, language, url, notes } = citation;
  return {
    id: key,
    type: "article-newspaper",
    title,
    ...(authors.length > 0 ? { author: authors.map((literal) => ({ literal })) } : {}),
    ...(site ? { "container-title": site } : {}),
    ...(published.length > 0 ? { issued: { "date-parts": [published] } } : {}),
    ...(accessed.length > 0 ? { accessed: { "date-parts": [accessed] } } : {}),
    ...(language ? { language } : {}),
    URL: url,
    ...(notes.length > 0 ? { note: notes.join("\n") } : {}),
  };
}
