import { expect, test } from "vitest";
import { readAddressShape } from "./address-shape";

test.each([
  // address, what holds of it
  ["https://a.example/", "front"],
  ["https://a.example", "front"],
  ["https://a.example/en/", "front"],
  ["https://a.example/index.html", "front"],
  ["https://a.example/?variant=zh", "front"],
  ["https://a.example/?p=153399", "article"],
  ["https://a.example/2024/02/20/bridge-closes", "article"],
  ["https://a.example/news/harbour-bridge-to-close-for-nine-weeks", "article"],
  ["https://a.example/news/articleView.html?idxno=153399", "article"],
  ["https://a.example/article/607/0000001728", "article"],
  ["https://a.example/%ED%95%9C%EA%B0%95-%EC%88%98%EC%9C%84-4-2m-%EB%84%98%EC%96%B4", "article"],
  ["https://a.example/n1/2024/0424/c1001-40223222.html", "article"],
  ["https://a.example/authors/ada-lind/harbour-bridge-to-close-soon", "article"],
  ["https://a.example/sport", ""],
  ["https://a.example/tag/harbour", "list"],
  ["https://a.example/category/sport/page/3", "list"],
  ["https://a.example/2024/03/", "list"],
  ["https://a.example/search?q=harbour", "list"],
  ["https://a.example/local?page=2", "list"],
  ["https://forum.a.example/coolant-leak-in-the-older-model", "other article"],
  ["https://a.example/forum/viewtopic.php?f=4", "other"],
  ["https://a.example/wiki/Harbour", "other"],
  ["https://a.example/watch?v=8f3kd92", "other"],
  ["https://a.example/login", "other"],
  ["nothing", ""],
  ["https://a.example/%E0%A4%A", ""],
])("%s", (url, expected) => {
  const { front, list, other, article } = readAddressShape(url);
  const shape = { front, list, other, article };
  const holding = Object.entries(shape).filter(([, holds]) => holds);
  const names = holding.map(([name]) => name).filter((name) => !(list && name === "article"));
  expect(names.join(" ")).toBe(expected);
});
