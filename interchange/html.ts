import type { Annotation } from "../annotation";
import { type AnnotatedArticle, currentText, inPageOrder, markedText } from "./annotated-article";
import { withReferences } from "./html-references";
import { passageLink } from "./text-fragment";
import type { TextWriter } from "./text-writer";
import { type ExportWords, meaningOf, wordsIn } from "./words";

/**
 * One page to print or to hand on, with all of the articles. Everything in it is text: the reader's
 * notes stand as they were written, and nothing is loaded from anywhere.
 * @param language the reader's, BCP 47
 */
export function toHtml(title: string, language: string): TextWriter {
  const words = wordsIn(language);
  return {
    head: `<!doctype html>
<html lang="${words.language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<title>${escapedHtml(title)}</title>
<style>${STYLE}</style>
`,
    write: (article) => section(article, words),
    tail: () => `<footer>${words.madeWith}</footer>\n</html>\n`,
  };
}

const STYLE = `
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; word-break: keep-all; overflow-wrap: anywhere; }
body { max-width: 44rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.4rem; line-height: 1.3; margin: 0; }
header p, footer, .where, dt { color: color-mix(in srgb, currentColor 70%, transparent); font-size: .875rem; }
header p { margin: .25rem 0; }
article + article { margin-top: 3rem; }
section { break-inside: avoid; border-top: 1px solid color-mix(in srgb, currentColor 25%, transparent); padding: .75rem 0; }
h2 { font-size: .875rem; margin: 0; }
blockquote { margin: .5rem 0; padding-left: .75rem; border-left: 3px solid; white-space: pre-wrap; }
.changed { text-decoration: underline wavy; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .125rem .75rem; margin: .5rem 0; font-variant-numeric: tabular-nums; }
dd { margin: 0; }
.note { white-space: pre-wrap; margin: .5rem 0 0; }
footer { margin-top: 2rem; }
@media print { :root { font-size: 11pt; } body { margin: 0; max-width: none; } a { color: inherit; text-decoration: none; } article + article { break-before: page; } }
`;

function section({ article, annotations }: AnnotatedArticle, words: ExportWords): string {
  const { url, title, byline, siteName, language, publishedAt, modifiedAt } = article;
  const about = [
    byline,
    siteName,
    publishedAt && `${words.published} ${shortDate(publishedAt)}`,
    modifiedAt && `${words.modified} ${shortDate(modifiedAt)}`,
  ].filter((part) => part);
  const lang = language ? ` lang="${escapedHtml(language)}"` : "";
  return `<article>
<header>
<h1${lang} dir="auto">${link(url, title || url)}</h1>
<p>${about.map((part) => escapedHtml(part ?? "")).join(" · ")}</p>
<p>${link(url, url)}</p>
</header>
${inPageOrder(annotations)
  .map((annotation) => mark(annotation, url, lang, words))
  .join("")}</article>
`;
}

/** The day and the minute at the place of publication, as the page shows them. */
function shortDate(stated: string): string {
  const [, day, minute] = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d))?/u.exec(stated) ?? [];
  return day ? `${day} ${minute ?? ""}`.trim() : stated;
}

function mark(annotation: Annotation, url: string, lang: string, words: ExportWords): string {
  const { kind, outcome, note, tags, target } = annotation;
  const quote = markedText(annotation);
  const now = outcome === "changed" ? currentText(annotation) : null;
  const state = outcome === "changed" || outcome === "missing" ? ` · ${words[outcome]}` : "";
  const pairs = [
    ...meaningOf(annotation, words),
    ...(tags.length > 0 ? [[words.tags, tags.join(", ")] as const] : []),
  ];
  return `<section>
<h2>${link(passageLink(url, target), words.kinds[kind])}${state}</h2>
${quote === "" ? "" : `<blockquote${lang} dir="auto">${escapedHtml(quote)}</blockquote>\n`}${
  now === null
    ? ""
    : `<p class="where">${words.now}</p>\n<blockquote class="changed"${lang} dir="auto">${escapedHtml(now)}</blockquote>\n`
}${pairs.length === 0 ? "" : `<dl>${pairs.map(pair).join("")}</dl>\n`}${
  note === "" ? "" : `<p class="note" dir="auto">${escapedHtml(note)}</p>\n`
}</section>
`;
}

function pair([name, value]: readonly [string, string]): string {
  return `<dt>${escapedHtml(name)}</dt><dd dir="auto">${escapedHtml(value)}</dd>`;
}

/** A link where the address is one of the web, else its words alone. */
function link(address: string, text: string): string {
  const words = escapedHtml(text);
  if (!/^https?:\/\//iu.test(address)) return words;
  return `<a href="${escapedHtml(address)}" rel="noopener noreferrer">${words}</a>`;
}

/** Control characters that no HTML may hold, even as references. */
const FORBIDDEN = /(?![\t\n\r])[\p{Cc}\ufdd0-\ufdef\ufffe\uffff]/gu;

function escapedHtml(text: string): string {
  return withReferences(text.toWellFormed().replace(FORBIDDEN, "\ufffd"));
}
