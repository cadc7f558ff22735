import { DEFAULT_SETTINGS, type Settings } from "../annotation";
import type { Database } from "./database";

export async function readSettings(db: Database): Promise<Settings> {
  const rows = await db.settings.toArray();
  return { ...DEFAULT_SETTINGS, ...Object.fromEntries(rows.map(({ key, value }) => [key, value])) };
}

export async function changeSettings(db: Database, changes: Partial<Settings>): Promise<void> {
  await db.settings.bulkPut(Object.entries(changes).map(([key, value]) => ({ key, value })));
}
