// @vitest-environment jsdom
import { expect, test } from "vitest";
import { isSelectingKey } from "./selecting-key";

test.for([
  ["Shift with an arrow", { key: "ArrowRight", shiftKey: true }, true],
  ["Ctrl+A", { key: "a", ctrlKey: true }, true],
  ["⌘+A", { key: "a", metaKey: true }, true],
  ["Shift let go", { key: "Shift" }, true],
  ["⌘ let go, after which macOS tells of no other key", { key: "Meta" }, true],
  ["an arrow", { key: "ArrowRight" }, false],
  ["a letter", { key: "f" }, false],
  ["Escape", { key: "Escape" }, false],
] as const)("%s", ([, init, expected]) => {
  expect(isSelectingKey(new KeyboardEvent("keyup", init))).toBe(expected);
});
