import { expect } from "vitest";
import { kind } from "./browser-test.ts";
import { test } from "./panel-test.ts";
import { PanelView } from "./panel-view.ts";

const HOURS = `<!doctype html><html lang="en"><head><title>Opening hours</title><link rel="icon" href="data:,"></head>
<body><h1>Opening hours</h1><p id="hours">The museum is open on 310 days a year.</p></body></html>`;

test("On a page that is no article, the popup says so, and the page can be marked all the same", async ({
  publish,
  visit,
  openPopup,
}) => {
  const reader = await visit(publish(HOURS));
  const popup = await openPopup(reader);
  await popup.says("This page is no news article.");
  await popup.click("Mark this page");
  await popup.says("Opening hours", ".article-head h1");
  await popup.says("Nothing is marked here yet.");
  await popup.view.close();

  await reader.mark("figure", "310 days", "#hours");
  await reader.sees("310 days");
  await reader.counts("1");
  await reader.reload();
  await reader.sees("310 days");
  await (await openPopup(reader)).lists("310 days");
});

test("The list of a newspaper's articles is no article", async ({ site, visit, openPopup }) => {
  const popup = await openPopup(await visit(site.address("/index.html")));
  await popup.says("This page is no news article.");
  await popup.says("You can mark it all the same.");
});

test.for(
  kind === "chromium" ? ["chrome://version", "about:blank"] : ["about:config", "about:blank"],
)("On %s the popup says that no extension may read it", async (address, { visit, openPopup }) => {
  const popup = await openPopup(await visit(address));
  await popup.says("The browser lets no extension read this page.");
  await popup.says("Open a news article and come back.");
  await popup.saysNothingOf("Mark this page");
  expect(await popup.view.evaluate(() => document.querySelector("[role=alert]"))).toBeNull();
});

test("So it does over Tallymark's own library, which it can open from there", async ({
  browser,
}) => {
  const library = await browser.extensionPage("library.html");
  const popup = new PanelView(await browser.popup(library));
  await popup.says("The browser lets no extension read this page.");
  await popup.view.close();
  await library.close();
});
