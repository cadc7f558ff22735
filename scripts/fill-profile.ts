import { censusOf } from "../storage/census.ts";
import { type TestBrowser, until } from "../tests/browser/index.ts";
import { type GeneratedRows, generatedLibrary } from "./generated-library.ts";

const NAME = "tallymark";

/**
 * Replaces the library of a browser's profile by a generated one of `count` annotations. Written right into the
 * database, from a page of the extension that does not watch it.
 */
export async function fillProfile(
  browser: TestBrowser,
  count: number,
  onProgress: (done: number) => void = () => undefined,
): Promise<void> {
  const first = await browser.extensionPage("library.html");
  // The database is made by the first page that opens it.
  await until(() => browser.background(HAS_DATABASE, NAME), { what: "the database" });
  await first.close();
  const page = await browser.extensionPage("options.html");
  const view = browser.view(page);
  await view.evaluate(CLEAR, NAME);
  const ids: string[] = [];
  for (const rows of generatedLibrary(count, new Date())) {
    await view.evaluate(PUT, NAME, { ...rows, census: [] });
    ids.push(...rows.annotations.map(({ id }) => id));
    onProgress(ids.length);
  }
  // Later than any that the profile knew: else a library that was replaced is taken for a damaged one.
  const census = censusOf(ids, null, Date.now());
  await view.evaluate(PUT, NAME, { articles: [], annotations: [], census: [census] });
  await page.close();
}

const HAS_DATABASE = async (name: string) =>
  (await indexedDB.databases()).some((each) => each.name === name && (each.version ?? 0) > 1);

const CLEAR = (name: string) =>
  new Promise<void>((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const database = request.result;
      const tables = ["articles", "annotations", "census"];
      const transaction = database.transaction(tables, "readwrite");
      for (const table of tables) transaction.objectStore(table).clear();
      transaction.onabort = () => reject(transaction.error);
      transaction.oncomplete = () => {
        database.close();
        resolve();
      };
    };
  });

const PUT = (name: string, rows: GeneratedRows & { readonly census: readonly unknown[] }) =>
  new Promise<void>((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const database = request.result;
      const tables = ["articles", "annotations", "census"] as const;
      const transaction = database.transaction(tables, "readwrite");
      for (const table of tables) {
        for (const row of rows[table]) transaction.objectStore(table).put(row);
      }
      transaction.onabort = () => reject(transaction.error);
      transaction.oncomplete = () => {
        database.close();
        resolve();
      };
    };
  });
