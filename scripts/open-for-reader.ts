import { cpSync, rmSync } from "node:fs";
import path from "node:path";
import {
  type BrowserKind,
  BUILDS,
  type LocalSite,
  openBrowser,
  openSite,
} from "../tests/browser/index.ts";
import { SAMPLES } from "./samples.ts";

/**
 * Opens a browser for a person, with Tallymark in it and an article open, until it is closed. Its
 * profile is kept in `.cache/`, so that what was marked is there the next time; so are the folder
 * of the extension and the samples' addresses the same, since both are part of what is stored.
 */
const PORT = 4680;
const [kind = "chromium", address] = process.argv.slice(2) as [BrowserKind?, string?];

const cache = path.resolve(".cache", kind);
const extension = path.join(cache, "extension");
rmSync(extension, { recursive: true, force: true });
cpSync(BUILDS[kind], extension, { recursive: true });

const site = await openSamples();
const [language = "en"] = Intl.DateTimeFormat().resolvedOptions().locale.split("-");
const browser = await openBrowser(kind, {
  extension,
  profile: path.join(cache, "profile"),
  headless: false,
  attended: true,
  locale: language === "ko" ? "ko" : "en",
  size: { width: 1280, height: 900 },
});
const closed = new Promise((resolve) => browser.puppeteer.once("disconnected", resolve));
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
  process.once(signal, () => void browser.puppeteer.close());
}

const sample = SAMPLES.find((sample) => sample.language === language) ?? SAMPLES[0];
const shown = address ?? site.address(sample.path);
const [blank] = await browser.puppeteer.pages();
await browser.page(shown);
await blank?.close();
console.log(`Tallymark runs in ${kind}, on ${shown}`);
console.log("Select some words of the article. Close the browser, or press Ctrl+C, to end.");

await closed;
await browser.close();
await site.close();

async function openSamples(): Promise<LocalSite> {
  try {
    return await openSite("sample", {}, PORT);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EADDRINUSE")) throw error;
    console.log(`Port ${PORT} is taken, so the samples have another address than the last time.`);
    return openSite("sample");
  }
}
