/**
 * Times the reading of pages beside Readability and Defuddle, page by page in one Chromium, and prints
 * medians, 95th percentiles and ratios: `npx node bench/article/run.ts [folder]`. The folder (the
 * sample pages, when none is given) holds `.html` and `.html.gz` files at any depth.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import puppeteer from "puppeteer-core";
import { build } from "vite";

const COPIES = 5;
const WARM_UP = 10;
const ADDRESS = "https://news.example/2024/02/20/a-story-of-some-length-153399";

interface Timing {
  readonly name: string;
  readonly milliseconds: readonly number[];
}

/** One script that puts all contestants on `globalThis.articleContestants`. */
async function bundle(): Promise<string> {
  const root = join(import.meta.dirname, "../..");
  const built = await build({
    root,
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      minify: true,
      lib: {
        entry: join(import.meta.dirname, "contestants.ts"),
        formats: ["iife"],
        name: "articleContestants",
      },
    },
  });
  const output = [built].flat()[0];
  if (!output || !("output" in output)) throw new Error("The contestants were not built.");
  return output.output.map((chunk) => ("code" in chunk ? chunk.code : "")).join("\n");
}

function pagesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.html(?:\.gz)?$/.test(name))
    .sort()
    .map((name) => {
      const bytes = readFileSync(join(folder, name));
      return (name.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
    });
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

async function time(pages: readonly string[], script: string): Promise<Timing[]> {
  const profile = mkdtempSync(join(tmpdir(), "article-bench-"));
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox"],
    userDataDir: profile,
  });
  try {
    const page = await browser.newPage();
    await page.evaluate(script);
    const times = new Map<string, number[]>();
    for (const [at, html] of [...pages.slice(0, WARM_UP), ...pages].entries()) {
      const measured = await page.evaluate(
        (html, address, copies) => globalThis.articleContestants.measure(html, address, copies),
        html,
        ADDRESS,
        COPIES,
      );
      if (at < Math.min(WARM_UP, pages.length)) continue;
      for (const [name, took] of Object.entries(measured)) {
        times.set(name, [...(times.get(name) ?? []), took]);
      }
    }
    return [...times].map(([name, milliseconds]) => ({ name, milliseconds }));
  } finally {
    await browser.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

const folder = process.argv[2] ?? join(import.meta.dirname, "../../sample");
const pages = pagesIn(folder);
if (pages.length === 0) throw new Error(`There are no pages in ${folder}.`);
const timings = await time(pages, await bundle());
const against: Readonly<Record<string, string>> = {
  looksLikeArticle: "isProbablyReaderable",
  readArticle: "Readability.parse",
};
console.log(`${pages.length} pages, the mean of ${COPIES} copies of each\n`);
console.log(`${"".padEnd(22)}${"median".padStart(9)}${"p95".padStart(9)}${"most".padStart(9)}  ms`);
for (const { name, milliseconds } of timings) {
  const figures = [0.5, 0.95, 1].map((share) =>
    quantile(milliseconds, share).toFixed(3).padStart(9),
  );
  const peer = timings.find((timing) => timing.name === against[name]);
  const ratio = peer
    ? `   ${(quantile(milliseconds, 0.5) / quantile(peer.milliseconds, 0.5)).toFixed(2)} of ${peer.name}`
    : "";
  console.log(name.padEnd(22) + figures.join("") + ratio);
}
