import { expect, test } from "vitest";
import { findClaims } from "./find-claims";

test("A sentence that only tells who said the words before it is no statement", () => {
  const text = "“Where did $3 million go?” Mr. Baker asked on Monday. The mayor spent $3 million.";
  expect(
    findClaims(text, "en").map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`),
  ).toEqual(["quote: “Where did $3 million go?”", "statement: The mayor spent $3 million."]);
});
