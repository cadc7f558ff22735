import type { TestBrowser } from "./browser/index.ts";
import { PanelView } from "./panel-view.ts";
import type { Reader } from "./reader.ts";
import { test as base } from "./reader-test.ts";

interface Fixtures {
  /** Opens the popup over a reader's page, as by a click on the toolbar button. */
  readonly openPopup: (reader: Reader) => Promise<PanelView>;
  /** Opens Chrome's side panel, Firefox's sidebar, beside a reader's page. */
  readonly openBeside: (reader: Reader) => Promise<PanelView>;
}

/**
 * A test of what a reader does in Tallymark's own pages. They ask for `visit` so that they are closed before
 * the pages that they stand over.
 */
export const test = base.extend<Fixtures>({
  openPopup: async ({ browser, visit: _ }, use) => {
    const open: PanelView[] = [];
    await use(async ({ page }) => {
      const popup = new PanelView(await browser.popup(page));
      open.push(popup);
      return popup;
    });
    for (const { view } of open) await view.close();
  },
  openBeside: async ({ browser, visit: _ }, use) => {
    const open: PanelView[] = [];
    await use(async ({ page }) => {
      const panel = new PanelView(await browser.sidePanel(page));
      open.push(panel);
      return panel;
    });
    for (const { view } of open) await view.close();
  },
});

/** The same tests, in a browser that is opened in another way. */
export const testIn = (open: () => Promise<TestBrowser>) =>
  test.extend<{ readonly browser: TestBrowser }>({
    browser: [
      // biome-ignore lint/correctness/noEmptyPattern: vitest reads the fixtures that it needs from the pattern
      async ({}, use) => {
        const browser = await open();
        await use(browser);
        await browser.close();
      },
      { scope: "file" },
    ],
  });
