// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import { openDocument } from "./dom";
import { readMetadata } from "./metadata";
import { readTitle } from "./read-title";
import { withoutSiteName } from "./without-site-name";

test.each([
  // as the page has it, the site's names, without them
  ["Bridge to close | The Quayside Post", ["The Quayside Post"], "Bridge to close"],
  [
    "Bridge to close - Transport - The Quayside Post",
    ["The Quayside Post"],
    "Bridge to close - Transport",
  ],
  ["The Quayside Post: news", ["The Quayside Post"], "The Quayside Post: news"],
  ["The Quayside Post – Bridge to close", ["The Quayside Post"], "Bridge to close"],
  ["[단독] 한강 수위 4.2m 넘어 - 강변일보", ["강변일보"], "[단독] 한강 수위 4.2m 넘어"],
  ["강변일보 :: 한강 수위 넘어", ["강변일보"], "한강 수위 넘어"],
  ["港の灯台、修復へ｜潮風新聞デジタル", ["潮風新聞デジタル"], "港の灯台、修復へ"],
  ["环湖公路养护启动_湖滨新闻网", ["湖滨新闻网"], "环湖公路养护启动"],
  ["Talsperre läuft über – Wupperbote", ["wupperbote"], "Talsperre läuft über"],
  ["Score: 3 - 1", ["The Quayside Post"], "Score: 3 - 1"],
  ["Post - haste", ["The Quayside Post"], "Post - haste"],
  ["", [], ""],
])("%s", (title, sites, expected) => {
  expect(withoutSiteName(title, sites)).toBe(expected);
});

function titleOf(head: string, body: string, headline: string | null = null): string | null {
  const html = `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
  const dom = openDocument(new DOMParser().parseFromString(html, "text/html"));
  if (!dom) throw new Error("The page has no element.");
  const siteNames = ["The Quayside Post"];
  return readTitle({ dom, metadata: readMetadata(dom), headline, siteNames })?.text ?? null;
}

describe("the headline", () => {
  test.each([
    [
      "is the heading that the metadata speak of",
      "<title>Bridge to close - The Quayside Post</title>",
      "<h1>The Quayside Post</h1><h1>Bridge to close</h1>",
      "Bridge to close",
    ],
    [
      "is whole where a quotation mark has cut the metadata",
      '<meta property="og:title" content="Mayor: ">',
      "<h1>Mayor: &quot;The bridge will close&quot;</h1>",
      'Mayor: "The bridge will close"',
    ],
    [
      "keeps the page's own label",
      '<meta property="og:title" content="한강 수위 4.2m 넘어">',
      "<h1>[단독] 한강 수위 4.2m 넘어</h1>",
      "[단독] 한강 수위 4.2m 넘어",
    ],
    [
      "is the metadata's where the page shows none",
      '<meta property="og:title" content="Bridge to close | The Quayside Post">',
      "<p>Text</p>",
      "Bridge to close",
    ],
    [
      "is without the line above it that metadata prepend",
      "<title>The port: Bridge to close in May</title>",
      "<p>The port</p><h1>Bridge to close in May</h1>",
      "Bridge to close in May",
    ],
    [
      "has its references resolved",
      '<meta property="og:title" content="Bread &amp;amp; butter">',
      "",
      "Bread & butter",
    ],
    [
      "is the only heading where nothing else is given",
      "",
      "<h1>Bridge to close</h1>",
      "Bridge to close",
    ],
  ])("%s", (_, head, body, expected) => {
    expect(titleOf(head, body)).toBe(expected);
  });

  test("is null when nothing has a name", () => {
    expect(titleOf("", "<p>Text</p>")).toBeNull();
  });

  test("may be in the linked data alone", () => {
    expect(titleOf("<title>The Quayside Post</title>", "", "Bridge to close")).toBe(
      "Bridge to close",
    );
  });
});
