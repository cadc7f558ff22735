import { copyFileSync, cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import {
  type BrowserKind,
  BUILDS,
  openBrowser,
  openSite,
  paintedTexts,
  type TestBrowser,
  until,
} from "../tests/browser/index.ts";
import { SAMPLES, type Sample } from "./samples.ts";

/**
 * Does Tallymark's job without a person, in a real browser: marks a figure and a claim of each sample
 * with the mouse, loads the page again, finds both painted and listed, and exports them as notes.
 */
const [kind = "chromium"] = process.argv.slice(2) as [BrowserKind?];
const OUTPUT = path.resolve("output", kind);

rmSync(OUTPUT, { recursive: true, force: true });
mkdirSync(OUTPUT, { recursive: true });
const copies = mkdtempSync(path.join(tmpdir(), "tallymark-build-"));
const extension = path.join(copies, path.basename(BUILDS[kind]));
cpSync(BUILDS[kind], extension, { recursive: true });

const written: string[] = [];
const site = await openSite("sample");
try {
  for (const sample of SAMPLES) {
    const browser = await openBrowser(kind, { extension, locale: sample.language });
    try {
      await doTheJob(browser, sample);
    } finally {
      await browser.close();
    }
  }
} finally {
  await site.close();
  rmSync(copies, { recursive: true, force: true });
}
console.log("Written:");
for (const file of written) console.log(`  ${path.relative(process.cwd(), file)}`);

async function doTheJob(browser: TestBrowser, sample: Sample): Promise<void> {
  const save = (name: string) => {
    const file = path.join(OUTPUT, `${sample.language}-${name}`);
    written.push(file);
    return file;
  };
  const page = await browser.page(site.address(sample.path));
  const view = browser.view(page);
  console.log(`${sample.language}: ${await page.title()}`);

  for (const [mark, words] of [
    ["figure", sample.figure],
    ["claim", sample.claim],
  ] as const) {
    const controls = await browser.controls(page).ready();
    await browser.selectText(page, sample.text, words);
    await controls.waitFor(`[data-mark=${mark}]`);
    await view.screenshot(save(`selecting-a-${mark}.png`));
    await controls.click(`[data-mark=${mark}]`);
    await untilPainted(browser, page, words);
    console.log(`  marked as a ${mark}: ${words}`);
  }

  await page.reload();
  await untilPainted(browser, page, sample.figure);
  await untilPainted(browser, page, sample.claim);
  console.log("  found both again after a reload");
  await view.screenshot(save("found-again.png"));

  const popup = await browser.popup(page);
  await popup.until(() => document.querySelectorAll("li.row").length === 2);
  await popup.screenshot(save("popup.png"));
  await popup.click(".export-menu > button");
  const notes = await browser.download(() =>
    popup.click(".export-menu [role=menu] > :first-child [role=menuitem]:last-child"),
  );
  copyFileSync(notes.file, save(`notes${path.extname(notes.name)}`));
  console.log(`  exported: ${notes.name}`);
  await popup.close();
}

async function untilPainted(
  browser: TestBrowser,
  page: Awaited<ReturnType<TestBrowser["page"]>>,
  words: string,
): Promise<void> {
  await until(async () => (await paintedTexts(page)).some((text) => text.trim() === words), {
    what: `"${words}" to be painted in ${browser.kind}`,
  });
}
