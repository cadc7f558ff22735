import { expect } from "vitest";
import { accessibilityViolations, until } from "./browser/index.ts";
import { kind, openTallymark } from "./browser-test.ts";
import { Reader } from "./reader.ts";
import { test } from "./reader-test.ts";
import { story } from "./story.ts";

const FERRY = story({
  title: "Harbour ferry fares rise by a fifth",
  body: `<p id="first">About 20,510 commuters cross the harbour every day, the port authority said.</p>`,
});

test("Without access to the sites the page is left alone; the popup says so, and marks are there again with it", async ({
  browser,
  publish,
  read,
  visit,
}) => {
  const address = publish(FERRY);
  const before = await read(address);
  await before.mark("figure", "20,510 commuters", "#first");
  await browser.revokeSites();
  try {
    const reader = await visit(address);
    const popup = await browser.popup(reader.page);
    await popup.until(() => document.querySelector(".notice, .statement") !== null);
    expect(await popup.text("main")).toMatch(/may not read this site by itself/);
    expect(await accessibilityViolations(popup)).toEqual([]);
    await popup.close();
    await browser.grantSites();
    await reader.reload();
    await reader.sees("20,510 commuters");
  } finally {
    if (!(await browser.hasSites())) await browser.grantSites();
  }
});

test("A click on the button works on the page that is open, without access to its site", async ({
  browser,
  publish,
  visit,
}) => {
  const address = publish(FERRY);
  await browser.revokeSites();
  try {
    const reader = await visit(address);
    const popup = await browser.popup(reader.page);
    await popup.until(() => document.querySelector("h1") !== null);
    await popup.close();
    await reader.controls.ready();
    await reader.mark("figure", "20,510 commuters", "#first");
    await reader.sees("20,510 commuters");
  } finally {
    await browser.grantSites();
  }
});

test("The grant that the popup offers is asked for by the browser, and works when it is given", async ({
  site,
}) => {
  // Chromium's own question can be answered in a window only.
  await using browser = await openTallymark({ headless: kind !== "chromium" });
  site.set("/grant.html", FERRY);
  await browser.revokeSites();
  const page = await browser.page(site.address("/grant.html"));
  const popup = await browser.popup(page);
  await popup.until(() => document.querySelectorAll(".buttons button").length > 1);
  await popup.click(".buttons button:last-child");
  await browser.answerPermissionPrompt(true);
  await until(() => browser.hasSites(), { what: "the grant" });
  await page.reload();
  await new Reader(browser, page).mark("figure", "20,510 commuters", "#first");
});

test("In a private window nothing is kept", async ({ site }) => {
  await using browser = await openTallymark();
  site.set("/private.html", FERRY);
  await browser.allowPrivate();
  const reader = new Reader(browser, await browser.privatePage(site.address("/private.html")));
  await reader.controls.ready();
  await reader.select("20,510 commuters", "#first");
  await reader.controls.click("[data-mark=figure]");
  await reader.controls.waitFor(".words", "private window");
  expect(await reader.kept()).toEqual([]);
});
