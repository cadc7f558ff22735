import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { articleAddress } from "./article-address";

describe("one article under several addresses is one", () => {
  test.each([
    // address, the article's
    ["https://a.example/story", "https://a.example/story"],
    ["https://a.example/story/", "https://a.example/story"],
    ["https://a.example/story#comments", "https://a.example/story"],
    ["https://a.example/story#:~:text=nine%20weeks", "https://a.example/story"],
    ["https://a.example/story?", "https://a.example/story"],
    ["https://a.example:443/story", "https://a.example/story"],
    ["http://a.example:80/story", "http://a.example/story"],
    ["https://a.example:8443/story", "https://a.example:8443/story"],
    ["https://A.Example/Story", "https://a.example/Story"],
    ["https://a.example/", "https://a.example/"],
    ["https://user:secret@a.example/story", "https://a.example/story"],
    // Tracking
    ["https://a.example/s?utm_source=x&utm_medium=y&fbclid=z", "https://a.example/s"],
    ["https://a.example/s?id=7&gclid=abc", "https://a.example/s?id=7"],
    ["https://a.example/s?UTM_Campaign=q&id=7", "https://a.example/s?id=7"],
    ["https://a.example/s?ref=home&cmpid=news&xtor=RSS-1&ocid=feed", "https://a.example/s"],
    ["https://a.example/s?b=2&a=1", "https://a.example/s?a=1&b=2"],
    [
      "https://a.example/view?idxno=153399&sc=%EC%84%9C",
      "https://a.example/view?idxno=153399&sc=%EC%84%9C",
    ],
    ["https://a.example/view?153399", "https://a.example/view?153399"],
    // AMP and print
    ["https://a.example/story/amp", "https://a.example/story"],
    ["https://a.example/story/amp/", "https://a.example/story"],
    ["https://a.example/amp/story", "https://a.example/story"],
    ["https://a.example/story.amp.html", "https://a.example/story.html"],
    ["https://a.example/story.amp", "https://a.example/story"],
    ["https://a.example/story?amp", "https://a.example/story"],
    ["https://a.example/story?amp=1&id=3", "https://a.example/story?id=3"],
    ["https://a.example/story?outputType=amp", "https://a.example/story"],
    ["https://amp.a.example/story", "https://a.example/story"],
    ["https://a.example/amplifier/amp-wars", "https://a.example/amplifier/amp-wars"],
    ["https://a-example.cdn.ampproject.org/c/s/a.example/story/amp/", "https://a.example/story"],
    [
      "https://a-example.cdn.ampproject.org/v/s/a.example/story?id=1&amp_js_v=0.1",
      "https://a.example/story?amp_js_v=0.1&id=1",
    ],
    ["https://www.google.com/amp/s/a.example/story", "https://a.example/story"],
    ["https://www.google.co.kr/amp/a.example/story", "http://a.example/story"],
    // Hosts for phones
    ["https://m.a.example/story", "https://a.example/story"],
    ["https://mobile.a.example/story", "https://a.example/story"],
    ["https://www.a.example/story", "https://www.a.example/story"],
    ["https://m.example/story", "https://m.example/story"],
    // Pages drawn by script have their path after the number sign
    ["https://a.example/#!/story/5", "https://a.example/#!/story/5"],
  ])("%s", (url, address) => {
    expect(articleAddress(url, null)).toBe(address);
  });
});

describe("a canonical link", () => {
  test.each([
    // page, canonical, the article's address
    ["https://m.a.example/n/1?x=1", "https://www.a.example/news/1", "https://www.a.example/news/1"],
    ["https://www.a.example/n", "https://a.example/news?utm_source=c", "https://a.example/news"],
    ["https://a.example/n", "/news", "https://a.example/news"],
    ["https://a.example/n", "http://a.example/news", "https://a.example/news"],
    ["http://a.example/n", "https://a.example/news", "https://a.example/news"],
    // of another site
    ["https://evil.example/n", "https://a.example/news", "https://evil.example/n"],
    [
      "https://a.example.evil.example/n",
      "https://a.example/news",
      "https://a.example.evil.example/n",
    ],
    ["https://blog.a.example/n", "https://a.example/news", "https://blog.a.example/n"],
    ["https://a.example/n", "https://a.example:8443/news", "https://a.example/n"],
    // that says nothing
    ["https://a.example/n", "https://a.example/", "https://a.example/n"],
    ["https://a.example/", "https://a.example/", "https://a.example/"],
    ["https://a.example/n", "javascript:alert(1)", "https://a.example/n"],
    ["https://a.example/n", "", "https://a.example/n"],
    ["https://a.example/n", "https://", "https://a.example/n"],
    // that all pages of the site share
    [
      "https://a.example/view?idxno=4821",
      "https://a.example/view",
      "https://a.example/view?idxno=4821",
    ],
    ["https://a.example/view?idxno=4821", "https://a.example/n/4821", "https://a.example/n/4821"],
    // on a page in a cache
    [
      "https://a-example.cdn.ampproject.org/c/s/a.example/n/amp",
      "https://a.example/news",
      "https://a.example/news",
    ],
  ])("of %s to %s", (url, canonical, address) => {
    expect(articleAddress(url, canonical)).toBe(address);
  });
});

test.each([
  "",
  "no address",
  "about:blank",
  "file:///home/story.html",
  "http://[",
  "data:text/html,x",
])("%j, which is no address of the web, stays as it is", (url) => {
  expect(articleAddress(url, "https://a.example/")).toBe(url);
});

test("an article's address is its own", () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true }), (url) => {
      const address = articleAddress(url, null);
      expect(articleAddress(address, null)).toBe(address);
      expect(
        articleAddress(`${address}${address.includes("?") ? "&" : "?"}utm_source=x`, null),
      ).toBe(address);
    }),
    { numRuns: 50 },
  );
}, 60_000);

test("nothing throws", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "binary" }),
      fc.option(fc.string({ unit: "binary" })),
      (url, canonical) => {
        expect(typeof articleAddress(url, canonical)).toBe("string");
        expect(typeof articleAddress(`https://a.example/${url}`, canonical)).toBe("string");
      },
    ),
  );
}, 60_000);
