// @vitest-environment jsdom
import fc from "fast-check";
import { expect, test } from "vitest";
import { rangeText, textOf } from "./read-range";

const read = (html: string) => {
  document.body.innerHTML = html;
  return textOf(document.body);
};

test.each([
  ["blocks stand on lines of their own", "<h1>Tide</h1><p>It <b>rose</b>.</p>", "Tide\nIt rose."],
  ["white space is one space", "<p>  It\n   rose&nbsp; <b> fast</b> </p>", "It rose fast"],
  ["inline elements do not part words", "<p>6<span>,415</span>명</p>", "6,415명"],
  ["zero-width characters go", "<p>in&shy;for\u200bma<b>\u2060</b>tion</p>", "information"],
  ["a line break is a break", "<p>one<br>two</p>", "one\ntwo"],
  ["a script is not text", "<p>a</p><script>b</script><style>c</style><p>d</p>", "a\nd"],
  [
    "a hidden copy is not text",
    "<div hidden><p>a</p></div><p style='display: none'>a</p><p>a</p>",
    "a",
  ],
  ["what can be found though collapsed is", "<p hidden='until-found'>a</p>", "a"],
  ["cells do not run together", "<table><tr><td>2019</td><td>12</td></tr></table>", "2019\n12"],
])("%s", (_, html, text) => {
  expect(read(html).text).toBe(text);
});

test("two line breaks end a paragraph, one does not", () => {
  const { text, blocks } = read("<div>one<br>two<br><br>three</div>");
  expect(blocks.map(({ start, end }) => text.slice(start, end))).toEqual(["one\ntwo", "three"]);
});

test("the root itself is read even if it is hidden, its surroundings are not", () => {
  document.body.innerHTML = "<p>before</p><div id=root style='display:none'>inside</div>";
  const root = document.querySelector("#root");
  expect(root && textOf(root).text).toBe("inside");
});

const inline = fc.constantFrom(
  "a",
  " ",
  "\n  ",
  "6,415명",
  "\u00ad",
  "<b>",
  "</b>",
  "<br>",
  "<i></i>",
  "</p><p>",
);

test("a stretch of the text is the same stretch as a range", () => {
  fc.assert(
    fc.property(fc.array(inline), fc.nat(), fc.nat(), (parts, one, other) => {
      const { text, rangeAt, spanOf } = read(`<p>${parts.join("")}</p>`);
      const [start, end] = [one % (text.length + 1), other % (text.length + 1)].sort(
        (a, b) => a - b,
      );
      const range = rangeAt(start ?? 0, end ?? 0);
      if (!range) return;
      const stretch = text.slice(start, end).trim();
      expect(rangeText(range)).toBe(stretch);
      const again = spanOf(range);
      expect(text.slice(again.start, again.end).trim()).toBe(stretch);
    }),
  );
});
