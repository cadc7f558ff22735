import { expect, test } from "vitest";
import { showClaims } from "./show-claims";

const ENGLISH = "The mayor said the bridge would close.";
const KOREAN = "시장은 다리를 폐쇄할 것이라고 밝혔다.";
const JAPANESE = "市長は「橋を閉鎖する」と述べた。";
const CHINESE = "市长表示，这座桥将于下月起全面关闭。";

test.each([
  ["en-GB", ENGLISH, "reported: the bridge would close | The mayor | said"],
  ["ko", ENGLISH, "reported: the bridge would close | The mayor | said"],
  ["ko-KR", KOREAN, "reported: 다리를 폐쇄할 것 | 시장 | 밝혔다"],
  ["en", KOREAN, "reported: 다리를 폐쇄할 것 | 시장 | 밝혔다"],
  ["", KOREAN, "reported: 다리를 폐쇄할 것 | 시장 | 밝혔다"],
  ["", JAPANESE, "quote: 「橋を閉鎖する」 | 市長 | 述べた"],
  ["en", CHINESE, "reported: 这座桥将于下月起全面关闭 | 市长 | 表示"],
])("the letters of a paragraph outweigh the page's tag %j: %s", (language, text, claim) => {
  expect(showClaims(text, language)).toEqual([claim]);
});

test("each paragraph is read in its own letters", () => {
  expect(showClaims(`${KOREAN}\n\n${ENGLISH}`, "ko")).toEqual([
    "reported: 다리를 폐쇄할 것 | 시장 | 밝혔다",
    "reported: the bridge would close | The mayor | said",
  ]);
});
