import fc from "fast-check";
import { expect, test } from "vitest";
import type { Annotation } from "../annotation";
import { inPageOrder } from "./annotated-article";
import { anyLibrary } from "./any-library";
import { ARTICLE, CLAIM, FIGURE, PASSAGE, PICTURE } from "./examples";
import { toHypothesis } from "./hypothesis";
import { articlesOf, readBack } from "./read-back";

const NOW = "2026-11-18T02:00:00.000Z";

test("gives what Hypothesis' own import reads", () => {
  const figure = { ...FIGURE, note: "**확인**", tags: ["예산"] };
  const file = JSON.parse(toHypothesis({ article: ARTICLE, annotations: [figure] }, NOW));
  expect(file).toMatchObject({
    export_date: NOW,
    annotations: [{ text: "**확인**", tags: ["예산"] }],
  });
  const [{ uri, document, target }] = file.annotations;
  expect([uri, document.title]).toEqual([ARTICLE.url, [ARTICLE.title]]);
  expect(target).toEqual([
    {
      source: ARTICLE.url,
      selector: [
        { type: "TextPositionSelector", start: 13, end: 20 },
        {
          type: "TextQuoteSelector",
          exact: "2만 510명",
          prefix: "지난해 솔내시 어린이는 ",
          suffix: "으로, 3년 전의 2.4배다.",
        },
      ],
    },
  ]);
});

test("gives its own marks back whole", async () => {
  const annotations: Annotation[] = [CLAIM, FIGURE, PASSAGE, PICTURE];
  const [read] = await articlesOf(toHypothesis({ article: ARTICLE, annotations }, NOW));
  expect(read?.article.title).toBe(ARTICLE.title);
  expect(read?.annotations).toEqual(inPageOrder(annotations));
});

test("reads an export of Hypothesis: titles as text or list, tags, page notes refused", async () => {
  const selector = [
    {
      type: "RangeSelector",
      startContainer: "/p[1]",
      startOffset: 0,
      endContainer: "/p[1]",
      endOffset: 5,
    },
    { type: "TextPositionSelector", start: 120, end: 125 },
    { type: "TextQuoteSelector", exact: "words", prefix: "the ", suffix: " of" },
  ];
  const annotation = (title: unknown, target: unknown) => ({
    id: "Xk3m",
    uri: "https://a.example/",
    created: "2024-01-02T03:04:05.678901+00:00",
    updated: "2024-01-03T03:04:05.678901+00:00",
    text: "note",
    tags: ["one", "two"],
    document: { title },
    target,
  });
  const source = "https://a.example/";
  const read = await readBack(
    JSON.stringify({
      export_date: NOW,
      annotations: [
        annotation(["A title"], [{ source, selector }]),
        annotation("A title", [{ source }]),
      ],
    }),
  );
  if (read.type === "refused") throw new Error("It was refused");
  expect(read.refusals).toEqual([{ problem: "no words", where: "annotations[1]", detail: "" }]);
  expect(read.articles).toMatchObject([
    {
      article: { url: source, title: "A title", created: "2024-01-02T03:04:05.678Z" },
      annotations: [
        {
          kind: "passage",
          note: "note",
          tags: ["one", "two"],
          modified: "2024-01-03T03:04:05.678Z",
          target: { selector: [selector[2], selector[1]] },
        },
      ],
    },
  ]);
});

test("any article's annotations keep their identity and reading", async () => {
  await fc.assert(
    fc.asyncProperty(anyLibrary, async (library) => {
      for (const { article, annotations } of library) {
        const read = await readBack(toHypothesis({ article, annotations }, NOW));
        const found =
          read.type === "understood" ? read.articles.flatMap((each) => each.annotations) : [];
        const known = new Map(annotations.map((each) => [each.id, each]));
        for (const { id, kind, reading, note } of found)
          expect(known.get(id)).toMatchObject({ kind, reading, note });
      }
    }),
    { numRuns: 100 },
  );
});
