import { test as base } from "./browser-test.ts";
import { Reader } from "./reader.ts";

interface Fixtures {
  /** Serves a page and gives its address, which no other test of the file has. */
  readonly publish: (html: string, path?: string) => string;
  /** Opens a page in a tab that is closed after the test. */
  readonly visit: (address: string) => Promise<Reader>;
  /** Opens a page and waits until it can be marked. */
  readonly read: (address: string) => Promise<Reader>;
}

let published = 0;

/** A test of what a reader does in a page. */
export const test = base.extend<Fixtures>({
  publish: async ({ site }, use) => {
    await use((html, path = `/story-${++published}.html`) => {
      site.set(path, html);
      return site.address(path);
    });
  },
  visit: async ({ browser }, use) => {
    const readers: Reader[] = [];
    await use(async (address) => {
      const reader = new Reader(browser, await browser.page(address));
      readers.push(reader);
      return reader;
    });
    for (const { page } of readers) await page.close();
  },
  read: async ({ visit }, use) => {
    await use(async (address) => {
      const reader = await visit(address);
      await reader.controls.ready();
      return reader;
    });
  },
});
