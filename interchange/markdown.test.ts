// @vitest-environment jsdom
import { marked } from "marked";
import { describe, expect, test } from "vitest";
import type { Annotation, Revision } from "../annotation";
import { ARTICLE, CLAIM, FIGURE, PASSAGE, PICTURE, targetOf } from "./examples";
import { HOSTILE } from "./hostile-strings";
import { toMarkdown } from "./markdown";

/** What a reader of Markdown that is not ours shows for the part below the front matter. */
function shown(markdown: string): HTMLElement {
  const body = markdown.slice(markdown.indexOf("\n---\n") + "\n---\n".length);
  const page = document.createElement("div");
  page.innerHTML = marked.parse(body, { async: false });
  return page;
}

const items = (page: HTMLElement) => [...(page.firstElementChild?.children ?? [])];

const plain = (text: string | null | undefined) =>
  (text ?? "")
    .toWellFormed()
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();

test("writes front matter, link, quote, meaning, tags and note", () => {
  const figure = {
    ...FIGURE,
    tags: ["야간 진료", "2026"],
    note: "**지난해** 수치다.\n\n- 확인할 것",
  };
  expect(toMarkdown(ARTICLE, [figure], { timeZone: "Asia/Seoul" })).toBe(`---
title: "솔내시 어린이 2만 510명 ‘원정 진료’"
source: "https://news.example/night-care"
author:
  - "[[도하람 기자]]"
published: "2026-11-17"
created: "2026-11-18"
tags:
  - "clippings"
site: "너른강일보"
language: "ko"
modified: "2026-11-17T14:12:00+09:00"
figures: 1
claims: 0
---

- [Figure](https://news.example/night-care#:~:text=${encodeURIComponent("지난해 솔내시 어린이는")}-,${encodeURIComponent("2만 510명")},-${encodeURIComponent("으로, 3년 전의 2.4배다")}) ^tm-00000000-0000-4000-8000-000000000001

  > 2만 510명

  [kind:: figure] [value:: 20510] [unit:: 명] [type:: count] [approximate:: true] [counted:: 어린이] [marked:: 2026-11-17T16:00:00.000Z]

  [heading:: 병원을 찾아 먼 길] [sentence:: 지난해 솔내시 어린이는 2만 510명으로, 3년 전의 2.4배다.]

  #야간-진료 #_2026

  **지난해** 수치다.

  - 확인할 것
`);
});

test("tells who says what, where a picture is, and names kinds in the reader's language", () => {
  const markdown = toMarkdown(ARTICLE, [PICTURE, CLAIM], { language: "ko-KR" });
  expect(markdown).toContain("[kind:: claim] [speaker:: 윤 원장] [cue:: 말했다] [type:: quote]");
  expect(markdown).toContain(
    "[alternative:: 막대그래프] [credit:: 편집부] [address:: <https://news.example/image/clinics.png>]",
  );
  expect([...shown(markdown).querySelectorAll("a")].map((link) => link.textContent)).toEqual(
    expect.arrayContaining(["주장", "사진·도표"]),
  );
});

test("writes annotations in page order and leaves removed ones out", () => {
  const removed = { ...PASSAGE, deleted: "2026-11-18T00:00:00.000Z" };
  const kinds = [
    ...toMarkdown(ARTICLE, [PICTURE, FIGURE, removed, CLAIM]).matchAll(/kind:: (\w+)/g),
  ];
  expect(kinds.map(([, kind]) => kind)).toEqual(["claim", "figure", "picture"]);
});

test("a second export changes the blocks of what has changed, and no line of another", () => {
  const before = toMarkdown(ARTICLE, [CLAIM, FIGURE, PASSAGE]).split("\n");
  const edited = { ...FIGURE, note: "확인함", reading: { ...FIGURE.reading, value: 20_511 } };
  const after = toMarkdown(ARTICLE, [PASSAGE, edited, CLAIM]).split("\n");
  const added = after.filter((line) => !before.includes(line));
  const gone = before.filter((line) => !after.includes(line));
  expect(gone).toEqual([expect.stringContaining("[value:: 20510]")]);
  expect(added).toEqual([expect.stringContaining("[value:: 20511]"), "  확인함"]);
});

test("tells what was marked before the reader accepted a change, and what they kept", () => {
  const { sentence, heading, reading } = FIGURE;
  const before = { target: FIGURE.target, sentence, heading, reading };
  const at = "2026-11-18T09:00:00.000Z";
  const seen = (text: string, answer: Revision["answer"]): Revision => ({
    seen: at,
    outcome: "changed",
    text,
    modifiedAt: "2026-11-18",
    figure: { ...FIGURE.reading, value: 21_000 },
    answer,
  });
  const markdown = toMarkdown(ARTICLE, [
    { ...FIGURE, revisions: [seen("2만 1천명", { type: "accepted", at, before })] },
    { ...PASSAGE, outcome: "changed", revisions: [seen("10명 중 7명", { type: "kept", at })] },
  ]);
  expect(markdown).toContain(
    "[modified:: 2026-11-18] [removed:: 510명] [added:: 1천명] [value:: 21000] [answer:: accepted] [was:: 2만 510명]",
  );
  expect(markdown).toContain("[answer:: kept]\n    > 10명 중 7명");
});

test("names every headline that an article has had, where it has had several", () => {
  expect(toMarkdown(ARTICLE, [])).not.toContain("headlines:");
  const state = { seen: ARTICLE.visited, modifiedAt: null };
  const states = ["First", "Second", "Second"].map((title) => ({ ...state, title }));
  expect(toMarkdown({ ...ARTICLE, states }, [])).toContain(
    'headlines:\n  - "First"\n  - "Second"\n',
  );
});

test("shows what a passage has become, visit by visit", () => {
  const changed: Annotation = {
    ...FIGURE,
    outcome: "missing",
    revisions: [
      {
        seen: "2026-11-18T00:00:00.000Z",
        outcome: "changed",
        text: "2만 1천명",
        modifiedAt: null,
        figure: null,
        answer: null,
      },
      {
        seen: "2026-11-19T00:00:00.000Z",
        outcome: "missing",
        text: null,
        modifiedAt: null,
        figure: null,
        answer: null,
      },
    ],
    note: "- 왜?",
  };
  const markdown = toMarkdown(ARTICLE, [changed]);
  expect(markdown).toContain("[status:: missing] [marked::");
  expect(markdown).toContain(`
  * [seen:: 2026-11-18T00:00:00.000Z] [status:: changed] [removed:: 510명] [added:: 1천명]
    > 2만 1천명
  * [seen:: 2026-11-19T00:00:00.000Z] [status:: missing]
`);
  const [item] = items(shown(markdown));
  expect(
    [...(item?.querySelectorAll("blockquote") ?? [])].map((quote) => plain(quote.textContent)),
  ).toEqual(["2만 510명", "2만 1천명"]);
});

test.each([
  // byline, authors
  ["Maren Tolliver-Oduya", ["Maren Tolliver-Oduya"]],
  ["Ann Lee, Bo Kim and Cy Roe", ["Ann Lee", "Bo Kim", "Cy Roe"]],
  ["Ann Lee, Health Correspondent", ["Ann Lee, Health Correspondent"]],
  ["도하람·윤가온 기자", ["도하람", "윤가온 기자"]],
  ["[[x]] | y # z", ["x y z"]],
  [null, []],
])("takes %j for the authors %j", (byline, names) => {
  const markdown = toMarkdown({ ...ARTICLE, byline }, []);
  expect([...markdown.matchAll(/\[\[(.*)\]\]/g)].map(([, name]) => name)).toEqual(names);
});

test.each([
  // address, link
  ["https://news.example/a_(b)", true],
  ["javascript:alert(1)", false],
  ["data:image/png;base64,AAAA", false],
])("links to the picture at %s: %s", (address, linked) => {
  const picture = { ...PICTURE, reading: { ...PICTURE.reading, address } };
  expect(toMarkdown(ARTICLE, [picture]).includes("address::")).toBe(linked);
});

describe.each(HOSTILE)("%j", (text) => {
  test("as a quote, speaker or revision reads as itself and makes no markup", () => {
    const claim: Annotation = {
      ...CLAIM,
      target: targetOf(text),
      reading: { ...CLAIM.reading, speaker: text },
      revisions: [
        {
          seen: CLAIM.created,
          outcome: "changed",
          text,
          modifiedAt: null,
          figure: null,
          answer: null,
        },
      ],
    };
    const page = shown(toMarkdown(ARTICLE, [claim, FIGURE]));
    expect(page.children).toHaveLength(1);
    expect(items(page)).toHaveLength(2);
    const quotes = [...(items(page)[0]?.querySelectorAll("blockquote") ?? [])];
    expect(quotes.map((quote) => plain(quote.textContent))).toEqual(
      plain(text) === "" ? quotes.map(() => "") : [plain(text), plain(text)],
    );
    if (plain(text) !== "") expect(plain(page.textContent)).toContain(`[speaker:: ${plain(text)}]`);
    for (const quote of quotes)
      expect([...quote.querySelectorAll(":not(p, a[href^='http'])")]).toEqual([]);
  });

  test("as a note stays in its item and brings no HTML of its own", () => {
    const noted = { ...FIGURE, note: text };
    const page = shown(toMarkdown(ARTICLE, [noted, PASSAGE]));
    expect(page.children).toHaveLength(1);
    expect(items(page)).toHaveLength(2);
    expect(
      items(page).map((item) => item.querySelectorAll("blockquote")[0]?.textContent.trim()),
    ).toEqual(["밤 9시 이후", "2만 510명"]);
    expect([...page.querySelectorAll("script, style, textarea, details, b, [onerror]")]).toEqual(
      [],
    );
    expect(page.querySelectorAll("a[href*=':~:text=']")).toHaveLength(2);
    expect(plain(page.textContent)).toContain("[kind:: passage]");
  });

  test("as a title, byline or tag changes nothing of the rest", () => {
    const article = { ...ARTICLE, title: text, byline: text, siteName: text };
    const page = shown(toMarkdown(article, [{ ...FIGURE, tags: [text] }, PASSAGE]));
    expect(page.children).toHaveLength(1);
    expect(items(page)).toHaveLength(2);
  });
});
