import type { Article } from "./article";
import { openDocument } from "./dom";
import { read } from "./read-article";

/**
 * Reads any page on which the reader wants to mark something, article or not: the element with the
 * most prose is the body, or the whole `<body>`. Throws only for a document without any element.
 */
export function readAnyPage(document: Document, url: string): Article {
  const dom = openDocument(document);
  if (!dom) throw new Error(`The page ${url} has no element to read.`);
  return read(dom, url).article;
}
