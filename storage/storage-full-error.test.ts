import { expect, test } from "vitest";
import { isQuotaExceeded } from "./storage-full-error";

const dexieAbort = (inner: unknown) =>
  Object.assign(new Error("aborted"), { name: "AbortError", inner });

test.each([
  ["the browser's own", new DOMException("full", "QuotaExceededError"), true],
  ["inside Dexie's AbortError", dexieAbort(new DOMException("full", "QuotaExceededError")), true],
  ["two deep", dexieAbort(dexieAbort(new DOMException("", "QuotaExceededError"))), true],
  ["another abort", dexieAbort(new Error("constraint")), false],
  ["no error at all", "full", false],
])("%s", (_, error, expected) => {
  expect(isQuotaExceeded(error)).toBe(expected);
});
