// @vitest-environment jsdom
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { looksLikeArticle, readAnyPage } from "./index";

function open(name: string): Document {
  const html = readFileSync(join(import.meta.dirname, "pages", `${name}.html`), "utf8");
  return new DOMParser().parseFromString(html, "text/html");
}

test.each([
  ["not-home", "https://hillsideecho.example/"],
  ["not-app", "https://app.ledgerly.example/accounts/overview"],
  ["not-docs", "https://docs.sluice.example/manual/install-the-agent"],
  ["not-forum", "https://forum.torquetalk.example/showthread.php?t=48211"],
  ["not-gallery", "https://hillsideecho.example/pictures/the-flood"],
  ["not-login", "https://konto.wupperbote.example/login"],
  ["not-search", "https://quayside.example/search?q=harbour"],
  ["not-video", "https://watchit.example/watch?v=8f3kd92"],
])("%s does not look like an article", (name, url) => {
  expect(looksLikeArticle(open(name), url)).toBe(false);
});

const SENTENCE =
  "The gates of the lock stay shut until the water has fallen, the harbour master said. ";

test.each([
  // how it is written, what the page holds
  ["paragraphs", `<p>${SENTENCE.repeat(3)}</p>`.repeat(6)],
  [
    "paragraphs full of links",
    `<p>${"The <a>lock</a> stays shut, and the <b>gate</b> too. ".repeat(8)}</p>`.repeat(5),
  ],
  ["lines between breaks", `<div>${`${SENTENCE.repeat(2)}<br><br>`.repeat(10)}</div>`],
  ["blocks", `<div>${SENTENCE.repeat(2)}</div>`.repeat(10)],
  [
    "blocks below a headline and a long menu",
    `<title>Lock stays shut until the water falls</title>${"<i>menu</i>".repeat(600)}<h1>Lock</h1>${`<div>${SENTENCE.repeat(2)}</div>`.repeat(10)}`,
  ],
  [
    "Korean lines",
    `<div>${"수위가 내려갈 때까지 수문은 'LOCK 3'과 함께 닫혀 있다고 관리소는 밝혔다. ".repeat(2)}</div>`.repeat(
      10,
    ),
  ],
  ["little, under a date", `<p>3 May 2024</p>${`<p>${SENTENCE.repeat(2)}</p>`.repeat(6)}`],
])("a page that tells nothing of itself is let through by its text: %s", (_, body) => {
  const document = new DOMParser().parseFromString(body, "text/html");
  expect(looksLikeArticle(document, "https://a.example/x")).toBe(true);
});

test.each([
  ["little text", `<p>${SENTENCE}</p>`.repeat(4)],
  ["little, and no date", `<p>${SENTENCE.repeat(2)}</p>`.repeat(6)],
  ["bold text, which its paragraph holds already", `<p><b>${SENTENCE}</b></p>`.repeat(8)],
  ["a large table", `<table>${"<tr><td>4</td><td>row</td></tr>".repeat(3_000)}</table>`],
  ["headlines", `<a href="/x">${SENTENCE}</a>`.repeat(60)],
  [
    "what stands below so many headlines",
    `${`<a href="/x">${SENTENCE}</a>`.repeat(60)}${`<div>${SENTENCE.repeat(2)}</div>`.repeat(10)}`,
  ],
  ["scripts", `<script>const lock = "${SENTENCE.repeat(2)}"</script>`.repeat(10)],
  [
    "what stands below a table that it begins with",
    `<title>Levels</title><table>${"<tr><td>4</td><td>row</td></tr>".repeat(3_000)}</table>${`<p>${SENTENCE.repeat(3)}</p>`.repeat(6)}`,
  ],
])("it is not by %s", (_, body) => {
  const document = new DOMParser().parseFromString(body, "text/html");
  expect(looksLikeArticle(document, "https://a.example/x")).toBe(false);
});

test("linked data tell an article before a menu of any length", () => {
  const body = `<title>Lock</title><script type="application/ld+json">{"@type":"NewsArticle"}</script>${"<i>menu</i>".repeat(600)}`;
  const document = new DOMParser().parseFromString(body, "text/html");
  expect(looksLikeArticle(document, "https://a.example/x")).toBe(true);
});

const SITE = '<script type="application/ld+json">{"@type":"WebSite"}</script>';
const REPORT = '<script type="application/ld+json">{"@type":"ReportageNewsArticle"}</script>';
const NAMED = '<script type="application/ld+json">{"name":"An \\"Article\\" a day"}</script>';

test.each([
  ["in the head", `<head>${SITE}${REPORT}</head><body>Text`, true],
  ["in the body", `<head>${SITE}</head><body>Text${REPORT}`, true],
  ["deep in the body", `<head>${SITE}</head><body><div><div>Text${REPORT}</div></div>`, true],
  ["of the site alone", `<head>${SITE}</head><body>Text<div>${SITE}</div>`, false],
  ["in which a name only sounds like it", `<head>${NAMED}</head><body>Text`, false],
])("linked data %s", (_, html, expected) => {
  const document = new DOMParser().parseFromString(html, "text/html");
  expect(looksLikeArticle(document, "https://a.example/x")).toBe(expected);
});

test.each([
  // written as, meta, whether it tells an article together with an address that has a headline and a date
  ["property", '<meta property="og:type" content="article">', true],
  ["name", '<meta name="og:type" content="Article">', true],
  ["another type", '<meta property="og:type" content="product.item">', false],
  ["nothing", "", false],
])("the head says of what type a page is: %s", (_, meta, expected) => {
  const document = new DOMParser().parseFromString(
    `<head><title>Harbour bridge to close for nine weeks</title>${meta}</head><body>Text`,
    "text/html",
  );
  const url = "https://a.example/2024/02/20/harbour-bridge-to-close-for-nine-weeks";
  expect(looksLikeArticle(document, url)).toBe(expected);
});

test("any page can be read when the reader wants to", () => {
  const product = readAnyPage(open("not-product"), "https://northlight.example/lamps/39210");
  expect(product).toMatchObject({ title: "Trail lamp 400", publishedAt: null, byline: null });
  expect(product.body.className).toBe("description");

  const app = open("not-app");
  const empty = readAnyPage(app, "https://app.ledgerly.example/accounts/overview");
  expect(empty.title).toBe("Ledgerly");
  expect(empty.body).toBe(app.body);
});

test("a page without any name goes by its address", () => {
  const document = new DOMParser().parseFromString("<p>Text</p>", "text/html");
  expect(readAnyPage(document, "https://a.example/x").title).not.toBe("");
});
