import { expect, test } from "vitest";
import { contained, escaped, inlineTag } from "./markdown-text";

test.each([
  // text, Markdown
  ["30~40분, 50~60분", "30\\~40분, 50\\~60분"],
  ["$4.1 billion, up 28%", "\\$4.1 billion, up 28%"],
  ["1. first", "1\\. first"],
  ["2026. 11. 17", "2026\\. 11. 17"],
  ["- dash", "\\- dash"],
  ["−4°C", "−4°C"],
  ["[value:: 99]", "\\[value:\\: 99\\]"],
  ["==a== %%b%% <% c %>", "\\=\\=a=\\= %\\%b%\\% \\<\\% c %\\>"],
  ["https://a.example/x_y www.b.example", "https:\\//a.example/x\\_y www\\.b.example"],
  ["a\n b\u2028c", "a b c"],
  ["R&D &amp; AT&T", "R\\&D \\&amp; AT\\&T"],
])("escapes %j", (text, markdown) => {
  expect(escaped(text)).toBe(markdown);
});

test.each([
  // note, lines
  ["```\ncode <b>", ["```", "code <b>", "```"]],
  ["```js\ncode\n```\nafter", ["```js", "code", "```", "after"]],
  ["````\n```", ["````", "```", "````"]],
  ["a < b <i>x</i>", ["a < b \\<i>x\\</i>"]],
  ["<https://example.com/a>", ["<https://example.com/a>"]],
  ["[Figure]: https://example.com", ["[Figure]\\: https://example.com"]],
  ["text ^tm-1", ["text \\^tm-1"]],
  ["open %% comment", ["open \\%\\% comment"]],
  ["%% whole %% comment", ["%% whole %% comment"]],
  ["$$\nx", ["\\$\\$", "x"]],
  ["\n\n  indented\n", ["indented"]],
])("keeps the note %j in its place", (note, lines) => {
  expect(contained(note)).toEqual(lines);
});

test.each([
  // tag, inline
  ["야간 진료", "#야간-진료"],
  ["public health/2026", "#public-health/2026"],
  ["2026", "#_2026"],
  ["a#b]]", "#ab"],
  ["🚑", "#🚑"],
  ["!!", null],
])("writes the tag %j", (tag, inline) => {
  expect(inlineTag(tag)).toBe(inline);
});
