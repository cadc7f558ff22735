// @vitest-environment jsdom
import { expect, test } from "vitest";
import type { Annotation } from "../annotation";
import type { AnnotatedArticle } from "./annotated-article";
import { ARTICLE, CLAIM, FIGURE, PASSAGE, PICTURE, targetOf } from "./examples";
import { HOSTILE } from "./hostile-strings";
import { toHtml } from "./html";
import { writtenBy } from "./text-writer";

function page(articles: readonly AnnotatedArticle[], language = "en"): Document {
  return new DOMParser().parseFromString(
    writtenBy(toHtml("Tallymark", language), articles),
    "text/html",
  );
}

const textsOf = (root: ParentNode, selector: string) =>
  [...root.querySelectorAll(selector)].map((element) => element.textContent);

test("shows an article's marks in page order, with what they mean", () => {
  const claim: Annotation = { ...CLAIM, status: "doubtful", tags: ["예산"] };
  const sheet = page([{ article: ARTICLE, annotations: [PICTURE, FIGURE, claim] }]);
  expect(textsOf(sheet, "h1")).toEqual([ARTICLE.title]);
  expect(textsOf(sheet, "h2")).toEqual(["Claim", "Figure", "Picture"]);
  expect(textsOf(sheet, "header p")[0]).toBe(
    "도하람 기자 · 너른강일보 · published 2026-11-17 06:30 · modified 2026-11-17 14:12",
  );
  expect(textsOf(sheet, "dt").map((name, i) => [name, textsOf(sheet, "dd")[i]])).toEqual([
    ["speaker", "윤 원장"],
    ["Claim", "doubtful"],
    ["sentence", CLAIM.sentence],
    ["tags", "예산"],
    ["Figure", "20,510 명 (어린이; approximate)"],
    ["sentence", FIGURE.sentence],
    ["under", "병원을 찾아 먼 길"],
    ["source", "편집부"],
  ]);
});

test("speaks Korean to a Korean reader, and says what changed", () => {
  const changed: Annotation = {
    ...FIGURE,
    outcome: "changed",
    revisions: [
      {
        seen: "2026-11-18T00:00:00.000Z",
        outcome: "changed",
        text: "2만 1천명",
        modifiedAt: null,
        figure: null,
        answer: null,
      },
    ],
  };
  const sheet = page([{ article: ARTICLE, annotations: [changed] }], "ko-KR");
  expect(sheet.documentElement.lang).toBe("ko");
  expect(textsOf(sheet, "h2")).toEqual(["수치 · 바뀜"]);
  expect(textsOf(sheet, "blockquote")).toEqual(["2만 510명", "2만 1천명"]);
});

const shown = (text: string) =>
  text
    .toWellFormed()
    .replace(/\r\n?/gu, "\n")
    .replace(/(?![\t\n])[\p{Cc}]|[\ufdd0-\ufdef\ufffe\uffff]/gu, "\ufffd");

test.each(HOSTILE)("%j is text, and brings no element, address or style of its own", (text) => {
  const annotations: Annotation[] = [
    {
      ...CLAIM,
      target: targetOf(`x${text}`),
      note: `x${text}`,
      tags: [`x${text}`],
      heading: text,
      reading: { ...CLAIM.reading, speaker: text },
    },
    { ...PICTURE, reading: { ...PICTURE.reading, address: text, caption: text } },
    PASSAGE,
  ];
  const article = { ...ARTICLE, title: `x${text}`, byline: text, siteName: text, language: text };
  const sheet = page([{ article, annotations }]);
  expect(textsOf(sheet, "h1")).toEqual([shown(`x${text}`)]);
  expect(textsOf(sheet, "blockquote")).toContain(shown(`x${text}`));
  expect(textsOf(sheet, ".note")).toEqual([shown(`x${text}`)]);
  expect(sheet.querySelectorAll("section")).toHaveLength(3);
  const known =
    "html,head,meta,title,style,body,article,header,h1,h2,a,p,section,blockquote,dl,dt,dd,footer";
  expect([...sheet.querySelectorAll(`:not(${known})`)]).toEqual([]);
  expect(sheet.querySelectorAll("style")).toHaveLength(1);
  for (const element of sheet.querySelectorAll("body *"))
    for (const { name, value } of element.attributes) {
      expect(["class", "lang", "dir", "href", "rel"]).toContain(name);
      if (name === "href") expect(value).toMatch(/^https?:/);
    }
});
