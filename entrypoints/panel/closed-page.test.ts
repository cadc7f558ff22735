import { expect, test } from "vitest";
import { isClosedPage } from "./closed-page";

test.each([
  // address, closed
  ["https://news.example/2026/budget", false],
  ["http://localhost:8000/ko/news", false],
  ["https://chrome.google.com/intl/en/chrome", false],
  ["https://www.mozilla.org/", false],
  ["chrome://extensions/", true],
  ["about:addons", true],
  ["about:blank", true],
  ["file:///home/reader/article.html", true],
  ["chrome-extension://abcdef/library.html", true],
  ["moz-extension://abcdef/library.html", true],
  ["view-source:https://news.example/", true],
  ["data:text/html,hello", true],
  ["https://chromewebstore.google.com/detail/tallymark", true],
  ["https://chrome.google.com/webstore/category/extensions", true],
  ["https://addons.mozilla.org/ko/firefox/", true],
  ["", true],
])("%s: closed is %s", (address, closed) => {
  expect(isClosedPage(address)).toBe(closed);
});
