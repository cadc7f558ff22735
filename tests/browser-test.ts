import { test as base, inject } from "vitest";
import {
  type LocalSite,
  type OpenOptions,
  openBrowser,
  openSite,
  type TestBrowser,
} from "./browser/index.ts";

/** The browser of this run. */
export const kind = inject("browser");

/** Opens this run's browser with Tallymark in it; whoever opens it closes it. */
export const openTallymark = (options: Partial<OpenOptions> = {}): Promise<TestBrowser> =>
  openBrowser(kind, { extension: inject("extension"), ...options });

interface Fixtures {
  /** A browser with Tallymark, for all tests of a file. */
  readonly browser: TestBrowser;
  /** The sample articles, served on this machine; a test may `set` pages of its own. */
  readonly site: LocalSite;
}

/** A test in a real browser. */
export const test = base.extend<Fixtures>({
  browser: [
    // biome-ignore lint/correctness/noEmptyPattern: vitest reads the fixtures that it needs from the pattern
    async ({}, use) => {
      const browser = await openTallymark();
      await use(browser);
      await browser.close();
    },
    { scope: "file" },
  ],
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: as above
    async ({}, use) => {
      const site = await openSite("sample");
      await use(site);
      await site.close();
    },
    { scope: "file" },
  ],
});
