import { expect } from "vitest";
import { accessibilityViolations, type LocalSite } from "./browser/index.ts";
import { openTallymark, test } from "./browser-test.ts";
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

/** Of a page as a whole; the card is a frame in one. */
const OF_PAGES = new Set(["landmark-one-main", "document-title", "html-has-lang"]);

/** What axe finds wrong with the card, in a page of the card alone: nobody but us reaches into its frame. */
async function flawsOfCard({ browser, controls }: Reader, site: LocalSite) {
  const { html, css } = await controls.evaluate((roots) => {
    const card = roots.find((root) => "body" in root && root.body.className === "card");
    if (!card || !("body" in card)) throw new Error("There is no card");
    const rules = card.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]);
    return {
      html: card.documentElement.outerHTML,
      css: rules.map(({ cssText }) => cssText).join("\n"),
    };
  });
  site.set("/card.html", `<!doctype html>${html}<style>${css}</style>`);
  const page = await browser.page(site.address("/card.html"));
  const violations = await accessibilityViolations(browser.view(page));
  await page.close();
  return violations.filter(({ rule }) => !OF_PAGES.has(rule));
}

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
    const isFlawless = async () => expect(await flawsOfCard(reader, site)).toEqual([]);

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
