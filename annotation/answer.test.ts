import { expect, test } from "vitest";
import type { Annotation, Revision } from "./annotation";
import { acceptChange, changeOf, isUnanswered, keepOld, takeBackAnswer } from "./answer";
import { createAnnotation } from "./create";
import { UNREAD_FIGURE } from "./reading";

const target = (exact: string) => ({
  selector: [{ type: "TextQuoteSelector", exact, prefix: "", suffix: "" } as const],
});
const reading = (value: number) => ({ ...UNREAD_FIGURE, value, unit: "명" });
const revision: Revision = {
  seen: "2026-11-20T00:00:00.000Z",
  outcome: "changed",
  text: "8,816명",
  modifiedAt: "2026-11-19T00:00:00.000Z",
  figure: reading(8816),
  answer: null,
};
const marked = createAnnotation(
  {
    kind: "figure",
    source: "https://a.example/1",
    target: target("6,415명"),
    sentence: "전공의 6,415명이 떠났다.",
    heading: null,
    reading: reading(6415),
    note: "확인",
  },
  "2026-11-18T00:00:00.000Z",
);
const changed: Annotation = { ...marked, outcome: "changed", revisions: [revision] };
const AT = "2026-11-21T00:00:00.000Z";
const now = {
  target: target("8,816명"),
  sentence: "전공의 8,816명이 떠났다.",
  heading: null,
  reading: reading(8816),
};

test("a change waits for an answer; words as they were marked, or missing, do not", () => {
  expect(isUnanswered(changed)).toBe(true);
  expect(changeOf(changed)).toBe(revision);
  expect(isUnanswered(marked)).toBe(false);
  const gone = { ...revision, outcome: "missing", text: null } as const;
  expect(isUnanswered({ ...marked, outcome: "missing", revisions: [gone] })).toBe(false);
});

test("an accepted change is the mark from then on, and what was marked stays in the history", () => {
  const accepted = acceptChange(changed, now, AT);
  expect(accepted).toMatchObject({ ...now, outcome: "exact", note: "확인" });
  expect(isUnanswered(accepted)).toBe(false);
  expect(accepted.revisions).toEqual([
    {
      ...revision,
      answer: {
        type: "accepted",
        at: AT,
        before: {
          target: marked.target,
          sentence: marked.sentence,
          heading: null,
          reading: marked.reading,
        },
      },
    },
  ]);
});

test("what the page shows when the reader accepts is what was accepted", () => {
  const later = { ...now, target: target("9,000명") };
  expect(acceptChange(changed, later, AT).revisions.at(-1)?.text).toBe("9,000명");
});

test("a change that the reader does not take leaves the old words marked, as changed", () => {
  const kept = keepOld(changed, AT);
  expect(kept).toEqual({
    ...changed,
    revisions: [{ ...revision, answer: { type: "kept", at: AT } }],
  });
  expect(isUnanswered(kept)).toBe(false);
});

test("either answer is taken back without a trace", () => {
  expect(takeBackAnswer(acceptChange(changed, now, AT))).toEqual(changed);
  expect(takeBackAnswer(keepOld(changed, AT))).toEqual(changed);
  expect(takeBackAnswer(changed)).toBe(changed);
});

test("there is no answer where nothing has changed", () => {
  expect(() => acceptChange(marked, now, AT)).toThrow(/seen to be changed/u);
  expect(() => keepOld(marked, AT)).toThrow(/seen to be changed/u);
});
