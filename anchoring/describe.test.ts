// @vitest-environment jsdom
import { expect, test } from "vitest";
import { positionOf, quoteOf } from "../annotation";
import { describe } from "./describe";
import { blockAround, textOf, trimRange } from "./read-range";

const HTML = `<h1>Tide</h1>
<p>The harbour was <b>under water</b> for the second time.</p>
<figure><img alt="The quay"></figure>
<p>Some 6,415 households lost power. About 120 people slept in the gym.</p>
<p>Of the fishermen, 120 people said no.</p>`;

function rangeOf(passage: string): Range {
  document.body.innerHTML = HTML;
  const { text, rangeAt } = textOf(document.body);
  const start = text.indexOf(passage);
  const range = rangeAt(start, start + passage.length);
  if (!range) throw new Error(`Not in the article: ${passage}`);
  return range;
}

test("a passage is described by its words, what stands about it, and its place", () => {
  const target = describe(rangeOf("under water"), document.body);
  const { text } = textOf(document.body);
  expect(quoteOf(target)).toEqual({
    type: "TextQuoteSelector",
    exact: "under water",
    prefix: "Tide\nThe harbour was ",
    suffix: text.slice(text.indexOf(" for the"), text.indexOf(" for the") + 128),
  });
  const position = positionOf(target);
  expect(text.slice(position?.start, position?.end)).toBe("under water");
  expect(target.textLength).toBe(text.length);
  expect(target.neighbours).toEqual({
    before: "Tide",
    after: "Some 6,415 households lost power. About 120 peop",
  });
  expect(JSON.parse(JSON.stringify(target))).toEqual(target);
});

test("white space at the ends is not part of it", () => {
  const range = rangeOf("under water");
  range.setEnd(range.endContainer.parentElement?.nextSibling ?? document.body, 1);
  expect(range.toString()).toBe("under water ");
  expect(quoteOf(describe(range, document.body))?.exact).toBe("under water");
  expect(trimRange(range)?.toString()).toBe("under water");
});

test("a range of nothing but white space has no words", () => {
  document.body.innerHTML = HTML;
  const range = document.createRange();
  range.selectNode(document.querySelector("h1")?.nextSibling ?? document.body);
  expect(trimRange(range)).toBeNull();
});

test("a picture is described by its position alone", () => {
  document.body.innerHTML = HTML;
  const range = document.createRange();
  range.selectNode(document.querySelector("img") ?? document.body);
  const { selector } = describe(range, document.body);
  const at = textOf(document.body).text.indexOf("Some 6,415");
  expect(selector).toEqual([{ type: "TextPositionSelector", start: at, end: at }]);
});

test("another place that could be taken for it is remembered", () => {
  expect(describe(rangeOf("6,415 households"), document.body).twins).toBeUndefined();
  const sentence =
    "<p>The tide took the old quay, and 120 people said no to a wall that costs more.</p>";
  document.body.innerHTML = `<p>News of the day</p>${sentence}<p>In other news</p>${sentence}`;
  const { text, rangeAt } = textOf(document.body);
  const range = rangeAt(text.indexOf("120"), text.indexOf("120") + 3);
  const twins = range && describe(range, document.body).twins;
  expect(twins?.map(({ same }) => same)).toEqual([true]);
});

test("the block around a passage, and where it stands in it", () => {
  const { text, start, end } = blockAround(rangeOf("6,415"), document.body);
  expect(text).toBe("Some 6,415 households lost power. About 120 people slept in the gym.");
  expect(text.slice(start, end)).toBe("6,415");
});

test("a passage over two blocks has both around it", () => {
  const { text, start, end } = blockAround(rangeOf("the gym.\nOf the"), document.body);
  expect(text).toMatch(/^Some 6,415.*\nOf the fishermen, 120 people said no\.$/);
  expect(text.slice(start, end)).toBe("the gym.\nOf the");
});

test("words in the shadow of an element, which is not read, stand where the element does", () => {
  document.body.innerHTML = "<p>Before it.</p><live-ticker></live-ticker><p>After it.</p>";
  const shadow = document.querySelector("live-ticker")?.attachShadow({ mode: "open" });
  const words = shadow?.appendChild(document.createTextNode("Some 6,415 households"));
  if (!words) throw new Error("There is no shadow");
  const range = document.createRange();
  range.selectNodeContents(words);
  expect(describe(range, document.body)).toEqual({
    selector: [{ type: "TextPositionSelector", start: 11, end: 11 }],
    textLength: 20,
  });
});

test("a range of another document covers nothing", () => {
  const other = document.implementation.createHTMLDocument();
  other.body.append("Some 6,415 households");
  const range = other.createRange();
  range.selectNodeContents(other.body);
  expect(quoteOf(describe(range, document.body))).toBeNull();
});
