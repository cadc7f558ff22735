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
