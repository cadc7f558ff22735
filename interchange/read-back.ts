import type { AnnotatedArticle } from "./annotated-article";
import { type ReadFile, readFile } from "./read-file";

/** What Tallymark reads in a file of these texts or bytes; for tests. */
export async function readBack(...parts: (string | Uint8Array<ArrayBuffer>)[]): Promise<ReadFile> {
  return readFile(new Blob(parts), { now: "2026-11-20T00:00:00.000Z", addressOf: (url) => url });
}

/** The articles of a file that is understood whole. */
export async function articlesOf(
  ...parts: (string | Uint8Array<ArrayBuffer>)[]
): Promise<readonly AnnotatedArticle[]> {
  const read = await readBack(...parts);
  if (read.type === "refused" || read.refusals.length > 0)
    throw new Error(JSON.stringify(read.refusals.slice(0, 3)));
  return read.articles;
}
