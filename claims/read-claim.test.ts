import { expect, test } from "vitest";
import { sentencesAround } from "../text/sentences";
import { readClaim } from "./read-claim";

const ENGLISH =
  "The mine closed in 1987. “We lost everything,” said Mara Lind, a widow. Lind said the town had begged for help.";
const KOREAN =
  "박 시장은 “예산이 부족하다”고 밝혔다.\n\n이에 대해 시의회는 예산이 충분하다고 반박했다.";

test.each([
  [ENGLISH, "“We lost everything,”", { kind: "quote", speaker: "Mara Lind", cue: "said" }],
  [ENGLISH, "lost everything", { kind: "quote", speaker: "Mara Lind", cue: "said" }],
  [
    ENGLISH,
    "“We lost everything,” said Mara Lind, a widow.",
    { kind: "quote", speaker: "Mara Lind", cue: "said" },
  ],
  [ENGLISH, "the town had begged for help", { kind: "reported", speaker: "Lind", cue: "said" }],
  [ENGLISH, "The mine closed in 1987.", { kind: "statement", speaker: null, cue: null }],
  [ENGLISH, "a widow", { kind: "statement", speaker: null, cue: null }],
  [KOREAN, "예산이 부족하다", { kind: "quote", speaker: "박 시장", cue: "밝혔다" }],
  [KOREAN, "예산이 충분하다", { kind: "reported", speaker: "시의회", cue: "반박했다" }],
])("%s: %s", (text, marked, reading) => {
  const start = text.indexOf(marked);
  expect(
    readClaim(text, start, start + marked.length, text === KOREAN ? "ko" : "en"),
  ).toMatchObject(reading);
});

test.each([
  [5, 5],
  [-1, 4],
  [0, 1000],
  [24, 25],
])("offsets that hold nothing are no claim: %i..%i", (start, end) => {
  expect(readClaim(ENGLISH, start, end, "en")).toBeNull();
});

test.each([
  [ENGLISH, "“We lost everything,”", "Mara Lind"],
  [KOREAN, "예산이 부족하다", "박 시장"],
  ["“It was dark,” said Mara Lind. “Nobody came.”", "“Nobody came.”", null],
])("a speaker has a place where the sentence names them: %s: %s", (text, marked, named) => {
  const start = text.indexOf(marked);
  const language = text === KOREAN ? "ko" : "en";
  const reading = readClaim(text, start, start + marked.length, language);
  const place = reading?.speakerPlace ?? null;
  const around = sentencesAround(text, { start, end: start + marked.length }, language);
  const sentence = text.slice(around?.start, around?.end);
  expect(place && sentence.slice(place.start, place.end)).toBe(named);
  expect(reading?.speaker).toBe(named ?? "Mara Lind");
});
