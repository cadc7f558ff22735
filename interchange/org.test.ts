import { parse } from "uniorg-parse/lib/parser";
import { expect, test } from "vitest";
import type { Annotation } from "../annotation";
import { ARTICLE, CLAIM, FIGURE, PASSAGE, PICTURE, targetOf } from "./examples";
import { HOSTILE } from "./hostile-strings";
import { toOrg } from "./org";

interface Node {
  readonly type: string;
  readonly value?: unknown;
  readonly key?: string;
  readonly children?: readonly Node[];
}

function nodes(root: Node, type: string): Node[] {
  const here = root.type === type ? [root] : [];
  return [...here, ...(root.children ?? []).flatMap((child) => nodes(child, type))];
}

function textOf(node: Node): string {
  return (
    (typeof node.value === "string" ? node.value : "") + (node.children ?? []).map(textOf).join("")
  );
}

const plain = (text: string) =>
  text
    .toWellFormed()
    .replace(/\u200b/gu, "")
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();

test("writes a headline with properties, a quote and the note", () => {
  const figure = { ...FIGURE, tags: ["야간 진료"], note: "* 확인할 것\n#+end_src" };
  expect(toOrg({ article: ARTICLE, annotations: [figure] }, "ko")).toMatch(
    /^#\+title: 솔내시 [\s\S]*\n\* \[\[https:\/\/news\.example\/night-care#:~:text=\S+\]\[수치\]\] :야간_진료:\n:PROPERTIES:\n:ID: 00000000-0000-4000-8000-000000000001\n:KIND: figure\n:VALUE: 20510\n:UNIT: 명\n:TYPE: count\n:APPROXIMATE: t\n:COUNTED: 어린이\n:SENTENCE: 지난해 솔내시 어린이는 2만 510명으로, 3년 전의 2\.4배다\.\n:HEADING: 병원을 찾아 먼 길\n:STATUS: exact\n:MARKED: 2026-11-17T16:00:00\.000Z\n:END:\n#\+begin_quote\n2만 510명\n#\+end_quote\n#\+begin_src markdown\n,\* 확인할 것\n,#\+end_src\n#\+end_src\n\n$/u,
  );
});

test.each(HOSTILE)("%j reads as itself, and stands in its place", (text) => {
  const annotations: Annotation[] = [
    {
      ...CLAIM,
      target: targetOf(text),
      note: text,
      tags: [text],
      heading: text,
      reading: { ...CLAIM.reading, speaker: text },
    },
    { ...PICTURE, reading: { ...PICTURE.reading, address: text } },
    PASSAGE,
  ];
  const article = { ...ARTICLE, title: text, byline: text };
  const tree = parse(toOrg({ article, annotations }, "en"));
  expect(nodes(tree, "headline")).toHaveLength(3);
  expect(nodes(tree, "property-drawer")).toHaveLength(3);
  const quotes = nodes(tree, "quote-block").map((quote) => plain(textOf(quote)));
  expect(quotes).toEqual(
    [plain(text), "밤 9시 이후", "야간 진료 기관 수"].filter((quote) => quote !== ""),
  );
  for (const type of [
    "bold",
    "italic",
    "code",
    "verbatim",
    "table",
    "drawer",
    "footnote-reference",
    "timestamp",
  ])
    expect(nodes(tree, type)).toEqual([]);
  const titles = nodes(tree, "keyword").filter(({ key }) => key === "TITLE");
  expect(titles.map(({ value }) => plain(String(value)))).toEqual([plain(text)]);
});
