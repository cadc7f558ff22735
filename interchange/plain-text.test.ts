import { expect, test } from "vitest";
import type { Annotation } from "../annotation";
import { ARTICLE, CLAIM, FIGURE, PASSAGE, targetOf } from "./examples";
import { HOSTILE } from "./hostile-strings";
import { toPlainText } from "./plain-text";
import { writtenBy } from "./text-writer";

test("tells each mark in the reader's language", () => {
  const figure: Annotation = {
    ...FIGURE,
    note: "왜 늘었나?\n확인",
    tags: ["진료"],
    reading: { ...FIGURE.reading, bound: "more than", direction: "up", asOf: "2025" },
  };
  expect(writtenBy(toPlainText("ko"), [{ article: ARTICLE, annotations: [figure, CLAIM] }])).toBe(
    `솔내시 어린이 2만 510명 ‘원정 진료’
도하람 기자 · 너른강일보 · 2026-11-17T06:30:00+09:00
https://news.example/night-care

주장: 하루에 아이 40명을 봐도 남는 것이 없다
  발언자: 윤 원장
  문장: 윤 원장은 “하루에 아이 40명을 봐도 남는 것이 없다”고 말했다.

수치: 2만 510명
  수치: 20,510 명 (어린이; 어림값; 초과; 증가)
  기준: 2025
  문장: 지난해 솔내시 어린이는 2만 510명으로, 3년 전의 2.4배다.
  소제목: 병원을 찾아 먼 길
  태그: 진료
  메모: 왜 늘었나?
  확인
`,
  );
});

test.each(HOSTILE)("%j stands in its place, and tells a terminal nothing", (text) => {
  const claim = { ...CLAIM, target: targetOf(text), note: text };
  const library = [{ article: { ...ARTICLE, title: text }, annotations: [claim, PASSAGE] }];
  const written = writtenBy(toPlainText("en"), library);
  expect(written).not.toMatch(/(?![\t\n])[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
  expect(written).toContain("\nPassage: 밤 9시 이후\n");
  expect(written).toBe(written.toWellFormed());
});
