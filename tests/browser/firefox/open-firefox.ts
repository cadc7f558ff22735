import { readFileSync } from "node:fs";
import path from "node:path";
import puppeteer from "puppeteer-core";
import type { LaunchOptions, TestBrowser } from "../test-browser.ts";
import { Firefox } from "./firefox.ts";
import { preferences } from "./preferences.ts";

/** Firefox is driven by WebDriver BiDi, and by its own privileged scope for all that lies outside of pages. */
export async function openFirefox(options: LaunchOptions): Promise<TestBrowser> {
  const manifest = JSON.parse(readFileSync(path.join(options.extension, "manifest.json"), "utf8"));
  const id: string = manifest.browser_specific_settings.gecko.id;
  const { width, height } = options.size;
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: options.executable,
    headless: options.headless,
    userDataDir: options.profile,
    env: { ...options.environment },
    defaultViewport: null,
    args: ["--remote-allow-system-access", `--width=${width}`, `--height=${height}`],
    extraPrefsFirefox: preferences(id, options),
  });
  try {
    const firefox = new Firefox(options, browser, id);
    await firefox.install();
    return firefox;
  } catch (error) {
    await browser.close();
    throw error;
  }
}
