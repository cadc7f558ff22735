import type { Database } from "./database";

/** What the reader decided, and what holds until they do. */
export const DEFAULT_SETTINGS = {
  /** Whether marks made in private windows are kept like all others. */
  keepsInPrivateWindows: false,
  /** The format that the reader exported to last; the menu offers it first. */
  exportFormat: "markdown",
};

export type Settings = typeof DEFAULT_SETTINGS;

export async function readSettings(db: Database): Promise<Settings> {
  const rows = await db.settings.toArray();
  return { ...DEFAULT_SETTINGS, ...Object.fromEntries(rows.map(({ key, value }) => [key, value])) };
}

export async function changeSetting<Key extends keyof Settings>(
  db: Database,
  key: Key,
  value: Settings[Key],
): Promise<void> {
  await db.settings.put({ key, value });
}
