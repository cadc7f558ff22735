import { expect, test } from "vitest";
import {
  type Annotation,
  createAnnotation,
  UNREAD_CLAIM,
  UNREAD_FIGURE,
  undoing,
} from "../../annotation";
import { edited, readAnew } from "./edited";

const NOW = "2026-11-20T00:00:00.000Z";
const target = (exact: string, prefix = "", suffix = "") => ({
  selector: [{ type: "TextQuoteSelector", exact, prefix, suffix } as const],
});
const figure: Annotation = createAnnotation(
  {
    kind: "figure",
    source: "https://a.example/1",
    target: target("2만 510명", "지난해 회원은 ", "으로 집계됐다."),
    sentence: "지난해 회원은 2만 510명으로 집계됐다.",
    heading: null,
    reading: { ...UNREAD_FIGURE, value: 20_510, unit: "명" },
    note: "",
  },
  "2026-11-18T08:00:00.000Z",
);

test("note and tags are changed, the reading stays", () => {
  expect(edited(figure, { note: "확인", tags: ["의료"] }, "ko", NOW)).toEqual({
    ...figure,
    note: "확인",
    tags: ["의료"],
    modified: NOW,
  });
});

test("the reader's correction of a reading is taken as it is", () => {
  const reading = {
    ...UNREAD_FIGURE,
    value: 20_000,
    valueHigh: 21_000,
    unit: "명",
    kind: "count",
    approximate: true,
  } as const;
  expect(edited(figure, { reading }, "ko", NOW)).toMatchObject({ kind: "figure", reading });
});

test("a new kind is read from the words and their surroundings", () => {
  const passage = edited(figure, { kind: "passage" }, "ko", NOW);
  expect(passage).toMatchObject({ kind: "passage", reading: null });
  expect(edited(passage, { kind: "figure" }, "ko", NOW)).toMatchObject({
    kind: "figure",
    reading: { value: 20_510, unit: "명" },
  });
});

test("a reading of another kind is refused", () => {
  const reading = { ...UNREAD_CLAIM, kind: "quote", speaker: "정부" } as const;
  expect(() => edited(figure, { reading }, "ko", NOW)).toThrow(/no reading of a figure/u);
});

test("what the reader has corrected is known by its fields, and cleared by a new kind", () => {
  const reading = { ...UNREAD_FIGURE, value: 20_510, unit: "회원" } as const;
  const corrected = edited(figure, { reading }, "ko", NOW);
  expect(corrected.corrected).toEqual(["unit"]);
  const again = edited(corrected, { reading: { ...reading, approximate: true } }, "ko", NOW);
  expect(again.corrected).toEqual(["unit", "approximate"]);
  expect(edited(again, { note: "확인" }, "ko", NOW).corrected).toEqual(["unit", "approximate"]);
  expect(edited(again, { kind: "claim" }, "ko", NOW).corrected).toEqual([]);
});

test.each([
  ["a new kind", { kind: "claim" }],
  ["a new kind, and a note with it", { kind: "passage", note: "확인" }],
  ["another reading", { reading: { ...UNREAD_FIGURE, value: 3, unit: "회원" } }],
] as const)("to take back %s puts back what the reader had corrected", (_, change) => {
  const reading = { ...UNREAD_FIGURE, value: 20_510, unit: "회원" } as const;
  const before = edited(figure, { reading }, "ko", NOW);
  const after = edited(before, change, "ko", NOW);
  expect(edited(after, undoing(before, change), "ko", NOW)).toEqual(before);
});

test("new words are read anew, but for what the reader has corrected", () => {
  const text = "지난해 회원은 3만 명으로 집계됐다.";
  const start = text.indexOf("3만");
  const context = { text, start, end: start + "3만 명".length, heading: null };
  expect(readAnew(figure, context, "ko")).toMatchObject({ value: 30_000, unit: "명" });
  const reading = { ...UNREAD_FIGURE, value: 20_510, unit: "회원" } as const;
  const corrected = edited(figure, { reading }, "ko", NOW);
  expect(readAnew(corrected, context, "ko")).toMatchObject({ value: 30_000, unit: "회원" });
});
