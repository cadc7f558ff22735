import "fake-indexeddb/auto";
import { expect, test } from "vitest";
import { openDatabase } from "./database";
import { changeSetting, DEFAULT_SETTINGS, readSettings } from "./settings";

test("a setting holds its default until the reader decides", async () => {
  const db = await openDatabase(crypto.randomUUID());
  expect(await readSettings(db)).toEqual(DEFAULT_SETTINGS);
  await changeSetting(db, "keepsInPrivateWindows", true);
  await changeSetting(db, "exportFormat", "csv");
  expect(await readSettings(db)).toEqual({ keepsInPrivateWindows: true, exportFormat: "csv" });
});
