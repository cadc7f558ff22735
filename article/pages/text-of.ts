import type { Article } from "../article";

/** The text of an article's body without its asides and scripts. */
export function textOf(article: Article): string {
  const walk = (node: Node): string => {
    if (node.nodeType === 3) return node.nodeValue ?? "";
    if (article.asides.some((aside) => aside === node)) return " ";
    if (/^(?:script|style|noscript|template)$/i.test(node.nodeName)) return " ";
    return Array.from(node.childNodes, walk).join("");
  };
  return walk(article.body);
}
