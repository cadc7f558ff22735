import type { Target } from "../annotation/index.ts";
import { passageLink } from "../interchange/index.ts";
import { test } from "./reader-test.ts";

/** Paragraphs a screen apart, so that only one of them is seen after a link has landed. */
const PAGE = (language: string, paragraphs: readonly string[]) =>
  `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>Links</title>
  <style>p { margin: 0 0 150vh }</style></head>
  <body>${paragraphs.map((text) => `<p>${text}</p>`).join("\n")}</body></html>`;

/** What anchoring keeps of `exact` in one of the paragraphs. */
function targetIn(paragraphs: readonly string[], wanted: number, exact: string): Target {
  const text = paragraphs.join("\n");
  const before = paragraphs.slice(0, wanted).join("\n").length;
  const start = text.indexOf(exact, before);
  const end = start + exact.length;
  return {
    selector: [
      {
        type: "TextQuoteSelector",
        exact,
        prefix: text.slice(Math.max(0, start - 128), start),
        suffix: text.slice(end, end + 128),
      },
      { type: "TextPositionSelector", start, end },
    ],
    textLength: text.length,
  };
}

test.for([
  {
    name: "a figure inside a Korean word, which stands there three times",
    language: "ko",
    paragraphs: [
      "야간 진료 기관은 모두 510곳이다.",
      "지난해 솔내시를 떠난 어린이는 2만 510명이며, 3년 전의 2.4배다.",
      "올해 솔내시로 돌아온 어린이는 510명으로, 지난해의 12배다.",
      "도내 시·군을 떠난 어른은 510명이다.",
    ],
    wanted: 2,
    exact: "510명",
  },
  {
    name: "a Korean quote after a digit",
    language: "ko",
    paragraphs: [
      "원장은 39도까지 오른 아이를 안고 온 부모가 묻는 말이 같다고 했다.",
      "그는 39도까지 오른 아이를 보며 “지금 문 연 데가 여기뿐이냐”고 묻는 부모가 12명이라고 했다.",
    ],
    wanted: 1,
    exact: "지금 문 연 데가 여기뿐이냐",
  },
  {
    name: "a number without spaces around it in Japanese",
    language: "ja",
    paragraphs: [
      "診療する小児科は、3年間で46カ所から23カ所に減った。",
      "昨年、他の市町村の救急に運ばれた子どもは約2万510人に上る。",
      "補助を受けた小児科は23カ所にとどまる。",
    ],
    wanted: 2,
    exact: "23カ所",
  },
  {
    name: "a number between Chinese characters",
    language: "zh",
    paragraphs: ["全省仍开诊的儿科由46家减至23家。", "去年新开的诊所也有23家，都在省会。"],
    wanted: 1,
    exact: "23家",
  },
  {
    name: "a figure with the directive's own signs",
    language: "en",
    paragraphs: [
      "The barrier has 27 gates.",
      "It was closed 27 times last year, the county said.",
      "R&D took 27-30%, two-thirds of it (in 2025) for steel & concrete.",
    ],
    wanted: 2,
    exact: "27-30%, two-thirds of it (in 2025) for steel & con",
  },
  {
    name: "a long quote, by its ends",
    language: "en",
    paragraphs: [
      "We were promised a gate, and nothing came of it.",
      `“We were promised a gate, ${"and what we have keeps out none of the sea, ".repeat(6)}” she said.`,
    ],
    wanted: 1,
    exact:
      `We were promised a gate, ${"and what we have keeps out none of the sea, ".repeat(6)}`.trim(),
  },
])(
  "A link lands on $name",
  async ({ language, paragraphs, wanted, exact }, { browser, publish, visit }) => {
    const address = publish(PAGE(language, paragraphs));
    const { page } = await visit(passageLink(address, targetIn(paragraphs, wanted, exact)));
    await browser.view(page).until((index: number) => {
      const place = document.querySelectorAll("p")[index]?.getBoundingClientRect();
      return place && place.top >= 0 && place.bottom <= innerHeight;
    }, wanted);
  },
);
