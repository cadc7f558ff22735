import { expect } from "vitest";
import { type Reader, SOON } from "./reader.ts";
import { test } from "./reader-test.ts";
import { FILLER, story } from "./story.ts";

const BARRIER = "/en/2026/11/17/tidal-barrier-cost.html";
const CLINICS = "/ko/news/hospital-night-care.html";

/** What a single-page site says of all its pages. */
const HEAD = `<meta charset="utf-8"><meta property="og:type" content="article">`;

const PLAIN = (title: string, body: string) =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body>${body}</body></html>`;

test.for([
  {
    address: BARRIER,
    body: ".story__body",
    words: "$4.1 billion",
    reading: { value: 4_100_000_000, unit: "USD" },
  },
  {
    address: CLINICS,
    body: "#article-view-content-div",
    words: "2만 510명",
    reading: { value: 20_510, unit: "명" },
  },
])(
  "The sample article $address can be marked",
  async ({ address, body, words, reading }, { site, read }) => {
    const reader = await read(site.address(address));
    await reader.mark("figure", words, body);
    await reader.sees(words);
    expect(await reader.kept()).toMatchObject([{ kind: "figure", reading }]);
  },
);

test("Pages that are no article are left alone: nothing is added to them", async ({
  browser,
  publish,
  site,
  visit,
}) => {
  const addresses = [
    site.address("/index.html"),
    publish(
      PLAIN("Sign in", "<form><label>Name <input></label><button>Sign in</button></form>"),
      "/sign-in",
    ),
    publish(
      PLAIN(
        "Search results",
        `<h1>3 results</h1>${"<p><a href=/a>A ferry</a> for 66 dollars</p>".repeat(30)}`,
      ),
      "/search?q=ferry",
    ),
    publish(
      PLAIN("Wool jumper", "<h1>Wool jumper</h1><p>$66</p><button>Add to basket</button>"),
      "/shop/wool-jumper",
    ),
  ];
  const readers = await Promise.all(addresses.map((address) => visit(address)));
  const before = await Promise.all(readers.map(elementsOf));
  // The detector looks for the last time 3.3 seconds after the page has come.
  const age = ({ page }: Reader) => page.evaluate(() => performance.now());
  const ages = async () => Math.min(...(await Promise.all(readers.map(age))));
  await expect.poll(ages, SOON).toBeGreaterThan(4_500);
  for (const [index, reader] of readers.entries()) {
    expect(await elementsOf(reader)).toBe(before[index]);
    expect(await reader.painted()).toEqual([]);
    expect(await browser.badge(reader.page)).toBe("");
  }
});

function elementsOf({ page }: Reader): Promise<string> {
  return page.evaluate(() => document.documentElement.outerHTML);
}

test("A page that is no article can be marked at the reader's wish", async ({
  browser,
  publish,
  visit,
}) => {
  const html = PLAIN(
    "Opening hours",
    "<main><h1>Opening hours</h1><p id=p>Open for 66 days a year.</p></main>",
  );
  const reader = await visit(publish(html));
  await reader.select("66 days", "#p");
  await browser.command(reader.page, "mark-figure");
  await reader.sees("66 days");
  await reader.reload();
  await reader.sees("66 days");
});

test("An article that a script brings in late is recognised", async ({ publish, read }) => {
  const full = story({ title: "The late train", body: "<p>It was 66 minutes late.</p>" });
  const [, body = ""] = /<body>(.*)<\/body>/s.exec(full) ?? [];
  const late = `<!doctype html><html lang="en"><head>${HEAD}<title>…</title></head><body><script>
setTimeout(() => { document.title = "The late train"; document.body.innerHTML = ${JSON.stringify(body)} }, 700);
</script></body></html>`;
  const reader = await read(publish(late, "/2026/03/04/the-late-train"));
  await reader.mark("figure", "66 minutes");
  await reader.sees("66 minutes");
});

test("An article whose head is there at once, and whose text comes late, is recognised", async ({
  publish,
  read,
}) => {
  const full = story({ title: "The late tram", body: "<p>It was 66 minutes late.</p>" });
  const [, body = ""] = /<body>(.*)<\/body>/s.exec(full) ?? [];
  const late = full.replace(
    /<body>.*<\/body>/s,
    () => `<body><main></main><script>
setTimeout(() => { document.querySelector("main").innerHTML = ${JSON.stringify(body)} }, 1_200);
</script></body>`,
  );
  const reader = await read(publish(late, "/2026/03/04/the-late-tram"));
  await reader.mark("figure", "66 minutes");
  await reader.sees("66 minutes");
});

test("An article whose text comes late into elements that stand there already is recognised", async ({
  publish,
  read,
}) => {
  const lines = Array.from(
    { length: 12 },
    (_, index) =>
      `The tram was ${60 + index} minutes late at the harbour, the railway said on Wednesday, as every other line in the city was that day.`,
  );
  const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The slow tram</title></head>
<body><article><h1>The slow tram</h1><time datetime="2026-03-04">4 March 2026</time>${"<p>–</p>".repeat(lines.length)}</article>
<script>setTimeout(() => {
  const lines = ${JSON.stringify(lines)};
  for (const [index, line] of lines.entries()) document.querySelectorAll("p")[index].firstChild.data = line;
}, 1_200)</script></body></html>`;
  const reader = await read(publish(page, "/2026/03/04/the-slow-tram"));
  await reader.mark("figure", "66 minutes");
  await reader.sees("66 minutes");
});

/** A site that is one document: its script puts the article of the address into the page. */
const SINGLE_PAGE = `<!doctype html><html lang="en"><head>${HEAD}<title>The Post</title></head>
<body><nav><a href="/post/2026/03/04/ferries-cost-more">Ferries</a> <a href="/post/2026/03/05/trains-cost-less">Trains</a>
<a href="/post/about">About</a></nav><main></main><script>
const filler = ${JSON.stringify(FILLER)};
const views = {
  "ferries-cost-more": "<article><h1>Ferries cost more</h1><time datetime='2026-03-04'>4 March 2026</time><p>A ticket for the ferry costs 66 dollars from June, the port authority said on Wednesday, and 55 until then.</p>" + filler + "</article>",
  "trains-cost-less": "<article><h1>Trains cost less</h1><time datetime='2026-03-05'>5 March 2026</time><p>A ticket for the train costs 66 dollars from June, the railway said on Thursday, which is less than it was.</p>" + filler + "</article>",
  "about": "<h1>About</h1><p>Write to us.</p>",
};
function show() {
  const name = location.pathname.split("/").at(-1);
  document.title = name.replaceAll("-", " ");
  document.querySelector("main").innerHTML = views[name] ?? "";
}
document.addEventListener("click", (event) => {
  const link = event.target.closest("a[href]");
  if (!link) return;
  event.preventDefault();
  history.pushState(null, "", link.href);
  show();
});
addEventListener("popstate", show);
show();
</script></body></html>`;

test("In a single-page site, each article has its own marks, also by back and forward", async ({
  publish,
  read,
}) => {
  const address = publish(SINGLE_PAGE, "/post/2026/03/04/ferries-cost-more");
  publish(SINGLE_PAGE, "/post/2026/03/05/trains-cost-less");
  const reader = await read(address);
  const { page } = reader;
  await reader.mark("figure", "66 dollars from June, the port");
  await reader.sees("66 dollars from June, the port");
  await reader.counts("1");

  await page.click("nav a:nth-child(2)");
  await reader.sees();
  await reader.counts("");
  await reader.mark("passage", "which is less than it was");
  await reader.mark("figure", "66 dollars");
  await reader.sees("66 dollars", "which is less than it was");
  await reader.counts("2");

  await page.goBack();
  await reader.sees("66 dollars from June, the port");
  await reader.counts("1");
  await page.goForward();
  await reader.sees("66 dollars", "which is less than it was");
  await reader.counts("2");

  await page.click("nav a:nth-child(3)");
  await reader.sees();
  await reader.counts("");
  await expect.poll(() => reader.controls.all("iframe, .announcer"), SOON).toEqual([]);

  await page.goBack();
  await reader.sees("66 dollars", "which is less than it was");
  await reader.counts("2");
});

test("Where the route is the fragment, each article has its own marks", async ({
  publish,
  read,
}) => {
  const views = Object.fromEntries(
    ["66 dollars", "77 euros"].map((price, index) => [
      `#/news/2026030${index + 4}`,
      `<article><h1>A ticket costs ${price}</h1><time datetime="2026-03-04">4 March 2026</time><p>It is ${price} from June.</p>${FILLER}</article>`,
    ]),
  );
  const html = `<!doctype html><html lang="en"><head>${HEAD}<title>The Post</title></head><body><main></main><script>
const views = ${JSON.stringify(views)};
const show = () => {
  document.querySelector("main").innerHTML = views[location.hash];
  document.title = document.querySelector("h1").textContent;
};
addEventListener("hashchange", show);
show();
</script></body></html>`;
  const reader = await read(`${publish(html, "/2026/03/04/app.html")}#/news/20260304`);
  await reader.mark("figure", "It is 66 dollars");
  await reader.counts("1");
  await reader.page.evaluate(() => {
    location.hash = "#/news/20260305";
  });
  await reader.sees();
  await reader.counts("");
  await reader.mark("figure", "It is 77 euros");
  await reader.sees("It is 77 euros");
  await reader.page.goBack();
  await reader.sees("It is 66 dollars");
});

test("A canonical link that stays behind in a single-page site does not mix two articles", async ({
  publish,
  read,
}) => {
  const view = (price: string) =>
    `<h1>A ticket costs ${price}</h1><p>It is ${price} from June.</p>${FILLER}`;
  const html = `<!doctype html><html lang="en"><head><title>A ticket costs 66 dollars</title>
${HEAD}<link rel="canonical" href="/2026/03/04/stays-behind"></head>
<body><main><article>${view("66 dollars")}</article></main><script>
document.querySelector("h1").addEventListener("click", () => {
  history.pushState(null, "", "/2026/03/05/another");
  setTimeout(() => {
    document.title = "A ticket costs 77 euros";
    document.querySelector("article").innerHTML = ${JSON.stringify(view("77 euros"))};
  }, 600);
}, { once: true });
</script></body></html>`;
  const first = publish(html, "/2026/03/04/stays-behind");
  const reader = await read(first);
  await reader.mark("figure", "It is 66 dollars");
  await reader.page.click("h1");
  await reader.sees();
  await reader.counts("");
  await reader.mark("figure", "It is 77 euros");
  await reader.sees("It is 77 euros");
  await reader.page.goto(first);
  await reader.sees("It is 66 dollars");
});

test("A page that the browser brings back as it was left can be marked on", async ({
  publish,
  read,
}) => {
  const reader = await read(
    publish(story({ title: "Ferries cost more", body: "<p>A ticket costs 66 dollars.</p>" })),
  );
  await reader.mark("figure", "66 dollars");
  const other = story({ title: "Trains cost less", body: "<p>A ticket costs 77 euros.</p>" });
  await reader.page.goto(publish(other));
  await reader.mark("figure", "77 euros");
  await reader.page.goBack();
  await reader.sees("66 dollars");
  await reader.counts("1");
  await reader.mark("passage", "A ticket costs");
  await reader.sees("66 dollars", "A ticket costs");
  await reader.counts("2");
});

test("A fragment in the address changes nothing", async ({ publish, read }) => {
  const html = story({
    title: "Ferries cost more",
    body: "<p>A ticket costs 66 dollars from June. <a href='#end'>More</a></p><p id='end'>The end.</p>",
  });
  const reader = await read(publish(html));
  await reader.mark("figure", "66 dollars");
  await reader.page.click("a[href='#end']");
  await reader.mark("passage", "The end.");
  await reader.sees("66 dollars", "The end.");
  await reader.counts("2");
  const sources = (await reader.kept()).map(({ source }) => source);
  expect(sources).toEqual([sources[0], sources[0]]);
});

test.for([
  { what: "tracking parameters", path: "?utm_source=letter&utm_medium=mail" },
  { what: "a click's mark and a fragment", path: "?fbclid=abc#comments" },
  { what: "a parameter for AMP", path: "?amp=1" },
  { what: "an AMP page with a canonical link", path: "/amp.html", linked: true },
  { what: "an AMP path", path: "/amp" },
  { what: "a mobile host", path: "", host: "m.post.localhost" },
])("One article under another address is one article: $what", async (other, { site, read }) => {
  const { what, path, host = "post.localhost", linked = false } = other;
  const address = `/2026/03/04/${what.replaceAll(/\W+/g, "-")}`;
  const page = (head: string) =>
    story({ title: "One story", body: "<p>It cost 66 dollars in all.</p>", head });
  site.set(address, page(""));
  site.set(
    new URL(site.address(address + path)).pathname,
    page(linked ? `<link rel="canonical" href="${address}">` : ""),
  );
  const reader = await read(site.address(address, "post.localhost"));
  await reader.mark("figure", "66 dollars");

  const again = await read(site.address(address + path, host));
  await again.sees("66 dollars");
  await again.counts("1");
  await again.mark("passage", "It cost");
  await reader.sees("66 dollars", "It cost");
});
