import { expect } from "vitest";
import { accessibilityViolations } from "./browser/index.ts";
import { kind, openTallymark } from "./browser-test.ts";
import { testIn } from "./panel-test.ts";
import { SOON } from "./reader.ts";
import { story } from "./story.ts";

const FERRY = story({
  title: "Harbour ferry fares rise by a fifth",
  body: "<p id=first>About 20,510 commuters who cross the harbour every day will pay more from June, it said.</p>",
});
const FIGURE = "20,510 commuters";

/** Chromium's question for a permission can be answered in a window only. */
const test = testIn(() => openTallymark({ headless: kind === "firefox" }));

test.beforeEach(async ({ browser }) => {
  await browser.revokeSites();
});

test("Access that the browser withholds and gives back takes the marks away and brings them back", async ({
  browser,
  publish,
  visit,
}) => {
  await browser.grantSites();
  const reader = await visit(publish(FERRY));
  await reader.mark("figure", FIGURE, "#first");
  await browser.revokeSites();
  await reader.reload();
  expect(await reader.painted()).toEqual([]);
  await browser.grantSites();
  await reader.reload();
  await reader.sees(FIGURE);
});

test("Without access to any site, an article is left alone until the reader clicks the button, and then works", async ({
  publish,
  visit,
  openPopup,
}) => {
  const reader = await visit(publish(FERRY));
  expect(await reader.controls.all("*")).toEqual([]);
  const popup = await openPopup(reader);
  await popup.says("Harbour ferry fares rise by a fifth", "h1");
  await popup.says("Tallymark may not read this site by itself.");
  expect(await accessibilityViolations(popup.view)).toEqual([]);
  await popup.view.close();
  await reader.mark("figure", FIGURE, "#first");
  await reader.sees(FIGURE);

  await reader.reload();
  await (await openPopup(reader)).lists(FIGURE);
  await reader.sees(FIGURE);
});

test("Access to the site can be given in the popup, and its articles work by themselves again", async ({
  browser,
  publish,
  visit,
  openPopup,
}) => {
  const address = publish(FERRY);
  const reader = await visit(address);
  const popup = await openPopup(reader);
  await popup.click("Always allow on localhost");
  await browser.answerPermissionPrompt(true);
  await reader.mark("figure", FIGURE, "#first");

  await reader.reload();
  await reader.sees(FIGURE);
  const popupLater = await openPopup(reader);
  await popupLater.lists(FIGURE);
  await popupLater.saysNothingOf("Tallymark may not read this site by itself.");
  const other = await visit(publish(FERRY));
  await other.mark("figure", FIGURE, "#first");
  expect(await browser.hasSites()).toBe(false);
});

test("Access to all sites can be given", async ({ browser, publish, visit, openPopup }) => {
  const popup = await openPopup(await visit(publish(FERRY)));
  await popup.click("Allow on all sites");
  await browser.answerPermissionPrompt(true);
  await expect.poll(() => browser.hasSites(), SOON).toBe(true);
  const reader = await visit(publish(FERRY));
  await reader.mark("figure", FIGURE, "#first");
  await reader.sees(FIGURE);
});

test("A refusal changes nothing: the page still works for this once", async ({
  browser,
  publish,
  visit,
  openPopup,
}) => {
  const reader = await visit(publish(FERRY));
  const popup = await openPopup(reader);
  await popup.click("Always allow on localhost");
  await browser.answerPermissionPrompt(false);
  await reader.mark("figure", FIGURE, "#first");
  await reader.sees(FIGURE);
  expect(await browser.hasSites()).toBe(false);
});
