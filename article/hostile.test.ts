// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import { articleAddress, looksLikeArticle, readAnyPage, readArticle } from "./index";

const URL_OF_STORY = "https://quayside.example/2024/05/02/harbour-bridge-to-close";
const STORY = `<h1>Harbour bridge to close</h1><p class="byline">By Ada Lind</p>
<time datetime="2024-05-02T06:30:00Z">2 May 2024</time>
<div id="story">${Array.from(
  { length: 6 },
  (_, at) =>
    `<p>On day ${at} the harbour bridge was closed to all traffic, the port authority said, and 23,000 vehicles went another way, by ferry or not at all.</p>`,
).join("")}</div>`;

function open(body: string, head = ""): Document {
  const html = `<!doctype html><html lang="en"><head><title>Harbour bridge to close</title>${head}</head><body>${body}</body></html>`;
  return new DOMParser().parseFromString(html, "text/html");
}

/** Whatever may happen to a page, all three questions are answered and nothing is changed. */
function answersFor(document: Document) {
  const before = document.documentElement?.outerHTML.length;
  const looks = looksLikeArticle(document, URL_OF_STORY);
  const article = readArticle(document, URL_OF_STORY);
  const any = document.documentElement ? readAnyPage(document, URL_OF_STORY) : null;
  expect(document.documentElement?.outerHTML.length).toBe(before);
  return { looks, article, any };
}

const CLOBBERED = [
  "children",
  "childNodes",
  "firstChild",
  "nextSibling",
  "parentNode",
  "nodeName",
  "localName",
  "nodeType",
  "nodeValue",
  "textContent",
  "attributes",
  "getAttribute",
  "querySelector",
  "querySelectorAll",
  "compareDocumentPosition",
  "contains",
  "body",
  "head",
  "documentElement",
  "createTreeWalker",
  "evaluate",
  "title",
  "id",
  "className",
];

/** What Chromium does to a document and its forms that hold elements of these names; jsdom does not. */
function clobber(document: Document): void {
  const input = document.createElement("input");
  const forms = Array.from(document.querySelectorAll("form"));
  for (const name of CLOBBERED) {
    for (const holder of [document, ...forms])
      Object.defineProperty(holder, name, { value: input });
  }
}

describe("elements named like the properties of nodes", () => {
  const inputs = CLOBBERED.map((name) => `<input name="${name}">`).join("");
  test.each([
    ["a form around the page", `<form>${inputs}${STORY}</form>`],
    ["a form beside the story", `${STORY}<form>${inputs}</form>`],
  ])("%s", (_, body) => {
    const document = open(body);
    const form = document.querySelector("form");
    clobber(document);
    expect(String(form?.firstChild)).toContain("HTMLInputElement");
    expect(looksLikeArticle(document, URL_OF_STORY)).toBe(true);
    const article = readArticle(document, URL_OF_STORY);
    expect(article).toMatchObject({
      title: "Harbour bridge to close",
      byline: "Ada Lind",
      publishedAt: "2024-05-02T06:30:00Z",
      language: "en",
    });
    expect(article?.body.textContent).toContain("On day 5");
  });
});

const ld = (json: string) => `<script type="application/ld+json">${json}</script>`;

describe("linked data", () => {
  test.each([
    ["a thousand blocks", ld('{"@type":"NewsArticle","headline":"Another"}').repeat(1_000)],
    ["a million objects", ld(`[${'{"@type":"ListItem"},'.repeat(100_000)}{}]`)],
    [
      "an author that is its own author",
      ld(
        '{"@graph":[{"@type":"NewsArticle","headline":"Harbour bridge to close","author":{"@id":"#a"}},{"@id":"#a","author":{"@id":"#a"}}]}',
      ),
    ],
    [
      "arrays in arrays",
      ld(`{"@type":"NewsArticle","author":${"[".repeat(20_000)}${"]".repeat(20_000)}}`),
    ],
    ["objects in objects", ld(`${'{"a":'.repeat(20_000)}1${"}".repeat(20_000)}`)],
    ["many authors", ld(`{"@type":"NewsArticle","author":[${'{"@id":"#x"},'.repeat(20_000)}{}]}`)],
    ["no JSON", ld("{{{")],
    ["null", ld("null")],
    [
      "numbers where there are names",
      ld(
        '{"@type":["NewsArticle",7],"headline":5,"author":{"name":[9]},"datePublished":{"a":1},"publisher":3}',
      ),
    ],
    [
      "names of the prototype",
      ld(
        '{"@type":"NewsArticle","__proto__":{"headline":"x"},"constructor":{"@type":"Person"},"headline":"Harbour bridge to close"}',
      ),
    ],
  ])("%s", (_, head) => {
    const { article } = answersFor(open(STORY, head));
    expect(article).toMatchObject({ title: "Harbour bridge to close", byline: "Ada Lind" });
  });
});

describe("large pages", () => {
  test.each([
    [
      "a long text",
      `<p>${"Nothing new was said, and it was said at length. ".repeat(100_000)}</p>`,
    ],
    ["a long heading", `<h1>${"word ".repeat(200_000)}</h1>`],
    ["many links", '<a href="/x">a link to something</a> '.repeat(10_000)],
    ["many nodes", "<div><span>x</span></div>".repeat(10_000)],
    ["deep nesting", "<div>".repeat(3_000)],
    ["deep inline nesting", "<b><i>".repeat(1_500)],
    ["long names of classes", `<div class="${"related ".repeat(50_000)}">x</div>`],
    ["many headings", "<h2>Harbour bridge to close soon</h2>".repeat(10_000)],
    ["many dates", '<time datetime="2020-01-01">1 January 2020</time>'.repeat(10_000)],
    ["many bylines", '<p class="byline">By Some Body</p>'.repeat(10_000)],
    ["many metas", '<meta name="author" content="x">'.repeat(10_000)],
    ["a line that is all spaces", `<p>By${" ".repeat(500_000)}x</p>`],
    ["a line that is all tags", `<p>${"&lt;".repeat(200_000)}</p>`],
  ])(
    "%s",
    (_, after) => {
      const start = performance.now();
      const { any } = answersFor(open(STORY + after));
      expect(any?.title).toContain("Harbour bridge to close");
      // Many times what it takes in jsdom, which is slow itself; a quadratic step takes minutes.
      expect(performance.now() - start).toBeLessThan(40_000);
    },
    60_000,
  );
});

describe("odd documents", () => {
  test("without any element", () => {
    const document = open("");
    document.documentElement.remove();
    expect(readArticle(document, URL_OF_STORY)).toBeNull();
    expect(looksLikeArticle(document, URL_OF_STORY)).toBe(false);
  });
  test("without a body", () => {
    const document = open("");
    document.body.remove();
    expect(answersFor(document).article).toBeNull();
  });
  test("with nothing in it", () => {
    const { looks, article, any } = answersFor(open(""));
    expect([looks, article]).toEqual([false, null]);
    expect(any?.title).toBe("Harbour bridge to close");
  });
  test("of another kind", () => {
    const document = new DOMParser().parseFromString(
      "<feed><title>x</title></feed>",
      "application/xml",
    );
    expect(answersFor(document).article).toBeNull();
  });
  test.each(["", "about:blank", "http://[", "data:text/html,x"])("at the address %j", (url) => {
    expect(() => readArticle(open(STORY), url)).not.toThrow();
    expect(readAnyPage(open(STORY), url).url).toBe(articleAddress(url, null));
  });
});
