import { expect, test } from "vitest";
import { createBelief } from "./believed-address";

const POST = "https://post.example";

test("A canonical link is believed", () => {
  const believed = createBelief();
  expect(believed({ url: `${POST}/a`, title: "A" }, `${POST}/a?from=mail`)).toBe(`${POST}/a`);
});

test("A link that stayed when the page turned to another article is not", () => {
  const believed = createBelief();
  expect(believed({ url: `${POST}/a`, title: "A" }, `${POST}/a`)).toBe(`${POST}/a`);
  expect(believed({ url: `${POST}/a`, title: "B" }, `${POST}/b`)).toBe(`${POST}/b`);
  // And the first article is still where it was.
  expect(believed({ url: `${POST}/a`, title: "A" }, `${POST}/a`)).toBe(`${POST}/a`);
});

test("A link that stays while the article does, as over a gallery, is", () => {
  const believed = createBelief();
  expect(believed({ url: `${POST}/a`, title: "A" }, `${POST}/a`)).toBe(`${POST}/a`);
  expect(believed({ url: `${POST}/a`, title: "A" }, `${POST}/a?photo=3`)).toBe(`${POST}/a`);
});

test("A headline that changes at one address changes nothing", () => {
  const believed = createBelief();
  expect(believed({ url: `${POST}/a`, title: "A" }, `${POST}/a?id=1`)).toBe(`${POST}/a`);
  expect(believed({ url: `${POST}/a`, title: "A, updated" }, `${POST}/a?id=1`)).toBe(`${POST}/a`);
});
