import { expect, test } from "vitest";
import { nextInMenu } from "./next-in-menu";

const ROWS = [["only new"], ["copy a", "load a"], ["load b"], ["copy c", "load c"]];

test.each([
  // from, key, to
  ["only new", "ArrowDown", "load a"],
  ["copy a", "ArrowDown", "load b"],
  ["load a", "ArrowDown", "load b"],
  ["load b", "ArrowDown", "load c"],
  ["copy c", "ArrowDown", "only new"],
  ["only new", "ArrowUp", "load c"],
  ["copy a", "ArrowUp", "only new"],
  ["copy c", "ArrowUp", "load b"],
  ["load a", "ArrowRight", "load b"],
  ["load c", "ArrowRight", "only new"],
  ["only new", "ArrowLeft", "load c"],
  ["load c", "Home", "only new"],
  ["only new", "End", "load c"],
  ["only new", "x", null],
  [null, "ArrowDown", "only new"],
  [null, "ArrowUp", "load c"],
])("from %s %s leads to %s", (from, key, to) => {
  expect(nextInMenu(ROWS, from, key)).toBe(to);
});

test("in a menu without rows no key leads anywhere", () => {
  expect(nextInMenu([], null, "ArrowDown")).toBeNull();
});
