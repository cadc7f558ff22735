/**
 * What a page pays for Tallymark: milliseconds of our own script while it loads, in Chromium.
 *
 *     npm run build && node bench/pages/run.ts [loads]
 */
import { openBrowser, openSite } from "../../tests/browser/index.ts";

const LOADS = Number(process.argv[2] ?? 15);

/** What the head of any site says, article or not. */
const HEAD = `<meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="generator" content="WordPress 6.8"><meta name="description" content="News from the estuary.">
<meta property="og:site_name" content="The Estuary Ledger"><meta property="og:type" content="website">
<meta property="og:image" content="/cover.png"><link rel="canonical" href="/">
<script>window.dataLayer = window.dataLayer || []; dataLayer.push({ event: "pageview" });</script>
<script type="application/ld+json">{"@context":"https://schema.org","@type":"WebSite","name":"The Estuary Ledger"}</script>`;

const page = (title: string, body: string, head = HEAD) =>
  `<!doctype html><html lang="en"><head>${head}<title>${title}</title></head><body>${body}</body></html>`;
const times = (count: number, part: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => part(index)).join("");

/** Pages that are no article, and two that are. */
const PAGES: Readonly<Record<string, string>> = {
  "/front-page": page(
    "The Estuary Ledger",
    times(
      400,
      (i) =>
        `<div class="teaser"><h3><a href="/news/${i}">The tidal barrier stays shut until spring, part ${i}</a></h3><time>Nov. ${(i % 28) + 1}</time></div>`,
    ),
  ),
  "/forum": page(
    "Tides - Forum",
    times(
      300,
      (i) =>
        `<div class="post"><a href="/u/${i}">user${i}</a><p>Does anybody know when the gate opens again? Reply ${i}.</p></div>`,
    ),
  ),
  "/shop": page(
    "Boots - Shop",
    `<h1>Rubber boots</h1><span itemprop="price">39.90</span><button>Add to cart</button>${times(200, (i) => `<a href="/p/${i}"><img alt="Boot ${i}"> ${i}.99</a>`)}`,
  ),
  "/app": page(
    "App",
    '<div id="root"></div><script>for (let i = 0; i < 3000; i++) root.append(document.createElement("div"))</script>',
  ),
  "/large-table": page(
    "Table",
    `<table>${times(20_000, (i) => `<tr><td>${i}</td><td>row ${i}</td></tr>`)}</table>`,
  ),
  "/bare-table": page(
    "Table",
    `<table>${times(20_000, (i) => `<tr><td>${i}</td><td>row ${i}</td></tr>`)}</table>`,
    "",
  ),
};

const SAMPLES = [
  "/index.html",
  "/ko/news/hospital-night-care.html",
  "/en/2026/11/17/tidal-barrier-cost.html",
];

const site = await openSite("sample", PAGES);
const browser = await openBrowser("chromium", { extension: ".output/chrome-mv3" });
try {
  console.log(`milliseconds of our script in a page, ${LOADS} loads each\n`);
  console.log("page".padEnd(48), "median".padStart(8), "p95".padStart(8));
  for (const path of [...Object.keys(PAGES), ...SAMPLES]) {
    const costs: number[] = [];
    for (let load = 0; load < LOADS; load++) {
      const tab = await browser.page("about:blank");
      const cost = await browser.scriptCost(tab, () =>
        tab.goto(site.address(path), { waitUntil: "networkidle0" }),
      );
      if (cost) costs.push(cost.milliseconds);
      await tab.close();
    }
    costs.sort((a, b) => a - b);
    const at = (share: number) =>
      costs[Math.min(costs.length - 1, Math.floor(costs.length * share))];
    console.log(path.padEnd(48), at(0.5)?.toFixed(2).padStart(8), at(0.95)?.toFixed(2).padStart(8));
  }
} finally {
  await browser.close();
  await site.close();
}
