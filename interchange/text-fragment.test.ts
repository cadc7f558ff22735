import { expect, test } from "vitest";
import type { Target } from "../annotation";
import { targetOf } from "./examples";
import { HOSTILE } from "./hostile-strings";
import { passageLink } from "./text-fragment";

const URL_OF_PAGE = "https://news.example/a";

/** The directive's terms, decoded. */
function terms(link: string): string[] {
  const [, directive] = link.split("#:~:text=");
  return (directive ?? "").split(",").map(decodeURIComponent);
}

/** A target whose context was cut on both sides, as in the middle of an article. */
function inside(exact: string, prefix: string, suffix: string): Target {
  return {
    selector: [
      { type: "TextQuoteSelector", exact, prefix, suffix },
      { type: "TextPositionSelector", start: 5_000, end: 5_000 + exact.length },
    ],
    textLength: 20_000,
  };
}

test.each<[name: string, target: Target, terms: string[]]>([
  [
    "a figure inside a Korean word",
    inside(
      "510명",
      "난해 다른 시·군으로 간 어린이는 2만 ",
      "으로, 3년 전의 2.4배다. 솔내시의 12세 이하",
    ),
    ["다른 시·군으로 간 어린이는 2만-", "510명", "-으로, 3년 전의 2.4배다. 솔내시의 12세"],
  ],
  [
    "a figure in English prose",
    inside(
      "$4.1 billion",
      "e sea out of Port Ellory will cost ",
      ", $900 million more than Vale County voters w",
    ),
    ["sea out of Port Ellory will cost-", "$4.1 billion", "-, $900 million more than Vale County"],
  ],
  [
    "Japanese, cut at punctuation where words have no spaces",
    inside(
      "46カ所",
      "の発表。県内で夜9時以降に診療する小児科は、3年間で",
      "から23カ所に減った。昨年、他の市町村の救急に運ばれた子どもは約2万510人に上る。補助",
    ),
    [
      "県内で夜9時以降に診療する小児科は、3年間で-",
      "46カ所",
      "-から23カ所に減った。昨年、他の市町村の救急に運ばれた子どもは約2万510人に上る",
    ],
  ],
  [
    "context from its own line alone",
    inside("23곳", "앞 문단의 끝이다.\n야간 진료 기관 ", "으로 줄었다.\n다음 문단이다."),
    ["야간 진료 기관-", "23곳", "-으로 줄었다."],
  ],
  [
    "a table's cell, which has no context of its own",
    inside("23곳", "지난해\n46곳\n38곳\n29곳\n", "\n담당 전문의\n131명"),
    ["29곳-", "23곳", "-담당 전문의"],
  ],
  [
    "several paragraphs by their first and last words",
    inside("첫 문단이다.\n가운데.\n마지막 문단이다.", "앞. ", " 뒤. 그리고"),
    ["첫 문단이다.", "마지막 문단이다.", "-뒤."],
  ],
  [
    "last words that stand nowhere else in a long quote",
    inside(
      `${"하나 둘 셋 넷 다섯 여섯 일곱 여덟 아홉 열 끝. ".repeat(4)}다른 말이 있고, 하나 둘 셋 넷 다섯 여섯 일곱 여덟 아홉 열 끝.`,
      "앞. ",
      " 뒤. 그리고",
    ),
    [
      "하나 둘 셋 넷 다섯 여섯 일곱 여덟 아홉 열 끝. 하나 둘 셋 넷 다섯",
      "끝. 다른 말이 있고, 하나 둘 셋 넷 다섯 여섯 일곱 여덟 아홉 열 끝.",
      "-뒤.",
    ],
  ],
  ["the whole text of a page", { ...targetOf("모두 3명"), textLength: 5 }, ["모두 3명"]],
  [
    "up to the ends of the page's text",
    { ...targetOf("3", "모두 ", "명"), textLength: 5 },
    ["모두-", "3", "-명"],
  ],
])("%s", (_, target, expected) => {
  expect(terms(passageLink(URL_OF_PAGE, target))).toEqual(expected);
});

test("encodes what the directive and Markdown would read as syntax", () => {
  expect(passageLink(URL_OF_PAGE, { ...targetOf("a-b, c&d (e) 'f'"), textLength: 16 })).toBe(
    `${URL_OF_PAGE}#:~:text=a%2Db%2C%20c%26d%20%28e%29%20%27f%27`,
  );
});

test.each([
  // address, link without the terms
  ["https://news.example/a", "https://news.example/a#:~:text=x"],
  ["https://news.example/a#part", "https://news.example/a#part:~:text=x"],
  ["https://news.example/a#:~:text=old", "https://news.example/a#:~:text=x"],
])("adds the directive to %s", (address, link) => {
  expect(passageLink(address, { ...targetOf("x"), textLength: 1 })).toBe(link);
});

test("gives a picture the address of its article", () => {
  const picture: Target = { selector: [{ type: "TextPositionSelector", start: 4, end: 4 }] };
  expect(passageLink(URL_OF_PAGE, picture)).toBe(URL_OF_PAGE);
});

test.each(HOSTILE)("%j makes a well-formed link", (text) => {
  const link = passageLink(URL_OF_PAGE, targetOf(text, `${text} before `, ` after ${text}`));
  expect(URL.canParse(link)).toBe(true);
  expect(link).toMatch(/^[\w:/.#~=%,-]+$/);
  if (text.trim() !== "")
    expect(terms(link).join("")).toContain(([...text.trim()][0] ?? "").toWellFormed());
});
