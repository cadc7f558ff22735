import { expect, test } from "vitest";
import { pageAddress } from "./page-address";

test.for([
  ["https://post.example/a", "https://post.example/a"],
  ["https://post.example/a?b=c", "https://post.example/a?b=c"],
  ["https://post.example/a#end", "https://post.example/a"],
  ["https://post.example/a#", "https://post.example/a"],
  ["https://post.example/#/news/12", "https://post.example/#/news/12"],
  ["https://post.example/#!/news/12", "https://post.example/#!/news/12"],
  ["https://post.example/a#section/2", "https://post.example/a"],
])("%s shows %s", ([address, shown]) => {
  expect(pageAddress(address ?? "")).toBe(shown);
});
