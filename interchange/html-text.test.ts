// @vitest-environment jsdom
import { expect, test } from "vitest";
import { HOSTILE } from "./hostile-strings";
import { htmlText } from "./html-text";

test.each([
  // HTML, text
  ["20,510 commuters", "20,510 commuters"],
  ["<b>20,510</b> commuters", "20,510 commuters"],
  ["R&amp;D &lt;b&gt; &#8220;x&#8221;", "R&D <b> “x”"],
  ["<p>one</p>\n<p>two</p>", "one\ntwo"],
  ["one<br>two<br/>three", "one\ntwo\nthree"],
  ["<ul><li>a</li><li>b</li></ul>", "a\nb"],
  ["<script>alert(1)</script>x<style>b{}</style>", "x"],
  ["<img src=x onerror=alert(1)>caption", "caption"],
  ["a < b", "a < b"],
  ["text<p", "text"],
])("takes %j for %j", (html, text) => {
  expect(htmlText(html)).toBe(text);
});

test.each(HOSTILE)("takes %j without running or loading anything of it", (html) => {
  expect(typeof htmlText(`<p>${html}</p>`)).toBe("string");
  expect(Reflect.has(globalThis, "polluted")).toBe(false);
});

test("takes a time that grows as the text does", () => {
  const start = performance.now();
  for (const piece of ["<p", "<", "<br ", "&", "<p ".padEnd(300, "x")])
    htmlText(piece.repeat(100_000 / piece.length));
  expect(performance.now() - start).toBeLessThan(10_000);
});
