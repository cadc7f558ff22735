import { type Citation, citing } from "./citation";
import type { TextWriter } from "./text-writer";

/**
 * The articles as RIS references of the type newspaper article, each quote as a note: the way into Zotero, EndNote
 * and others. Lines end as the format asks.
 */
export function toRis(): TextWriter {
  const cite = citing();
  return { head: "", write: (article) => reference(cite(article)), tail: () => "" };
}

function reference(citation: Citation): string {
  const { title, authors, site, published, accessed, language, url, key, notes } = citation;
  const lines: [tag: string, value: string][] = [
    ["TY", "NEWS"],
    ["ID", key],
    ["TI", title],
    // A comma would divide family name and given names, which nobody knows of a byline.
    ...authors.map((name): [string, string] => ["AU", name.replace(/,/gu, " ")]),
    ["T2", site ?? ""],
    ["PY", published.length > 0 ? String(published[0]) : ""],
    ["DA", slashed(published)],
    ["Y2", slashed(accessed)],
    ["LA", language ?? ""],
    ["UR", url],
    ...notes.map((note): [string, string] => ["N1", note]),
    ["ER", ""],
  ];
  return `${lines
    .map(([tag, value]): [string, string] => [tag, oneLine(value)])
    .filter(([tag, value]) => value !== "" || tag === "ER")
    .map(([tag, value]) => `${tag}  - ${value}\r\n`)
    .join("")}\r\n`;
}

/** A value ends with its line: what begins a new one would be a field of its own. */
function oneLine(value: string): string {
  return value
    .toWellFormed()
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
}

function slashed(parts: readonly number[]): string {
  if (parts.length === 0) return "";
  const [year, month, day] = parts.map((part) => String(part).padStart(2, "0"));
  return `${year}/${month ?? ""}/${day ?? ""}`;
}
