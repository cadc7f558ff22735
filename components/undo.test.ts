import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { figure } from "./test-annotations";
import { createUndo } from "./undo";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const first = figure("1");
const second = figure("2");

test("a removal can be taken back for ten seconds, and no longer", () => {
  const undo = createUndo();
  undo.removed(first);
  vi.advanceTimersByTime(9_999);
  expect(undo.notice.value).toEqual({ type: "removed", annotation: first });
  vi.advanceTimersByTime(1);
  expect(undo.notice.value).toBeNull();
  expect(undo.take()).toBeNull();
});

test("removals are taken back last first, each with ten seconds of its own", () => {
  const undo = createUndo();
  undo.removed(first);
  vi.advanceTimersByTime(9_000);
  undo.removed(second);
  vi.advanceTimersByTime(9_000);
  expect(undo.take()).toEqual({ type: "removed", annotation: second });
  expect(undo.notice.value).toEqual({ type: "removed", annotation: first });
  vi.advanceTimersByTime(9_000);
  expect(undo.take()).toEqual({ type: "removed", annotation: first });
  expect(undo.notice.value).toBeNull();
  expect(undo.take()).toBeNull();
});

test("a notice does not go while the reader is on it", () => {
  const undo = createUndo();
  undo.removed(first);
  undo.hold();
  vi.advanceTimersByTime(60_000);
  expect(undo.notice.value).not.toBeNull();
  undo.release();
  vi.advanceTimersByTime(10_000);
  expect(undo.notice.value).toBeNull();
});

test("words go sooner, and a removal said after them is taken back as ever", () => {
  const undo = createUndo();
  undo.say("Copied");
  expect(undo.take()).toBeNull();
  expect(undo.notice.value).toEqual({ type: "said", text: "Copied" });
  undo.removed(first);
  expect(undo.take()).toEqual({ type: "removed", annotation: first });
  undo.say("Copied");
  vi.advanceTimersByTime(4_000);
  expect(undo.notice.value).toBeNull();
});

test("a deed of another kind waits in the same line", () => {
  const undo = createUndo();
  const takeBack = vi.fn(async () => undefined);
  undo.removed(first);
  undo.done("The change is accepted", takeBack);
  expect(undo.notice.value).toMatchObject({ type: "done", text: "The change is accepted" });
  expect(undo.take()).toMatchObject({ type: "done", takeBack });
  expect(undo.restored.value).toBeNull();
  expect(undo.take()).toMatchObject({ type: "removed", annotation: first });
  expect(undo.restored.value).toBe(first.id);
});
