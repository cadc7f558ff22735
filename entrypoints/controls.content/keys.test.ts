// @vitest-environment jsdom
import { expect, test } from "vitest";
import { isUndoKey, toolbarKey } from "./keys";

const press = (key: string, code: string, modifiers: KeyboardEventInit = {}) =>
  new KeyboardEvent("keydown", { key, code, ...modifiers });

test.each([
  ["f", press("f", "KeyF"), "figure"],
  ["c with Caps Lock", press("C", "KeyC"), "claim"],
  ["p", press("p", "KeyP"), "passage"],
  ["n", press("n", "KeyN"), "note"],
  ["ㄹ: the F key while Hangul is written", press("ㄹ", "KeyF"), "figure"],
  ["ㅊ: the C key while Hangul is written", press("ㅊ", "KeyC"), "claim"],
  ["Process: the N key while an input method composes", press("Process", "KeyN"), "note"],
  ["u, on a Dvorak keyboard at the place of F", press("u", "KeyF"), null],
  ["Ctrl+F finds in the page", press("f", "KeyF", { ctrlKey: true }), null],
  ["Cmd+C copies", press("c", "KeyC", { metaKey: true }), null],
  ["Alt+P", press("p", "KeyP", { altKey: true }), null],
  ["x", press("x", "KeyX"), null],
])("%s", (_, event, expected) => {
  expect(toolbarKey(event)).toBe(expected);
});

test.each([
  ["Ctrl+Z", press("z", "KeyZ", { ctrlKey: true }), true],
  ["Cmd+Z", press("z", "KeyZ", { metaKey: true }), true],
  ["Ctrl+Shift+Z redoes", press("Z", "KeyZ", { ctrlKey: true, shiftKey: true }), false],
  ["z", press("z", "KeyZ"), false],
])("%s undoes: %s", (_, event, expected) => {
  expect(isUndoKey(event)).toBe(expected);
});
