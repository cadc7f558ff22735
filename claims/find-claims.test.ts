import { expect, test } from "vitest";
import { findClaims } from "./find-claims";

test.each([
  [
    "en",
    "“Where did $3 million go?” Mr. Baker asked on Monday. The mayor spent $3 million.",
    ["quote: “Where did $3 million go?”", "statement: The mayor spent $3 million."],
  ],
  ["ko", "“3억원이 어디로 갔나요.” 주민 김모 씨의 말이다.", ["quote: “3억원이 어디로 갔나요.”"]],
])(
  "A sentence that only tells who said the words before it is no statement: %s",
  (language, text, claims) => {
    expect(
      findClaims(text, language).map(
        ({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`,
      ),
    ).toEqual(claims);
  },
);
