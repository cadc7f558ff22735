import { expect } from "vitest";
import { quoteOf } from "../annotation/index.ts";
import { aMark, anArticle } from "../storage/fixtures.ts";
import { accessibilityViolations } from "./browser/index.ts";
import { fillLibrary } from "./library-rows.ts";
import { test } from "./panel-test.ts";
import { PanelView } from "./panel-view.ts";
import { type Reader, SOON } from "./reader.ts";
import { story } from "./story.ts";

const ARDEN = "“We have kept prices still for six years, and we can no longer do so,”";
const ROE = "“The fares pay for 12 new boats, not for wages,”";
const AGAIN = "“Nobody was asked about the 12 boats,”";
const FERRY = story({
  title: "Harbour ferry fares rise by a fifth",
  body: `<h2>What they say</h2><p>${ARDEN} said Tom Arden, its director.</p>
<p>${ROE} said Ada Roe, who speaks for the crews.</p>
<p>${AGAIN} said Tom Arden after the meeting on Monday.</p>
<p>About 20,510 commuters cross the harbour every day.</p>`,
});

async function readClaims(
  publish: (html: string) => string,
  read: (address: string) => Promise<Reader>,
): Promise<Reader> {
  const reader = await read(publish(FERRY));
  for (const words of [ARDEN, ROE, AGAIN]) await reader.mark("claim", words);
  return reader;
}

const keptOf = async (reader: Reader, words: string) =>
  (await reader.kept()).find(({ target }) => quoteOf(target)?.exact === words);

test("A claim holds its heading, sentence and figures, and its state is set in the card and taken back", async ({
  publish,
  read,
}) => {
  const reader = await readClaims(publish, read);
  await reader.openCard(ROE);
  await reader.controls.waitFor(".reading", "Ada Roe:");
  await reader.controls.waitFor(".stated", "12 new boats");
  await reader.controls.click(".around summary", "What they say");
  await reader.controls.waitFor(".around", "who speaks for the crews.");
  await reader.controls.click("[name=status]");
  await reader.page.keyboard.press("d");
  await reader.page.keyboard.press("Enter");
  await expect.poll(() => keptOf(reader, ROE), SOON).toMatchObject({ status: "doubtful" });
  await reader.told("Changed");
  await reader.controls.click("[data-undo]");
  await expect.poll(() => keptOf(reader, ROE), SOON).toMatchObject({ status: "open" });
});

test("In the panel a speaker is corrected, which is taken back, and claims are grouped by speaker, which is remembered", async ({
  publish,
  read,
  openPopup,
}) => {
  const reader = await readClaims(publish, read);
  await reader.mark("figure", "20,510 commuters");
  const panel = await openPopup(reader);
  await panel.lists(ARDEN, ROE, AGAIN, "20,510 commuters");
  await panel.edit(AGAIN);
  await panel.fill("speaker", "Thomas Arden");
  await panel.save();
  await expect
    .poll(() => keptOf(reader, AGAIN), SOON)
    .toMatchObject({
      reading: { speaker: "Thomas Arden" },
      corrected: expect.arrayContaining(["speaker"]),
    });
  await panel.click("Undo");
  await expect
    .poll(() => keptOf(reader, AGAIN), SOON)
    .toMatchObject({ reading: { speaker: "Tom Arden" } });

  await panel.click("Group claims by speaker");
  await panel.lists(ARDEN, AGAIN, ROE, "20,510 commuters");
  const groups = () =>
    panel.view.evaluate(() =>
      [...document.querySelectorAll("h2.group")].map((title) => title.textContent),
    );
  await expect.poll(groups, SOON).toEqual(["Tom Arden", "Ada Roe", "Everything else"]);
  expect(await accessibilityViolations(panel.view)).toEqual([]);
  await panel.view.close();

  const again = await openPopup(reader);
  await again.lists(ARDEN, AGAIN, ROE, "20,510 commuters");
  await again.click("Group claims by speaker");
  await again.lists(ARDEN, ROE, AGAIN, "20,510 commuters");
});

test("Two claims are linked in the card, shown at both ends, gone along, undone and taken away", async ({
  publish,
  read,
}) => {
  const reader = await readClaims(publish, read);
  await reader.openCard(ROE);
  await reader.controls.click("[data-link]");
  await reader.controls.type("[name=partner]", "nobody");
  await reader.controls.click("[data-candidate]", "Nobody was asked");
  await reader.told("Linked");
  await reader.controls.waitFor(".links", "Supported by");
  await reader.controls.click("[data-undo]");
  await reader.controls.waitForGone(".links");

  await reader.controls.click("[data-link]");
  await reader.controls.click("[data-candidate]", "Nobody was asked");
  await reader.controls.click("[data-partner]", "Tom Arden: ");
  await reader.controls.waitFor("blockquote", AGAIN);
  await reader.controls.waitFor(".relation", "Supports");
  const links = async () => [
    (await keptOf(reader, ROE))?.links.map(({ relation }) => relation),
    (await keptOf(reader, AGAIN))?.links.map(({ relation }) => relation),
  ];
  expect(await links()).toEqual([["supportedBy"], ["supports"]]);
  await reader.controls.click("[data-unlink]");
  await reader.told("Link removed");
  await expect.poll(links, SOON).toEqual([[], []]);
});

test("The reader's own name for a state is used in card and panel", async ({
  browser,
  publish,
  read,
  openPopup,
}) => {
  const page = await browser.extensionPage("options.html");
  const options = new PanelView(browser.view(page));
  await options.view.type("[name=status-checked]", "Verified twice");
  await options.press("Tab");
  await options.says("Saved", ".said");
  expect(await accessibilityViolations(options.view)).toEqual([]);

  const reader = await read(publish(FERRY));
  await reader.mark("claim", ROE);
  await reader.openCard(ROE);
  await reader.controls.waitFor("[name=status]", "Verified twice");
  await reader.controls.click("[name=status]");
  await reader.page.keyboard.press("v");
  await reader.page.keyboard.press("Enter");
  await expect.poll(() => keptOf(reader, ROE), SOON).toMatchObject({ status: "checked" });
  const panel = await openPopup(reader);
  await panel.says("Verified twice", ".status");
  await panel.view.close();

  await page.bringToFront();
  await options.view.fill("[name=status-checked]", " ");
  await options.press("Tab");
  const named = async () => JSON.stringify((await browser.database("tallymark"))?.settings);
  await expect.poll(named, SOON).not.toContain("Verified");
  const again = await openPopup(reader);
  await again.says("Checked", ".status");
  await page.close();
});

test("The library shows a link at both its ends, and takes it away", async ({ browser }) => {
  const [here, there] = ["https://news.example/here", "https://news.example/there"];
  const one = aMark("46 clinics close", { source: here }, "claim");
  const two = aMark("no clinic closes", { source: there }, "claim");
  await fillLibrary(browser, {
    articles: [anArticle({ url: here }), anArticle({ url: there, title: "The other side" })],
    annotations: [
      { ...one, links: [{ relation: "contradicts", to: two.id }] },
      { ...two, links: [{ relation: "contradicts", to: one.id }] },
    ],
  });
  const page = await browser.extensionPage("library.html");
  const library = new PanelView(browser.view(page));
  const links = () =>
    library.view.evaluate(() =>
      [...document.querySelectorAll(".links")].map((list) => list.textContent?.replace("✕", "")),
    );
  await expect
    .poll(async () => (await links()).sort(), SOON)
    .toEqual([
      "Contradicts the county: 46 clinics close Night clinics close for good",
      "Contradicts the county: no clinic closes The other side",
    ]);
  expect(await accessibilityViolations(library.view)).toEqual([]);
  await library.clickRow("46 clinics close", "[data-unlink]");
  await library.says("Link removed", ".undo-bar");
  await expect.poll(links, SOON).toEqual([]);
  await library.click("Undo", ".undo-bar");
  await expect.poll(async () => (await links()).length, SOON).toBe(2);
  await page.close();
});

test("Claims of two articles are linked in the panel, and a partner that was removed is shown as removed", async ({
  publish,
  read,
  openBeside,
}) => {
  const first = await read(publish(FERRY));
  await first.mark("claim", ARDEN);
  const other = story({
    title: "Crews wait for their boats",
    body: `<p>“The boats come in spring,” said Ada Roe, who speaks for the crews of the harbour.</p>`,
  });
  const reader = await read(publish(other));
  await reader.mark("claim", "“The boats come in spring,”");
  const panel = await openBeside(reader);
  await panel.lists("“The boats come in spring,”");
  await panel.clickRow("“The boats come in spring,”", "[data-link]");
  await panel.view.type("[name=partner]", "prices still");
  await panel.click(`“ Tom Arden: ${ARDEN} Harbour ferry fares rise by a fifth`, ".link-picker");
  await panel.says("Linked", ".undo-bar");
  await panel.says("Harbour ferry fares rise by a fifth", ".links");
  expect(await accessibilityViolations(panel.view)).toEqual([]);

  await first.page.bringToFront();
  await first.openCard(ARDEN);
  await first.controls.waitFor(".links a", "Ada Roe: “The boats come in spring,”");
  await first.controls.click("[data-delete]");
  await first.told("removed");
  await reader.page.bringToFront();
  await panel.says("(removed)", ".links");
});
