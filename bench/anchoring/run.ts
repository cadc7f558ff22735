/**
 * Times the finding of passages on a page, as it was and as it was changed, beside dom-anchor-text-quote and
 * @apache-annotator/dom, in one Chromium: `npx node bench/anchoring/run.ts [paragraphs]`. A contestant that
 * needs longer than the budget is stopped, and its time is told in proportion (marked ~).
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import puppeteer from "puppeteer-core";
import { build } from "vite";

const COUNTS = [1, 100, 1_000];
/** Milliseconds that a contestant may take for one row. */
const BUDGET = 10_000;

/** One script that puts all contestants on `globalThis.contestants`. */
async function bundle(): Promise<string> {
  const built = await build({
    root: join(import.meta.dirname, "../.."),
    configFile: false,
    logLevel: "error",
    define: { "process.env.NODE_ENV": JSON.stringify("production") },
    build: {
      write: false,
      minify: true,
      lib: {
        entry: join(import.meta.dirname, "contestants.ts"),
        formats: ["iife"],
        name: "contestants",
      },
    },
  });
  const output = [built].flat()[0];
  if (!output || !("output" in output)) throw new Error("The contestants were not built.");
  return output.output.map((chunk) => ("code" in chunk ? chunk.code : "")).join("\n");
}

const paragraphs = Number(process.argv[2] ?? 400);
const profile = mkdtempSync(join(tmpdir(), "anchoring-bench-"));
const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox"],
  userDataDir: profile,
  protocolTimeout: 10 * 60_000,
});
try {
  const page = await browser.newPage();
  await page.evaluate(await bundle());
  for (const changed of [false, true]) {
    console.log(`\n${paragraphs} paragraphs, ${changed ? "changed" : "as they were"}`);
    console.log(
      `${"".padEnd(32)}${"ms".padStart(10)}${"of ours".padStart(10)}   right  wrong  lost`,
    );
    for (const count of COUNTS) {
      const measured = await page.evaluate(
        (...sizes) => globalThis.contestants.measure(...sizes),
        paragraphs,
        count,
        changed,
        BUDGET,
      );
      const ours = measured[0]?.milliseconds ?? Number.NaN;
      for (const { name, milliseconds, lookedFor, right, wrong } of measured) {
        const share = (part: number) => `${((100 * part) / lookedFor).toFixed(0)} %`.padStart(7);
        console.log(
          `${name.padEnd(24)}${String(count).padStart(8)}`,
          `${lookedFor < count ? "~" : ""}${milliseconds.toFixed(1)}`.padStart(9),
          `${(milliseconds / ours).toFixed(1)}`.padStart(9),
          share(right) + share(wrong) + share(lookedFor - right - wrong),
        );
      }
    }
  }
  const { longest, median } = await page.evaluate(
    (...sizes) => globalThis.contestants.measureSlices(...sizes),
    paragraphs,
    1_000,
  );
  console.log(`\n1000 in slices: median ${median.toFixed(1)} ms, longest ${longest.toFixed(1)} ms`);
} finally {
  await browser.close();
  rmSync(profile, { recursive: true, force: true });
}
