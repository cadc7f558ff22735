import { expect, test } from "vitest";
import type { NoteNode } from "../annotation";
import { parseNote } from "./parse-note";

const text = (words: string): NoteNode => ({ type: "text", text: words });
const paragraph = (...children: NoteNode[]): NoteNode => ({ type: "paragraph", children });

test.each<[string, string, NoteNode[]]>([
  ["plain words", "확인해 보자", [paragraph(text("확인해 보자"))]],
  [
    "stress",
    "*soft* **strong**",
    [
      paragraph({ type: "emphasis", children: [text("soft")] }, text(" "), {
        type: "strong",
        children: [text("strong")],
      }),
    ],
  ],
  [
    "a list",
    "- one\n- two",
    [
      {
        type: "unordered-list",
        children: [
          { type: "item", children: [text("one")] },
          { type: "item", children: [text("two")] },
        ],
      },
    ],
  ],
  [
    "a heading is a strong line",
    "## Numbers",
    [paragraph({ type: "strong", children: [text("Numbers")] })],
  ],
  [
    "a web link",
    "[source](https://a.example/)",
    [paragraph({ type: "link", address: "https://a.example/", children: [text("source")] })],
  ],
  ["code keeps its signs", "`a < b && c`", [paragraph({ type: "code", text: "a < b && c" })]],
  ["signs of HTML in words", 'a < b & "c"', [paragraph(text('a < b & "c"'))]],
])("%s", (_, markdown, expected) => {
  expect(parseNote(markdown)).toEqual(expected);
});

test.each([
  "<script>alert(1)</script>",
  '<img src=x onerror="alert(1)">',
  "[x](javascript:alert(1))",
  "[x](JaVaScRiPt:alert(1))",
  "[x](data:text/html,<script>alert(1)</script>)",
  "![x](https://a.example/pixel.png)",
  "<a href='javascript:alert(1)'>x</a>",
])("nothing of %s becomes more than text", (markdown) => {
  const types = new Set<string>();
  const visit = (nodes: readonly NoteNode[]) => {
    for (const node of nodes) {
      types.add(node.type);
      if ("children" in node) visit(node.children);
    }
  };
  visit(parseNote(markdown));
  expect([...types].filter((type) => type !== "text" && type !== "paragraph")).toEqual([]);
});
