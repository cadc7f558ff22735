import { type Citation, citing } from "./citation";
import type { TextWriter } from "./text-writer";

/**
 * The articles as BibTeX entries. `@online` is biblatex's; BibTeX itself takes it for `@misc`. Written by hand, as
 * every library that writes it also loads from the network.
 */
export function toBibtex(): TextWriter {
  const cite = citing();
  return { head: "", write: (article) => entry(cite(article)), tail: () => "" };
}

function entry({
  key,
  title,
  authors,
  site,
  published,
  accessed,
  language,
  url,
  notes,
}: Citation): string {
  const fields: [string, string][] = [
    ["title", `{${escapedTex(title)}}`],
    ["author", authors.map((name) => `{${escapedTex(name)}}`).join(" and ")],
    ["organization", `${site ? `{${escapedTex(site)}}` : ""}`],
    ["date", isoDate(published)],
    ["url", verbatimUrl(url)],
    ["urldate", isoDate(accessed)],
    ["langid", escapedTex(language ?? "")],
    // No style prints it, and Zotero takes it for a note.
    ["annotation", notes.map(escapedTex).join("\\par{} ")],
  ];
  const lines = fields
    .filter(([, value]) => value !== "")
    .map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@online{${key},\n${lines.join("")}}\n\n`;
}

const TEX: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\{",
  "}": "\\}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** The last of two signs that TeX would print as one: dashes, quotation marks, Spanish question marks. */
const LIGATURE = /(?<=-)-|(?<=[`?!])`|(?<=')'|(?<=,),|(?<=<)<|(?<=>)>/gu;

/** Text of UTF-8 that TeX prints as itself. */
function escapedTex(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim()
    .replace(/[\\{}~^]|[$&#%_]/gu, (sign) => TEX[sign] ?? `\\${sign}`)
    .replace(LIGATURE, "{}$&");
}

/** An address is read as it stands, but for what would unbalance or comment. */
function verbatimUrl(url: string): string {
  return new URL(url).href.replace(
    /[{}\\]/gu,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function isoDate([year, month, day]: readonly number[]): string {
  if (year === undefined) return "";
  const two = (part: number) => `-${String(part).padStart(2, "0")}`;
  return `${String(year).padStart(4, "0")}${month === undefined ? "" : two(month)}${day === undefined ? "" : two(day)}`;
}
