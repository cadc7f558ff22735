import { expect, test } from "vitest";
import { describeAnnotation } from "./describe-annotation";
import { claim, figure, passage, picture } from "./test-annotations";
import { wordsIn } from "./test-words";

const people = { value: 20_510, unit: "명" };

test.each([
  // annotation, language, heard
  [figure("2만 510명", people), "en", "Figure, 2만 510명, 20,510명"],
  [
    figure("2만 510명", people, { outcome: "changed", text: "3만 명" }),
    "ko",
    "수치, 2만 510명, 20,510명, 바뀜, 지금 기사: 3만 명",
  ],
  [figure("some"), "en", "Figure, some"],
  [
    claim("“We will hire”", { speaker: "the mayor" }, { outcome: "missing" }),
    "en",
    "Claim, “We will hire”, the mayor, Not found",
  ],
  [claim("“We will hire”"), "en", "Claim, “We will hire”, Speaker not named"],
  [claim("It rose", { kind: "statement" }), "en", "Claim, It rose"],
  [picture("The ward at night", "Coast Ledger"), "en", "Picture, The ward at night, Coast Ledger"],
  [picture("", "Coast Ledger"), "en", "Picture, Coast Ledger"],
  [passage("a footnote", { outcome: "moved" }), "ko", "구절, a footnote"],
] as const)("%#: heard in %s as %s", (annotation, language, heard) => {
  expect(describeAnnotation(annotation, wordsIn(language))).toBe(heard);
});
