// @vitest-environment jsdom
import { beforeEach, expect, describe as group, test } from "vitest";
import type { Target } from "../annotation";
import { describe, find, findAll, type Match, rangeText, textOf } from "./index";

const TIDE = `
  <h1>Harbour floods twice in a week</h1>
  <p>The old harbour of Lindsand was under water for the second time this week after the
  <a href="#wind">north wind</a> held back the ebb for a full day.</p>
  <p>Some 6,415 households lost power overnight, the grid operator said on Tuesday, and repairs
  would take until Friday. About 120 people slept in the school gym.</p>
  <p>"We were warned in time," mayor Ida Holm said. "The wall was never built to stop this."
  She did not blame the county, which cut its share of the flood fund by 12% last year.</p>
  <p>The county council will meet on Thursday to decide whether the wall is raised by 1.5 metres,
  a plan that would cost 80 million kroner and close the quay for two summers.</p>
  <p>Fishermen are against it. Their boats, 120 of them, would have to winter in Orrevik.</p>`;

const KOREAN = `
  <h1>항구 도시, 한 주에 두 번 잠겼다</h1>
  <p>린드산 옛 항구가 이번 주 들어 두 번째로 물에 잠겼다. 북풍이 하루 내내 썰물을 막은 탓이다.</p>
  <p>밤사이 6415가구가 정전됐다고 전력 회사가 화요일 밝혔다. 복구에는 2만 510명이 매달렸다.</p>
  <p>시장은 "이런 일은 처음이다"라고 말했다. 군은 지난해 홍수 기금 분담금을 12% 줄였다.</p>
  <p>군의회는 목요일 방벽을 1.5m 높일지 정한다. 공사비는 80억 원으로 추산된다.</p>`;

beforeEach(() => {
  document.body.innerHTML = "";
});

/** The passage of `html` that reads so, its `nth` occurrence from 0, as a target that went through JSON. */
function marked(html: string, passage: string, nth = 0): Target {
  document.body.innerHTML = html;
  const page = textOf(document.body);
  let start = page.text.indexOf(passage);
  for (let i = 0; i < nth; i++) start = page.text.indexOf(passage, start + 1);
  const range = page.rangeAt(start, start + passage.length);
  if (!range) throw new Error(`Not in the article: ${passage}`);
  return JSON.parse(JSON.stringify(describe(range, document.body)));
}

const foundIn = (html: string, target: Target): Match | null => {
  document.body.innerHTML = html;
  return find(target, document.body);
};

const shown = (match: Match | null) => match && `${match.quality}: ${rangeText(match.range)}`;

const replaced = (from: string, to: string) => (html: string) => {
  if (!html.includes(from)) throw new Error(`Not in the page: ${from}`);
  return html.replace(from, to);
};

/** The page without the paragraph that holds `words`. */
const without = (words: string) => (html: string) => {
  document.body.innerHTML = html;
  for (const paragraph of document.querySelectorAll("p")) {
    if (paragraph.textContent?.includes(words)) paragraph.remove();
  }
  return document.body.innerHTML;
};

/** The page with that paragraph at its end. */
const atEnd = (words: string) => (html: string) => {
  document.body.innerHTML = html;
  for (const paragraph of document.querySelectorAll("p")) {
    if (paragraph.textContent?.includes(words)) document.body.append(paragraph);
  }
  return document.body.innerHTML;
};

const ADVERTISEMENT =
  "<aside><p>Advertisement</p><ul><li>120 boats you can buy today</li></ul></aside>";

group("what the publisher did, what was marked, what is found", () => {
  test.each([
    ["nothing", "6,415 households", (html: string) => html, "exact: 6,415 households"],
    [
      "typeset anew",
      "We were warned in time",
      replaced(/"/g.source, "“"),
      "exact: We were warned in time",
    ],
    [
      "an advertisement above",
      "120 people",
      (html: string) => ADVERTISEMENT + html,
      "exact: 120 people",
    ],
    [
      "an advertisement between",
      "raised by 1.5 metres",
      (html: string) => html.replace("<p>The county", `${ADVERTISEMENT}<p>The county`),
      "exact: raised by 1.5 metres",
    ],
    [
      "another neighbour",
      "120 people",
      replaced("slept in", "were put up in"),
      "exact: 120 people",
    ],
    [
      "the number corrected",
      "6,415 households",
      replaced("6,415", "8,816"),
      "changed: 8,816 households",
    ],
    ["a digit more", "6,415", replaced("6,415", "64,150"), "changed: 64,150"],
    ["a digit more before a unit", "1.5", replaced("1.5 metres", "1.55 metres"), "changed: 1.55"],
    ["a decimal", "120", replaced("About 120", "About 120.5"), "changed: 120.5"],
    ["percent to points", "12%", replaced("12%", "12%p"), "changed: 12%p"],
    [
      "the magnitude",
      "80 million kroner",
      replaced("million kroner", "billion kroner"),
      "changed: 80 billion kroner",
    ],
    ["a sign", "1.5 metres", replaced("1.5 metres", "-1.5 metres"), "changed: -1.5 metres"],
    ["grouping alone", "6,415 households", replaced("6,415", "6415"), "exact: 6415 households"],
    [
      "a word",
      "whether the wall is raised",
      replaced("raised", "razed"),
      "changed: whether the wall is razed",
    ],
    [
      "a negation",
      "She did not blame the county",
      replaced("did not blame", "did blame"),
      "changed: She did blame the county",
    ],
    [
      "a clause",
      "Fishermen are against it.",
      replaced("against it", "against it, and say so"),
      "changed: Fishermen are against it, and say so.",
    ],
    [
      "the paragraph moved",
      "Some 6,415 households lost power",
      atEnd("6,415"),
      "moved: Some 6,415 households lost power",
    ],
    [
      "the paragraph before moved",
      "The county council will meet",
      atEnd("warned in time"),
      "exact: The county council will meet",
    ],
    ["the paragraph deleted", "120 people", without("120 people"), null],
    ["the other deleted", "120 of them", without("120 people"), "exact: 120 of them"],
    ["both deleted", "6,415", without("6,415"), null],
  ])("%s: %s", (_, passage, edit, found) => {
    const target = marked(TIDE, passage);
    expect(shown(foundIn(edit(TIDE), target))).toBe(found);
  });

  test.each([
    ["nothing", "2만 510명", (html: string) => html, "exact: 2만 510명"],
    ["spacing", "2만 510명", replaced("2만 510명", "2만510명"), "exact: 2만510명"],
    [
      "decomposed",
      "썰물을 막은 탓이다",
      (html: string) => html.normalize("NFD"),
      `exact: ${"썰물을 막은 탓이다".normalize("NFD")}`,
    ],
    ["full-width digits", "6415가구", replaced("6415", "６４１５"), "exact: ６４１５가구"],
    ["a digit more", "6415", replaced("6415가구", "64150가구"), "changed: 64150"],
    ["a magnitude", "6415", replaced("6415가구", "6415만 가구"), "changed: 6415만"],
    ["percent to a number", "12", replaced("12%", "12"), "changed: 12"],
    ["percent to points", "12", replaced("12%", "12%포인트"), "changed: 12"],
    ["the counter", "6415가구", replaced("6415가구", "6415명"), "changed: 6415명"],
    [
      "negated",
      "이런 일은 처음이다",
      replaced("처음이다", "처음이 아니다"),
      "changed: 이런 일은 처음이 아니다",
    ],
    [
      "negated after it",
      "이런 일은 처음",
      replaced("처음이다", "처음이 아니다"),
      "changed: 이런 일은 처음",
    ],
    ["the sentence deleted", "2만 510명", replaced(" 복구에는 2만 510명이 매달렸다.", ""), null],
  ])("%s: %s", (_, passage, edit, found) => {
    const target = marked(KOREAN, passage);
    expect(shown(foundIn(edit(KOREAN), target))).toBe(found);
  });
});

test("a part of a number that becomes longer is shown to its last digit", () => {
  const page = TIDE.replace("on Tuesday", "at 7:29 on Tuesday");
  expect(shown(foundIn(page.replace("7:29", "10:29"), marked(page, "7")))).toBe("changed: 10");
});

test("a figure that occurs twice is found where it was marked", () => {
  const first = marked(TIDE, "120", 0);
  const second = marked(TIDE, "120", 1);
  const page = `<h2>In short</h2>${TIDE}`;
  document.body.innerHTML = page;
  const [one, other] = findAll([first, second], document.body);
  const { text, spanOf } = textOf(document.body);
  const places = [one, other].map((match) => match && spanOf(match.range).start);
  expect(places).toEqual([text.indexOf("120"), text.lastIndexOf("120")]);
});

test("the copy inside an unrelated text is not the passage", () => {
  const target = marked(TIDE, "6,415 households");
  const page = without("6,415")(TIDE).replace(
    "<p>Fishermen",
    "<p>A poll of 6,415 households by a tea merchant found no taste for salt.</p><p>Fishermen",
  );
  expect(foundIn(page, target)).toBeNull();
});

test("a hidden copy is no match", () => {
  const target = marked(TIDE, "120 people");
  const hidden = `<div hidden>${TIDE}</div>`;
  expect(shown(foundIn(hidden + TIDE, target))).toBe("exact: 120 people");
  expect(foundIn(hidden, target)).toBeNull();
});

test("of two equal copies the one is found that is where the passage was", () => {
  const copies = `<section id="one">${TIDE}</section><section id="other">${TIDE}</section>`;
  const target = marked(copies, "120 people", 1);
  const match = foundIn(ADVERTISEMENT + copies, target);
  expect(match?.quality).toBe("exact");
  expect(match?.range.startContainer.parentElement?.closest("section")?.id).toBe("other");
  expect(shown(foundIn(ADVERTISEMENT + TIDE, target))).toBe("exact: 120 people");
});

test("a passage over two paragraphs is found with an advertisement between them", () => {
  const target = marked(TIDE, 'slept in the school gym.\n"We were warned');
  const page = TIDE.replace('<p>"We', `${ADVERTISEMENT}<p>"We`);
  const match = foundIn(page, target);
  expect(match?.quality).toBe("exact");
  expect(match && rangeText(match.range)).toMatch(
    /^slept in the school gym\.\n.*"We were warned$/s,
  );
});

test("a target of another tool, with 32 characters of context and no position, is found", () => {
  const { text } = textOf(Object.assign(document.body, { innerHTML: TIDE }));
  const start = text.lastIndexOf("120");
  const target: Target = {
    selector: [
      {
        type: "TextQuoteSelector",
        exact: "120",
        prefix: text.slice(start - 32, start),
        suffix: text.slice(start + 3, start + 35),
      },
    ],
  };
  const match = foundIn(ADVERTISEMENT + TIDE, target);
  expect(
    match && textOf(document.body).text.slice(textOf(document.body).spanOf(match.range).start),
  ).toMatch(/^120 of them/);
});

test.each([
  ["a long quote without context is found", "The wall was never built to stop this.", "exact"],
  ["a short one is not", "120", null],
])("%s", (_, exact, quality) => {
  const target: Target = {
    selector: [{ type: "TextQuoteSelector", exact, prefix: "", suffix: "" }],
  };
  const match = foundIn(TIDE, target);
  expect(match && (match.quality === "moved" ? "exact" : match.quality)).toBe(quality);
});

test("a target with a position alone is not looked for", () => {
  const target: Target = { selector: [{ type: "TextPositionSelector", start: 10, end: 10 }] };
  expect(foundIn(TIDE, target)).toBeNull();
});

test("a whole redesign: other elements, split text, other order of columns", () => {
  const targets = ["6,415 households", "12%", "Fishermen are against it.", "120 of them"].map(
    (passage) => marked(TIDE, passage),
  );
  const redesigned = TIDE.replaceAll("<p>", '<div class="x"><span>')
    .replaceAll("</p>", "</span></div>")
    .replaceAll("h1>", "h2>")
    .replaceAll("6,415", "<b>6,</b>415");
  document.body.innerHTML = `<nav>Tide Weather 120</nav><main>${redesigned}</main><footer>12%</footer>`;
  expect(findAll(targets, document.body).map(shown)).toEqual([
    "exact: 6,415 households",
    "exact: 12%",
    "exact: Fishermen are against it.",
    "exact: 120 of them",
  ]);
});
