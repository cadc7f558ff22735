import { expect, test } from "vitest";
import type { Annotation } from "../../annotation";
import { aMark, anArticle } from "../../storage/fixtures";
import { factsMissingIn, meaningOf, statesAfter } from "./seen";

const changedTo = (annotation: Annotation, text: string) =>
  meaningOf({ id: annotation.id, outcome: "changed", text }, annotation);

test.each([
  ["quotation marks", `"We stay," she said`, "“We stay,” she said"],
  ["dashes", "2010-2012 - a loss", "2010–2012 — a loss"],
  ["spaces", "46 clinics", "46\u00a0 clinics\n"],
  ["a soft hyphen and a joiner", "night clinics", "night cli\u00adnics\u200b"],
  ["Hangul written as jamo", "병원 46곳", "병원 46곳".normalize("NFD")],
  ["full-width digits", "46곳", "４６곳"],
  ["an ellipsis", "그러나...", "그러나…"],
])("%s are no change", (_, marked, text) => {
  expect(changedTo(aMark(marked), text)).toMatchObject({ outcome: "moved", text: null });
});

test.each([
  ["a number", "46 clinics", "64 clinics"],
  ["a sign", "rose by 3%", "rose by −3%"],
  ["a decimal point", "3.5%", "35%"],
  ["a negation", "it will close", "it will not close"],
  ["a name", "said Kim", "said Lee"],
  ["a Korean particle", "병원이 찾은 의사", "병원을 찾은 의사"],
])("%s is a change", (_, marked, text) => {
  expect(changedTo(aMark(marked), text)).toMatchObject({ outcome: "changed", text });
});

test("a change that was set anew is the change that is known", () => {
  const revision = {
    ...({ seen: "2026-11-20T00:00:00.000Z", outcome: "changed", text: "“Nobody stays,”" } as const),
    ...{ modifiedAt: null, figure: null, answer: null },
  };
  const known: Annotation = {
    ...aMark("“We stay,”"),
    outcome: "changed",
    revisions: [revision],
  };
  expect(changedTo(known, `"Nobody stays,"`).text).toBe("“Nobody stays,”");
});

test("an article's state is kept anew when its headline or its date says something else", () => {
  const article = anArticle();
  const at = "2026-11-21T00:00:00.000Z";
  const { title } = article;
  expect(statesAfter(article, article, at)).toEqual(article.states);
  expect(statesAfter(article, { ...article, title: `${title}\u00a0` }, at)).toHaveLength(1);
  const renamed = { ...article, title: "Night clinics stay open" };
  expect(statesAfter(article, renamed, at)).toEqual([
    ...article.states,
    { seen: at, title: "Night clinics stay open", modifiedAt: null },
  ]);
  const modified = { ...article, modifiedAt: "2026-11-20T09:00:00Z" };
  expect(statesAfter(article, modified, at).at(-1)).toEqual({
    seen: at,
    title,
    modifiedAt: "2026-11-20T09:00:00Z",
  });
});

test("a page tells what the record of an imported article does not, and changes nothing else", () => {
  const facts = {
    url: "https://news.example/a",
    title: "A title",
    byline: "Ada Quill",
    publishedAt: "2026-11-17",
    modifiedAt: null,
    siteName: "The Example",
    language: "en",
  };
  const imported = anArticle({ title: "", byline: null, siteName: null, language: "ko" });
  expect(factsMissingIn(imported, facts)).toEqual({
    title: "A title",
    byline: "Ada Quill",
    publishedAt: anArticle().publishedAt,
    modifiedAt: null,
    siteName: "The Example",
    language: "ko",
  });
});
