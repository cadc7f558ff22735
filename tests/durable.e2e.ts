import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished } from "vitest";
import { until } from "./browser/index.ts";
import { openTallymark } from "./browser-test.ts";
import { Reader } from "./reader.ts";
import { test } from "./reader-test.ts";
import { story } from "./story.ts";

const FERRY = story({
  title: "Harbour ferry fares rise by a fifth",
  body: `<p>About 20,510 commuters who cross the harbour every day will pay more from June.</p>
<p>A monthly ticket will cost $66 instead of $55, while single rides stay as they are.</p>`,
});

test("The background may stop between two marks, and wakes for the second", async ({
  browser,
  publish,
  read,
}) => {
  const reader = await read(publish(FERRY));
  await reader.mark("figure", "20,510 commuters");
  await browser.stopBackground();
  expect(await browser.backgroundRunning()).toBe(false);
  await reader.mark("figure", "$66");
  await reader.counts("2");
  expect(await reader.kept()).toHaveLength(2);
});

test("The background may stop before a mark is edited, deleted and brought back", async ({
  browser,
  publish,
  read,
}) => {
  const reader = await read(publish(FERRY));
  await reader.mark("figure", "20,510 commuters");
  await browser.stopBackground();
  await reader.openCard("20,510 commuters");
  await reader.controls.click("[data-edit]");
  await reader.controls.type("form [name=note]", "Who counted?");
  await reader.controls.click("form [type=submit]");
  await reader.controls.waitFor(".note", "Who counted?");
  await browser.stopBackground();
  await reader.controls.click("[data-delete]");
  await reader.sees();
  await reader.controls.waitFor("[data-undo]");
  await browser.stopBackground();
  await reader.controls.click("[data-undo]");
  await reader.sees("20,510 commuters");
  expect(await reader.kept()).toMatchObject([{ note: "Who counted?" }]);
});

test("What the toast has told is there after the browser was killed at that moment", async ({
  site,
}) => {
  site.set("/killed.html", FERRY);
  const profile = mkdtempSync(path.join(tmpdir(), "tallymark-profile-"));
  onTestFinished(() => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));
  const open = async () => {
    const browser = await openTallymark({ profile });
    const reader = new Reader(browser, await browser.page(site.address("/killed.html")));
    await reader.controls.ready();
    return { browser, reader };
  };
  const { browser, reader } = await open();
  await reader.mark("figure", "20,510 commuters");
  await reader.select("$66");
  await reader.controls.click("[data-mark=figure]");
  await until(
    () => reader.controls.find(".toast-kept .words").then((toast) => toast?.text.includes("$66")),
    {
      every: 5,
      what: "the toast",
    },
  );
  await browser.kill();

  const again = await open();
  await again.reader.sees("$66", "20,510 commuters");
  await again.reader.counts("2");
  expect(await again.reader.kept()).toMatchObject([
    { reading: { value: 20_510 } },
    { reading: { value: 66, unit: "USD" } },
  ]);
  await again.browser.close();
});
