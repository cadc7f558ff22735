import type { Annotation, ArticleRecord } from "../annotation";
import { type TestBrowser, until } from "./browser/index.ts";

export interface LibraryRows {
  readonly articles: readonly ArticleRecord[];
  readonly annotations: readonly Annotation[];
}

/** Puts these rows, and no others, into the library: many more than could be marked one by one. */
export async function fillLibrary(browser: TestBrowser, rows: LibraryRows): Promise<void> {
  // The database is made by the first page that opens it.
  const page = await browser.extensionPage("library.html");
  await until(() => browser.database("tallymark"), { what: "the database" });
  await page.close();
  await browser.background(REPLACE_ROWS, rows);
}

const REPLACE_ROWS = (rows: LibraryRows) =>
  new Promise<void>((resolve, reject) => {
    const request = indexedDB.open("tallymark");
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const database = request.result;
      const transaction = database.transaction(["articles", "annotations"], "readwrite");
      for (const table of ["articles", "annotations"] as const) {
        const store = transaction.objectStore(table);
        store.clear();
        for (const row of rows[table]) store.put(row);
      }
      transaction.onerror = () => reject(transaction.error);
      transaction.oncomplete = () => {
        database.close();
        resolve();
      };
    };
  });
