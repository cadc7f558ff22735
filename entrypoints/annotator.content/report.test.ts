import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type Annotation, createAnnotation, type Observation } from "../../annotation";
import { createReporter } from "./report";

const mark: Annotation = createAnnotation(
  {
    kind: "passage",
    source: "https://a.example/1",
    target: { selector: [] },
    sentence: "",
    heading: null,
    reading: null,
    note: "",
  },
  "2026-11-18T08:00:00.000Z",
);
const changedBefore: Annotation = {
  ...mark,
  outcome: "changed",
  revisions: [
    {
      seen: mark.created,
      outcome: "changed",
      text: "8,816 doctors",
      modifiedAt: null,
      figure: null,
      answer: null,
    },
  ],
};

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

type Seen = Omit<Observation, "id">;

test.each<[string, Annotation, Seen, boolean]>([
  ["found as it was marked", mark, { outcome: "exact", text: null }, false],
  ["found elsewhere", mark, { outcome: "moved", text: null }, true],
  ["not found", mark, { outcome: "missing", text: null }, true],
  ["changed", mark, { outcome: "changed", text: "8,816 doctors" }, true],
  ["changed as before", changedBefore, { outcome: "changed", text: "8,816 doctors" }, false],
  ["changed once more", changedBefore, { outcome: "changed", text: "8,900 doctors" }, true],
])("%s", async (_, annotation, seen, isReported) => {
  const send = vi.fn(async (_observations: readonly Observation[]) => {});
  createReporter(send, new AbortController().signal)([annotation], () => seen);
  await vi.runAllTimersAsync();
  const sent = send.mock.calls.flatMap(([observations]) => observations);
  expect(sent).toEqual(isReported ? [{ id: annotation.id, ...seen }] : []);
});

test("a page that still loads is not reported on: only its last state counts", async () => {
  const send = vi.fn(async (_observations: readonly Observation[]) => {});
  const report = createReporter(send, new AbortController().signal);
  report([mark], () => ({ outcome: "missing", text: null }));
  await vi.advanceTimersByTimeAsync(1_000);
  report([mark], () => ({ outcome: "moved", text: null }));
  await vi.runAllTimersAsync();
  expect(send.mock.calls).toEqual([[[{ id: mark.id, outcome: "moved", text: null }]]]);
});

test("nothing is reported of a page that was left", async () => {
  const send = vi.fn(async (_observations: readonly Observation[]) => {});
  const stop = new AbortController();
  createReporter(send, stop.signal)([mark], () => ({
    outcome: "missing",
    text: null,
    modifiedAt: null,
  }));
  stop.abort();
  await vi.runAllTimersAsync();
  expect(send).not.toHaveBeenCalled();
});

test("a page of which nothing can be said takes back what was not reported yet", async () => {
  const send = vi.fn(async (_observations: readonly Observation[]) => {});
  const report = createReporter(send, new AbortController().signal);
  report([mark], () => ({ outcome: "missing", text: null }));
  await vi.advanceTimersByTimeAsync(1_000);
  report([], () => ({ outcome: "missing", text: null }));
  await vi.runAllTimersAsync();
  expect(send).not.toHaveBeenCalled();
});
