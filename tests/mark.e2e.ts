import { expect, onTestFinished } from "vitest";
import { paintedTexts, until } from "./browser/index.ts";
import { test } from "./browser-test.ts";

const DATABASE = "tallymark";

const ARTICLE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Harbour ferry fares rise by a fifth</title>
<meta property="og:type" content="article"><meta property="og:title" content="Harbour ferry fares rise by a fifth">
<meta property="article:published_time" content="2026-03-04T08:30:00+01:00">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Harbour ferry fares rise by a fifth","datePublished":"2026-03-04T08:30:00+01:00","author":{"@type":"Person","name":"Ines Falk"}}</script>
</head><body><header><nav><a href="/">Home</a> <a href="/news">News</a></nav></header>
<main><article><h1>Harbour ferry fares rise by a fifth</h1><p class="byline">By Ines Falk</p>
<p id="figure">About 20,510 commuters who cross the harbour every day will pay more from June, the port authority said on Wednesday.</p>
<p id="claim">“We have kept prices still for six years, and we can no longer do so,” said its director, Tom Arden.</p>
<p>The authority carries more than four million passengers a year on nine lines, and fuel has become dearer since the autumn.
Critics on the city council asked for the figures behind the decision and for a discount for pupils.</p>
<p>A monthly ticket will cost 66 instead of 55, while single rides stay as they are until the end of the year.</p></article></main>
<footer>© The Harbour Post</footer></body></html>`;

test("a selection is marked by the toolbar, kept, painted and counted", async ({
  browser,
  site,
}) => {
  site.set("/ferry.html", ARTICLE);
  const page = await browser.page(site.address("/ferry.html"));
  onTestFinished(() => page.close());
  const controls = await browser.controls(page).ready();

  expect(await browser.selectText(page, "#figure", "20,510 commuters")).toBe("20,510 commuters");
  await controls.click("[data-mark=figure]");

  await until(async () => (await paintedTexts(page)).includes("20,510 commuters"), {
    what: "paint",
  });
  const rows = await browser.database(DATABASE);
  expect(rows?.annotations).toMatchObject([{ kind: "figure" }]);
  await until(async () => (await browser.badge(page)) === "1", { what: "the badge to count it" });

  await page.reload();
  await until(async () => (await paintedTexts(page)).includes("20,510 commuters"), {
    what: "paint",
  });
});
