import "fake-indexeddb/auto";
import { expect, test } from "vitest";
import { DEFAULT_SETTINGS } from "../annotation";
import { openDatabase } from "./database";
import { changeSettings, readSettings } from "./settings";

test("a setting holds its default until the reader decides", async () => {
  const db = await openDatabase(crypto.randomUUID());
  expect(await readSettings(db)).toEqual(DEFAULT_SETTINGS);
  await changeSettings(db, { keepsInPrivateWindows: true });
  await changeSettings(db, { exportFormat: "csv", sitesOff: ["news.example"] });
  expect(await readSettings(db)).toEqual({
    ...DEFAULT_SETTINGS,
    keepsInPrivateWindows: true,
    exportFormat: "csv",
    sitesOff: ["news.example"],
  });
});
