import type { Article } from "../../article";

/**
 * The element that holds all that can be marked: the article's body, with its headline where the page shows one.
 * Selectors count their offsets in its text.
 */
export function annotationRoot({ body, title }: Article): Element {
  const document = body.ownerDocument;
  const wanted = folded(title);
  const headline = [...document.querySelectorAll("h1, h2")].find(
    (heading) => wanted !== "" && folded(heading.textContent ?? "").includes(wanted),
  );
  if (!headline) return body;
  let root = body;
  while (!root.contains(headline)) {
    if (!root.parentElement) return body;
    root = root.parentElement;
  }
  return root;
}

function folded(text: string): string {
  return text.normalize("NFC").replace(/\s+/gu, " ").trim();
}
