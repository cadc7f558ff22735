import fc from "fast-check";
import { expect, test } from "vitest";
import { anyText } from "./any-text";
import { fileName } from "./file-name";
import { HOSTILE } from "./hostile-strings";

test.each([
  // title, name
  ["솔내시 어린이 2만 510명", "솔내시 어린이 2만 510명.md"],
  ["[단독] “밤에 갈 곳 없다”", "단독 “밤에 갈 곳 없다”.md"],
  ["Who pays? A/B tests: $4.1 billion", "Who pays A B tests $4.1 billion.md"],
  ["한글".normalize("NFD"), "한글.md"],
  ["photo\u202egpj.exe", "photogpj.exe.md"],
  ["  ..hidden.. ", "hidden.md"],
  ["../../etc/passwd", "etc passwd.md"],
  ["--help", "help.md"],
  ["CON", "_CON.md"],
  ["nul .txt", "_nul .txt.md"],
  ["Lpt1.", "_Lpt1.md"],
  ["Console", "Console.md"],
  ["a\nb\tc", "a b c.md"],
  ["", "article.md"],
  ["???", "article.md"],
  ["\u3164\u2800", "article.md"],
  ["\ud800", "article.md"],
  ["👩‍👧 집", "👩‍👧 집.md"],
])("%j", (title, name) => {
  expect(fileName(title, "md")).toBe(name);
});

test("a long title ends at a whole character", () => {
  expect(fileName("가".repeat(120), "md")).toBe(`${"가".repeat(65)}.md`);
  expect(fileName("👨‍👩‍👧‍👦".repeat(30), "md")).toBe(`${"👨‍👩‍👧‍👦".repeat(7)}.md`);
  expect(fileName(`e${"\u0301".repeat(300)}`, "md")).toMatch(/^é\u0301{97}\.md$/);
});

test.each(HOSTILE)("%j makes a name that file systems take", (title) => {
  expectSafe(fileName(title, "json"));
});

test("any text makes a name that file systems take, and that names itself again", () => {
  fc.assert(
    fc.property(anyText(120), (title) => {
      const name = fileName(title, "csv");
      expectSafe(name);
      expect(fileName(name.slice(0, -".csv".length), "csv")).toBe(name);
    }),
  );
});

function expectSafe(name: string): void {
  expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(200);
  expect(name).toBe(name.normalize("NFC"));
  expect(name).toBe(name.toWellFormed());
  expect(name).not.toMatch(/[<>:"/\\|?*]|(?![\u200c\u200d])[\p{Cc}\p{Cf}]/u);
  expect(name).not.toMatch(/^[\s.~-]|[\s.]\.\w+$/u);
  expect(name).not.toMatch(/^(?:con|prn|aux|nul|(?:com|lpt)\d)\s*\./i);
  expect(name).toMatch(/^.+\.\w+$/u);
}
