import { expect, test, vi } from "vitest";

vi.hoisted(() => vi.stubGlobal("browser", {}));

const { backupName, isDue } = await import("./backup");

const NOW = Date.parse("2026-11-25T12:00:00.000Z");

const backup = (made: string, state: string) => ({
  made,
  state,
  fileName: "tallymark-backup.json",
  downloadId: 1,
  annotations: 3,
});

test.each([
  ["there is none yet", [], true],
  [
    "the last is a day old and something changed",
    [backup("2026-11-24T12:00:00.000Z", "1 a")],
    true,
  ],
  ["the last is younger than a day", [backup("2026-11-24T12:00:01.000Z", "1 a")], false],
  ["nothing changed since the last", [backup("2026-10-01T12:00:00.000Z", "2 b")], false],
])("Where backups are on, and %s: due is %o", (_, backups, due) => {
  expect(isDue({ backsUp: true, damage: null, backups }, "2 b", NOW)).toBe(due);
});

test("No backup is due where they are off", () => {
  expect(isDue({ backsUp: false, damage: null, backups: [] }, "2 b", NOW)).toBe(false);
});

test("A damaged library takes no good backup's place", () => {
  const damage = { expected: 3, found: 1 };
  expect(isDue({ backsUp: true, damage, backups: [] }, "2 b", NOW)).toBe(false);
});

test("A backup is named by the reader's own day", () => {
  expect(backupName(new Date(2026, 0, 5, 23, 59))).toBe("tallymark-backup-2026-01-05.json");
});
