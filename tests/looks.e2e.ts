import { expect } from "vitest";
import { aMark, anArticle } from "../storage/fixtures.ts";
import { accessibilityViolations } from "./browser/index.ts";
import { openTallymark } from "./browser-test.ts";
import { fillLibrary } from "./library-rows.ts";
import { test } from "./panel-test.ts";
import { PanelView } from "./panel-view.ts";
import { Reader } from "./reader.ts";
import { story } from "./story.ts";

const FERRY = story({
  title: "Harbour ferry fares rise by a fifth",
  body: `<p id="first">About 20,510 commuters who cross the harbour every day will pay more from June, the port authority said.</p>
<p>“We have kept prices still for six years, and we can no longer do so,” said Tom Arden, its director.</p>
<p>Single rides stay as they are until the end of the year.</p>`,
});
const FIGURE = "20,510 commuters";
const PASSAGE = "Single rides stay as they are";
const CLAIM = "“We have kept prices still for six years, and we can no longer do so,”";

test.for([
  { look: "light", options: { colorScheme: "light" }, rules: [] },
  // All but the colours is as in light.
  { look: "dark", options: { colorScheme: "dark" }, rules: ["color-contrast"] },
] as const)(
  "In $look, axe finds nothing wrong with popup, side panel and library, empty and full, closed and open",
  { timeout: 120_000 },
  async ({ options, rules }, { site }) => {
    const isFlawless = async ({ view }: PanelView) => {
      expect(await accessibilityViolations(view, rules)).toEqual([]);
    };
    await using browser = await openTallymark(options);
    site.set("/ferry.html", FERRY);
    const reader = new Reader(browser, await browser.page(site.address("/ferry.html")));
    await reader.controls.ready();

    const empty = new PanelView(await browser.popup(reader.page));
    await empty.says("Nothing is marked here yet.");
    expect(
      await empty.view.evaluate(
        (scheme: string) => matchMedia(`(prefers-color-scheme: ${scheme})`).matches,
        options.colorScheme,
      ),
    ).toBe(true);
    await isFlawless(empty);
    await empty.view.close();

    await reader.mark("figure", FIGURE, "#first");
    await reader.mark("claim", CLAIM);
    await reader.mark("passage", PASSAGE);
    const popup = new PanelView(await browser.popup(reader.page));
    await popup.lists(FIGURE, CLAIM, PASSAGE);
    await popup.view.click(".export-menu > button");
    await popup.says("Markdown notes", "[role=menu]");
    await isFlawless(popup);
    await popup.press("Escape");
    await popup.remove(PASSAGE);
    await popup.says("Passage removed", ".undo-bar");
    await popup.edit(FIGURE);
    await isFlawless(popup);
    await popup.view.close();

    const beside = new PanelView(await browser.sidePanel(reader.page));
    await beside.lists(FIGURE, CLAIM);
    await beside.edit(CLAIM);
    await isFlawless(beside);
    await reader.page.goto(site.address("/index.html"));
    await beside.says("This page is no news article.");
    await isFlawless(beside);
    await beside.view.close();

    await fillLibrary(browser, { articles: [], annotations: [] });
    const page = await browser.extensionPage("library.html");
    const library = new PanelView(browser.view(page));
    await library.says("Your library is empty.");
    await isFlawless(library);
    await page.close();

    await fillLibrary(browser, THREE);
    const full = new PanelView(browser.view(await browser.extensionPage("library.html")));
    await full.says("An article of the year 2002");
    await full.view.click(".library-article .export-menu > button");
    await full.says("All as a table (CSV)", "[role=menu]");
    await isFlawless(full);
    await full.press("Escape");
    await full.view.type("input[type=search]", "2002");
    await full.lists("46 clinics in 2002", "nobody answers in 2002");
    await full.edit("46 clinics in 2002");
    await isFlawless(full);
  },
);

test("In forced colours, signs and the system's colours tell what colours told", async ({
  site,
}) => {
  await using browser = await openTallymark({ forcedColors: true });
  site.set("/ferry.html", FERRY);
  const reader = new Reader(browser, await browser.page(site.address("/ferry.html")));
  await reader.controls.ready();
  await reader.mark("figure", FIGURE, "#first");
  await reader.mark("claim", CLAIM);
  const popup = new PanelView(await browser.popup(reader.page));
  await popup.lists(FIGURE, CLAIM);
  expect(
    await popup.view.evaluate(() => {
      const colour = (selector: string) => {
        const element = document.querySelector(selector);
        return element && getComputedStyle(element).backgroundColor;
      };
      return {
        forced: matchMedia("(forced-colors: active)").matches,
        signs: [...document.querySelectorAll("li .sign")].map((sign) => sign.textContent),
        pressedStandsOut: colour("[aria-pressed=true]") !== colour("[aria-pressed=false]"),
      };
    }),
  ).toEqual({ forced: true, signs: ["#", "“"], pressedStandsOut: true });

  // The settings show a look as pages then paint it.
  const options = browser.view(await browser.extensionPage("options.html"));
  await options.until(() => document.querySelector("[name=look-claim][value=fill]") !== null);
  expect(
    await options.evaluate(() => {
      const shown = document.querySelector("[name=look-claim][value=fill] + span");
      const probe = document.createElement("i");
      probe.style.cssText = "background: Mark; forced-color-adjust: none";
      document.body.append(probe);
      const [fill, mark] = [shown, probe].map(
        (element) => element && getComputedStyle(element).backgroundColor,
      );
      probe.remove();
      return fill === mark;
    }),
  ).toBe(true);
});

/** Three articles with a figure and a claim each. */
const THREE = (() => {
  const years = Array.from({ length: 3 }, (_, index) => 2000 + index);
  const articles = years.map((year) =>
    anArticle({
      url: `https://news.example/${year}`,
      title: `An article of the year ${year}`,
      visited: `${year}-01-01T00:00:00.000Z`,
    }),
  );
  const annotations = years.flatMap((year) => {
    const source = `https://news.example/${year}`;
    const noted = { note: "With a [link](https://news.example/) and `code`", tags: ["health"] };
    return [
      { ...aMark(`46 clinics in ${year}`, { source, start: 1 }, "figure"), ...noted },
      aMark(`nobody answers in ${year}`, { source, start: 50 }, "claim"),
    ];
  });
  return { articles, annotations };
})();
