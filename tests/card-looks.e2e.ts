import { expect } from "vitest";
import { openTallymark, test } from "./browser-test.ts";
import { flawsOfFrame } from "./flaws-of-frame.ts";
import { Reader } from "./reader.ts";
import { story } from "./story.ts";

const CLAIM = "“We have kept prices still for six years, and we can no longer do so,”";
const OTHER = "“Nobody was asked about the 12 boats,”";
const edition = (fares: string) =>
  story({
    title: "Harbour ferry fares rise by a fifth",
    body: `<h2>What they say</h2><p>${CLAIM} said Tom Arden, its director.</p>
<p>${OTHER} said Ada Roe.</p><p>A monthly ticket will cost ${fares} from June.</p>`,
  });

test.for(["light", "dark"] as const)(
  "In %s, axe finds nothing wrong with cards: changed, linked, edited, being linked",
  { timeout: 90_000 },
  async (colorScheme, { site }) => {
    await using browser = await openTallymark({ colorScheme });
    site.set("/ferry.html", edition("$66"));
    const reader = new Reader(browser, await browser.page(site.address("/ferry.html")));
    await reader.controls.ready();
    for (const words of [CLAIM, OTHER]) await reader.mark("claim", words);
    await reader.mark("figure", "$66");
    const isFlawless = async () => expect(await flawsOfFrame(reader, site, "card")).toEqual([]);

    await reader.openCard(CLAIM);
    await reader.controls.click("[data-link]");
    await reader.controls.waitFor("[data-candidate]");
    await isFlawless();
    await reader.controls.click("[data-candidate]", "Ada Roe");
    await reader.controls.waitFor(".links");
    await isFlawless();
    await reader.controls.click("[data-edit]");
    await reader.controls.waitFor("form");
    await isFlawless();

    site.set("/ferry.html", edition("$77"));
    await reader.reload();
    await reader.counts("Δ1");
    await reader.openCard("$77");
    await reader.controls.waitFor(".change");
    await isFlawless();
  },
);
