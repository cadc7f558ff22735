import { type ArticleRecord, createAnnotation, type TextQuoteSelector } from "../annotation";
import type { TestBrowser } from "./browser/index.ts";

/** Writes passages of an article right into the database, where marking them one by one would take too long. */
export async function keepDirectly(
  browser: TestBrowser,
  source: string,
  quotes: readonly Omit<TextQuoteSelector, "type">[],
): Promise<void> {
  const now = new Date().toISOString();
  const annotations = quotes.map((quote) =>
    createAnnotation(
      {
        kind: "passage",
        source,
        target: { selector: [{ type: "TextQuoteSelector", ...quote }] },
        sentence: "",
        heading: null,
        reading: null,
        note: "",
      },
      now,
    ),
  );
  const facts = {
    byline: null,
    publishedAt: null,
    modifiedAt: null,
    siteName: null,
    language: "en",
  };
  const article: ArticleRecord = {
    ...facts,
    url: source,
    addresses: [source],
    title: "",
    created: now,
    visited: now,
    states: [],
  };
  for (let at = 0; at < annotations.length; at += AT_ONCE) {
    const rows = { annotations: annotations.slice(at, at + AT_ONCE), articles: [article] };
    await browser.background(PUT, rows);
  }
}

/** Firefox's background is a while about more, and answers no test meanwhile. */
const AT_ONCE = 250;

const PUT = (rows: { annotations: unknown[]; articles: unknown[] }): Promise<void> =>
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
  });
