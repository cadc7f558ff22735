import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, inject, onTestFinished } from "vitest";
import { accessibilityViolations, type TestBrowser } from "./browser/index.ts";
import { openTallymark } from "./browser-test.ts";
import { test } from "./panel-test.ts";
import { PanelView } from "./panel-view.ts";
import { allKept, Reader, SOON } from "./reader.ts";
import { story } from "./story.ts";

const FERRY = story({
  title: "Harbour ferry fares rise by a fifth",
  body: `<p>About 20,510 commuters who cross the harbour every day will pay more from June.</p>
<p>A monthly ticket will cost $66 instead of $55, while single rides stay as they are.</p>`,
});

const openOptions = async (browser: TestBrowser) => {
  const options = new PanelView(browser.view(await browser.extensionPage("options.html")));
  onTestFinished(() => options.view.close());
  await options.says("Settings", "h1");
  return options;
};

/** A build to which the reader has already given access to the downloads. */
function withDownloads(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "tallymark-downloads-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  cpSync(inject("extension"), folder, { recursive: true });
  const file = path.join(folder, "manifest.json");
  const manifest = JSON.parse(readFileSync(file, "utf8"));
  manifest.permissions.push(...manifest.optional_permissions);
  writeFileSync(file, JSON.stringify(manifest));
  return folder;
}

test("The settings can be used without a mouse, and show the browser's own keys", async ({
  browser,
}) => {
  const options = await openOptions(browser);
  await options.says("Mark the selection as a figure");
  await options.says("connect-src 'none'", "code");
  expect(await accessibilityViolations(options.view)).toEqual([]);
});

test("On a site that is off, articles are left alone until it is on again", async ({
  browser,
  publish,
  visit,
  read,
}) => {
  const address = publish(FERRY);
  const reader = await read(address);
  await reader.mark("figure", "20,510 commuters");
  const options = await openOptions(browser);
  await options.view.type("[name=site]", "two words");
  await options.view.press("Enter");
  await options.says("This is no site.");
  await options.view.fill("[name=site]", `${new URL(address).host}/ferries`);
  await options.view.press("Enter");
  await options.says("localhost", ".hosts");

  const off = await visit(address);
  // What is shown where nothing comes is shown by a page that comes after it on another host.
  const other = await read(address.replace("localhost", "127.0.0.1"));
  await other.mark("figure", "$66");
  expect(await off.painted()).toEqual([]);

  await options.click("Turn on at localhost");
  await options.saysNothingOf("localhost");
  await off.reload();
  await off.sees("20,510 commuters");
});

test("A look that is chosen for a kind is painted at once on the pages that are open", async ({
  browser,
  publish,
  read,
}) => {
  const reader = await read(publish(FERRY));
  await reader.mark("figure", "20,510 commuters");
  await reader.mark("claim", "single rides stay as they are");
  const line = async (words: string) => (await reader.look(words)).line;
  expect(await line("20,510 commuters")).toContain("solid");
  expect(await line("single rides stay as they are")).toBe("none");
  const options = await openOptions(browser);
  await options.view.click("[name=look-figure][value=double]");
  await options.says("Saved", "[role=status]");
  await expect.poll(() => line("20,510 commuters"), SOON).toContain("double");

  // The claim's own look: the claim gets the figure's.
  await options.view.click("[name=look-figure][value=fill]");
  await expect.poll(() => line("20,510 commuters"), SOON).toBe("none");
  await expect.poll(() => line("single rides stay as they are"), SOON).toContain("double");
  expect(await accessibilityViolations(options.view)).toEqual([]);
  await reader.reload();
  await expect.poll(() => line("single rides stay as they are"), SOON).toContain("double");
  await options.view.click("[name=look-figure][value=line]");
  await options.view.click("[name=look-claim][value=fill]");
});

test("A backup holds everything, and a database that lost rows is noticed when the browser starts", async ({
  site,
}) => {
  site.set("/backed-up.html", FERRY);
  const profile = mkdtempSync(path.join(tmpdir(), "tallymark-profile-"));
  onTestFinished(() => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));
  const extension = withDownloads();
  const browser = await openTallymark({ profile, extension });
  const reader = new Reader(browser, await browser.page(site.address("/backed-up.html")));
  await reader.controls.ready();
  await reader.mark("figure", "20,510 commuters");
  await reader.mark("claim", "single rides stay as they are");
  const kept = await allKept(browser);

  const options = new PanelView(browser.view(await browser.extensionPage("options.html")));
  await options.says("There is no backup yet.");
  const file = await browser.download(() => options.view.click("[name=backsUp]"));
  expect(file.name).toMatch(/^Tallymark.tallymark-backup-\d{4}-\d\d-\d\d\.json$/u);
  const backup = JSON.parse(file.text);
  expect(backup.articles[0].annotations).toHaveLength(2);
  expect(backup.articles[0].annotations).toEqual(expect.arrayContaining(kept));
  await options.says("2 annotations", ".backups");
  await options.says("Backed up", "[role=status]");

  await browser.background(LOSE_ROWS);
  await options.view.close();
  await browser.close();

  const again = await openTallymark({ profile, extension });
  onTestFinished(() => again.close());
  const library = new PanelView(again.view(await again.extensionPage("library.html")));
  await library.says("2 of 2 annotations are missing", "[role=alert]");
  expect(await accessibilityViolations(library.view)).toEqual([]);
  await library.click("Go on without them");
  await library.saysNothingOf("are missing");
  const found = new Reader(again, await again.page(site.address("/backed-up.html")));
  await found.controls.ready();
  await found.mark("figure", "$66");
  await expect.poll(() => allKept(again), SOON).toHaveLength(1);
});

/** As a damaged file would, without a word to anybody. */
const LOSE_ROWS = () =>
  new Promise<void>((resolve, reject) => {
    const request = indexedDB.open("tallymark");
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const transaction = request.result.transaction("annotations", "readwrite");
      transaction.objectStore("annotations").clear();
      transaction.onerror = () => reject(transaction.error);
      transaction.oncomplete = () => {
        request.result.close();
        resolve();
      };
    };
  });

test("A language that is chosen is spoken by the settings and popup, and at once in what is open: pages, the library", async ({
  browser,
  publish,
  read,
  openPopup,
}) => {
  const reader = await read(publish(FERRY));
  await reader.mark("figure", "20,510 commuters");
  const page = await browser.extensionPage("library.html");
  const library = new PanelView(browser.view(page));
  await library.says("Library", "h1");
  const options = await openOptions(browser);
  await options.view.click("[name=language][value=ko]");
  await options.says("설정", "h1");
  await options.says("선택한 글을 수치로 표시");
  expect(await options.view.evaluate(() => document.documentElement.lang)).toBe("ko");
  expect(await accessibilityViolations(options.view)).toEqual([]);

  await reader.page.bringToFront();
  await reader.select("$66");
  await reader.controls.waitFor("[data-mark=claim]", "주장");
  await reader.press("Escape");
  const popup = await openPopup(reader);
  await popup.says("내보내기", "footer");
  await popup.view.close();
  await library.says("보관함", "h1");
  await page.close();
  await reader.reload();
  await reader.select("$66");
  await reader.controls.waitFor("[data-mark=claim]", "주장");

  await options.view.click("[name=language][value=browser]");
  await options.says("Settings", "h1");
});
