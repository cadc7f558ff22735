import type { Browser } from "puppeteer-core";
import type { ChromeApi, HostAccess } from "./internals.ts";

declare const chrome: ChromeApi;

/** The extension's switches on Chromium's own page, chrome://extensions. */
export class ExtensionSettings {
  readonly #browser: Browser;
  readonly #id: string;

  constructor(browser: Browser, id: string) {
    this.#browser = browser;
    this.#id = id;
  }

  setHostAccess(hostAccess: HostAccess): Promise<void> {
    return this.#update({ hostAccess });
  }

  /** Chromium loads the extension anew when this changes. */
  allowPrivate(): Promise<void> {
    return this.#update({ incognitoAccess: true });
  }

  async #update(change: { hostAccess?: HostAccess; incognitoAccess?: boolean }): Promise<void> {
    const page = await this.#browser.newPage();
    try {
      await page.goto("chrome://extensions");
      await page.evaluate(
        (update) => chrome.developerPrivate.updateExtensionConfiguration(update),
        { extensionId: this.#id, ...change },
      );
    } finally {
      await page.close();
    }
  }
}
