// @vitest-environment jsdom
import fc from "fast-check";
import { expect, test } from "vitest";
import { looksLikeArticle, readArticle } from "./index";
import { textOf } from "./pages/text-of";

const ADDRESS = "https://quayside.example/2024/05/02/harbour-bridge-to-close";

/** What sites put around an article, and never is the article's. */
const JUNK = [
  '<nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li><li><a href="/money">Money</a></li></ul></nav>',
  '<div class="ad-slot"><p>Advertisement</p></div>',
  "<script>window.clock = '2019-01-01T10:00:00Z'; document.write('By Some One, published 1 January 2019');</script>",
  "<style>p { color: black; } /* By Some One */</style>",
  '<aside><h2>Most read</h2><ol><li><a href="/1">Ten things to do by the sea this summer, and one to leave</a></li><li><a href="/2">The club loses again in the last minute of the last match</a></li></ol></aside>',
  '<div class="related-stories"><h3><a href="/3">Ferry fares to rise by 6 per cent</a></h3><p><a href="/3">Operators say that fuel costs leave them no choice, and that it will be the last rise for years.</a></p></div>',
  '<div class="share-bar"><a href="#">Share</a><a href="#">Post</a><a href="#">Mail</a></div>',
  '<form class="newsletter"><p>Get the morning letter, every day but Sunday, with the news that matters.</p><input type="email"><button>Sign up</button></form>',
  '<section class="comments"><p>They said the same thing ten years ago, and look where we are now, still waiting for the ferry in the rain.</p></section>',
  "<footer><p>All rights reserved. The Quayside Post is made by its readers, in a house by the water, since 1898.</p></footer>",
  "<template><p>By Some One else entirely, who is nowhere to be seen on this page, and never was, as far as we know.</p></template>",
  "<div hidden><p>A note that nobody sees, although it is quite long and has some commas in it, as notes do.</p></div>",
];

const sentence = fc
  .array(
    fc.constantFrom(
      ..."the port authority said that ferries would run every twelve minutes while engineers repair hangers on both sides of the bridge".split(
        " ",
      ),
    ),
    {
      minLength: 14,
      maxLength: 30,
    },
  )
  .map((words) => `${words.join(" ")}, it was said on Wednesday.`);
const story = fc.array(sentence, { minLength: 4, maxLength: 12 });
const junk = fc.array(fc.constantFrom(...JUNK), { maxLength: 6 }).map((parts) => parts.join("\n"));

function open(
  paragraphs: readonly string[],
  before: string,
  between: string,
  after: string,
): Document {
  const middle = Math.floor(paragraphs.length / 2);
  const written = paragraphs.map((paragraph) => `<p>${paragraph}</p>`);
  return new DOMParser().parseFromString(
    `<!doctype html><html lang="en"><head><title>Harbour bridge to close</title></head><body>${before}
<div class="page"><h1>Harbour bridge to close</h1><p class="byline">By Ada Lind</p><p>Published 2 May 2024 at 6:30</p>
<div id="story">${written.slice(0, middle).join("")}${between}${written.slice(middle).join("")}</div></div>${after}</body></html>`,
    "text/html",
  );
}

test("menus, advertisements, comments and scripts around an article do not change the answer", () => {
  fc.assert(
    fc.property(story, junk, junk, (paragraphs, before, after) => {
      const document = open(paragraphs, before, "", after);
      const article = readArticle(document, ADDRESS);
      expect(article).toMatchObject({
        title: "Harbour bridge to close",
        byline: "Ada Lind",
        publishedAt: "2024-05-02T06:30:00",
        language: "en",
      });
      expect(article?.body.id).toBe("story");
      expect(looksLikeArticle(document, ADDRESS)).toBe(true);
    }),
    { numRuns: 40 },
  );
}, 60_000);

test("nor do they inside it: they are told apart from its text", () => {
  fc.assert(
    fc.property(story, fc.constantFrom(...JUNK), (paragraphs, between) => {
      const article = readArticle(open(paragraphs, "", between, ""), ADDRESS);
      const text = article ? textOf(article) : "";
      expect(text.replace(/\s+/g, "")).toBe(paragraphs.join("").replace(/\s+/g, ""));
    }),
    { numRuns: 40 },
  );
}, 60_000);

test("any markup is read without an exception and left as it was", () => {
  const scrap = fc.constantFrom(
    ...JUNK,
    "<p>",
    "</p>",
    "<div>",
    "</div>",
    "<table><tr>",
    "<h1>x</h1>",
    "<a href=x>",
    "</a>",
    "<br>",
    "&nbsp;",
    "<article>",
    "<time datetime=2024-01-01>",
    "<svg><a>",
    "<math>",
    "<iframe>",
    "<!--",
    "-->",
    "text, and more text.",
  );
  fc.assert(
    fc.property(fc.array(scrap, { maxLength: 40 }), fc.webUrl(), (scraps, url) => {
      const document = new DOMParser().parseFromString(scraps.join(""), "text/html");
      const before = document.documentElement.outerHTML;
      looksLikeArticle(document, url);
      readArticle(document, url);
      expect(document.documentElement.outerHTML).toBe(before);
    }),
    { numRuns: 60 },
  );
}, 60_000);
