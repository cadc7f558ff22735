import { expect, test } from "vitest";
import { changedSince } from "./changed-since";
import { ARTICLE, CLAIM, FIGURE, PASSAGE } from "./examples";

const SINCE = "2026-11-18T00:00:00.000Z";
const LATER = "2026-11-18T00:00:00.001Z";

test("leaves what was there then, and articles with nothing new", () => {
  const revision = {
    seen: LATER,
    outcome: "missing",
    text: null,
    modifiedAt: null,
    figure: null,
    answer: null,
  } as const;
  const edited = { ...CLAIM, modified: LATER };
  const missing = { ...PASSAGE, outcome: "missing", revisions: [revision] } as const;
  const old = { article: { ...ARTICLE, url: "https://news.example/old" }, annotations: [FIGURE] };
  expect(
    changedSince([{ article: ARTICLE, annotations: [FIGURE, edited, missing] }, old], SINCE),
  ).toEqual([{ article: ARTICLE, annotations: [edited, missing] }]);
});

test("a mark of that very moment is none", () => {
  expect(
    changedSince([{ article: ARTICLE, annotations: [{ ...FIGURE, modified: SINCE }] }], SINCE),
  ).toEqual([]);
});
