import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import puppeteer, { type Page } from "puppeteer-core";
import { build } from "vite";
import { findBrowser } from "../scripts/find-browser.mjs";
import type { BrowserKind } from "../tests/browser/index.ts";

/** One script of a module and all that it imports, to be run in a page. */
export async function bundle(entry: string): Promise<string> {
  const built = await build({
    root: path.join(import.meta.dirname, ".."),
    configFile: false,
    logLevel: "error",
    define: { "process.env.NODE_ENV": JSON.stringify("production") },
    build: {
      write: false,
      minify: true,
      target: "es2024",
      lib: { entry, formats: ["iife"], name: "bench" },
    },
  });
  const output = [built].flat()[0];
  if (!output || !("output" in output)) throw new Error(`${entry} was not built.`);
  return output.output.map((chunk) => ("code" in chunk ? chunk.code : "")).join("\n");
}

/** Runs `use` in an empty page of a browser without the extension; null where the machine has no such browser. */
export async function inPage<Value>(
  kind: BrowserKind,
  use: (page: Page) => Promise<Value>,
): Promise<Value | null> {
  const executablePath = findBrowser(kind);
  if (executablePath === null) return null;
  const userDataDir = mkdtempSync(path.join(tmpdir(), "tallymark-bench-"));
  const browser = await puppeteer.launch({
    browser: kind === "firefox" ? "firefox" : "chrome",
    executablePath,
    userDataDir,
    args: kind === "firefox" ? [] : ["--no-sandbox"],
    defaultViewport: { width: 1100, height: 850 },
    protocolTimeout: 10 * 60_000,
  });
  try {
    return await use(await browser.newPage());
  } finally {
    await browser.close();
    rmSync(userDataDir, { recursive: true, force: true, maxRetries: 8, retryDelay: 100 });
  }
}
