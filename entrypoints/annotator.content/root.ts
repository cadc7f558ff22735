import type { Article } from "../../article";
import { contains, ownerOf, parentOf, textOf } from "../../dom";

/**
 * The element that holds all that can be marked: the article's body, with its headline where the page shows one.
 * Selectors count their offsets in its text.
 */
export function annotationRoot({ body, title }: Article): Element {
  const wanted = folded(title);
  const headline = [...ownerOf(body).querySelectorAll("h1, h2")].find(
    (heading) => wanted !== "" && folded(textOf(heading)).includes(wanted),
  );
  if (!headline) return body;
  let root = body;
  while (!contains(root, headline)) {
    const parent = parentOf(root);
    if (!(parent instanceof Element)) return body;
    root = parent;
  }
  return root;
}

function folded(text: string): string {
  return text.normalize("NFC").replace(/\s+/gu, " ").trim();
}
