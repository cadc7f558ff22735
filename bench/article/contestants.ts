import { isProbablyReaderable, Readability } from "@mozilla/readability";
import Defuddle from "defuddle";
import { looksLikeArticle } from "../../article/looks-like-article";
import { readArticle } from "../../article/read-article";

declare global {
  var articleContestants: { readonly measure: typeof measure };
}

interface Contestant {
  readonly name: string;
  /** Works on the document that it is given, and may change it. */
  readonly run: (document: Document, address: string) => unknown;
}

const CONTESTANTS: readonly Contestant[] = [
  { name: "looksLikeArticle", run: looksLikeArticle },
  { name: "isProbablyReaderable", run: (document) => isProbablyReaderable(document) },
  { name: "readArticle", run: readArticle },
  { name: "Readability.parse", run: (document) => new Readability(document).parse() },
  { name: "Defuddle.parse", run: (document, url) => new Defuddle(document, { url }).parse() },
];

/**
 * Milliseconds that each contestant takes for one page: the mean over `copies` documents, parsed outside
 * the measured time. (A single run of the quick ones is shorter than the clock's step.)
 */
export function measure(html: string, address: string, copies: number): Record<string, number> {
  const took: Record<string, number> = {};
  for (const { name, run } of CONTESTANTS) {
    const documents = Array.from({ length: copies }, () =>
      new DOMParser().parseFromString(html, "text/html"),
    );
    const start = performance.now();
    for (const document of documents) run(document, address);
    took[name] = (performance.now() - start) / copies;
  }
  return took;
}
