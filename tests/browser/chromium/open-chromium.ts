import puppeteer from "puppeteer-core";
import type { LaunchOptions, TestBrowser } from "../test-browser.ts";
import { Chromium } from "./chromium.ts";
import { languageEnvironment, writePreferences } from "./preferences.ts";

const SWITCHES = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--no-default-browser-check",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--hide-crash-restore-bubble",
  "--window-position=0,0",
];

/** Chromium is driven by CDP over a pipe: it alone may load an unpacked extension and click its button. */
export async function openChromium(options: LaunchOptions): Promise<TestBrowser> {
  writePreferences(options);
  const { width, height } = options.size;
  const browser = await puppeteer.launch({
    executablePath: options.executable,
    headless: options.headless,
    pipe: true,
    enableExtensions: true,
    userDataDir: options.profile,
    env: languageEnvironment(options),
    // The service worker must not be attached to: see ServiceWorker.
    targetFilter: (target) => target.type() !== "service_worker",
    defaultViewport: null,
    ignoreDefaultArgs: options.attended ? ["--enable-automation"] : [],
    args: [
      ...SWITCHES,
      `--lang=${options.locale}`,
      `--window-size=${width},${height}`,
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      ...(options.colorScheme === "dark" ? ["--force-dark-mode"] : []),
      ...(options.forcedColors ? ["--force-high-contrast"] : []),
    ],
  });
  try {
    const id = await browser.installExtension(options.extension);
    const root = await browser.target().createCDPSession();
    const chromium = new Chromium(options, browser, root, id);
    await chromium.started();
    return chromium;
  } catch (error) {
    await browser.close();
    throw error;
  }
}
