import type { TextQuoteSelector } from "../annotation";
import type { TestBrowser } from "./browser/index.ts";

/** Writes passages of an article right into the database, where marking them one by one would take too long. */
export async function keepDirectly(
  browser: TestBrowser,
  source: string,
  quotes: readonly Omit<TextQuoteSelector, "type">[],
): Promise<void> {
  const now = new Date().toISOString();
  const annotations = quotes.map((quote) => ({
    id: crypto.randomUUID(),
    source,
    kind: "passage",
    reading: null,
    target: { selector: [{ type: "TextQuoteSelector", ...quote }] },
    note: "",
    tags: [],
    created: now,
    modified: now,
    deleted: null,
    outcome: "exact",
    revisions: [],
  }));
  const facts = {
    byline: null,
    publishedAt: null,
    modifiedAt: null,
    siteName: null,
    language: "en",
  };
  const article = {
    ...facts,
    url: source,
    addresses: [source],
    title: "",
    created: now,
    visited: now,
  };
  await browser.background(
    (rows: { annotations: unknown[]; articles: unknown[] }) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open("tallymark");
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const database = request.result;
          const transaction = database.transaction(["annotations", "articles"], "readwrite");
          for (const row of rows.annotations) transaction.objectStore("annotations").put(row);
          for (const row of rows.articles) transaction.objectStore("articles").put(row);
          transaction.oncomplete = () => {
            database.close();
            resolve();
          };
          transaction.onerror = () => reject(transaction.error);
        };
      }),
    { annotations, articles: [article] },
  );
}
