import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { findBrowser } from "../../scripts/find-browser.mjs";
import { openChromium } from "./chromium/open-chromium.ts";
import { openFirefox } from "./firefox/open-firefox.ts";
import type { BrowserKind, Media, TestBrowser } from "./test-browser.ts";
import { openVirtualDisplay } from "./virtual-display.ts";

export interface OpenOptions extends Media {
  /** Folder of the unpacked build. Give a copy: a build empties its folder first. */
  readonly extension: string;
  /** A profile that outlives the browser; without one a fresh profile is made and removed. */
  readonly profile?: string;
  /** Language of the browser's interface; English without it. */
  readonly locale?: string;
  /** False shows a window; without a display, one that nobody sees (Xvfb). */
  readonly headless?: boolean;
  readonly size?: { readonly width: number; readonly height: number };
  /** A person uses the browser: it shows no banner of a test, and its popups close as they do. */
  readonly attended?: boolean;
  /** Leaves the page open that welcomes the reader in a fresh profile. */
  readonly welcome?: boolean;
}

/** Starts a real browser with a build of the extension in it, ready to be used. */
export async function openBrowser(kind: BrowserKind, options: OpenOptions): Promise<TestBrowser> {
  const executable = findBrowser(kind);
  if (executable === null)
    throw new Error(`There is no ${kind} on this machine: run \`npm run setup\``);
  const root = mkdtempSync(path.join(tmpdir(), `tallymark-${kind}-`));
  const headless = options.headless ?? true;
  const display = headless ? null : await openVirtualDisplay();
  const launch = {
    colorScheme: "light" as const,
    forcedColors: false,
    attended: false,
    locale: "en",
    size: { width: 1100, height: 850 },
    profile: path.join(root, "profile"),
    ...options,
    headless,
    executable,
    downloads: path.join(root, "downloads"),
    extension: path.resolve(options.extension),
    environment: { ...process.env, ...(display && { DISPLAY: display.name }) },
    onGone: () => {
      process.off("exit", launch.onGone);
      display?.close();
      rmSync(root, { recursive: true, force: true, maxRetries: 8, retryDelay: 100 });
    },
  };
  // puppeteer ends its browsers when the process does; what they wrote must not stay either.
  process.once("exit", launch.onGone);
  const isFresh = !existsSync(launch.profile) || readdirSync(launch.profile).length === 0;
  mkdirSync(launch.profile, { recursive: true });
  mkdirSync(launch.downloads, { recursive: true });
  try {
    const browser = await (kind === "firefox" ? openFirefox(launch) : openChromium(launch));
    if (isFresh && !options.welcome) await (await browser.waitForPage("/welcome.html")).close();
    return browser;
  } catch (error) {
    launch.onGone();
    throw error;
  }
}
