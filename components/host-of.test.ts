import { expect, test } from "vitest";
import { hostOf } from "./host-of";

test.each([
  ["news.example", "news.example"],
  ["  WWW.News.example ", "news.example"],
  ["https://www.news.example/politics/1?a=b", "news.example"],
  ["localhost:8080", "localhost"],
  ["뉴스.example", "xn--vg1b002a.example"],
  ["", null],
  ["two words", null],
  ["https://", null],
])("%s is the site %s", (typed, host) => {
  expect(hostOf(typed)).toBe(host);
});
