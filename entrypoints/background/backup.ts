import { browser } from "../../messaging/browser";
import { type Database, readCensus } from "../../storage";
import { libraryFile } from "./library-file";
import { type Backup, changeLocalState, type LocalState, readLocalState } from "./local-state";

/** So many files are kept; the oldest give way. */
const KEPT = 10;
const DAY = 24 * 60 * 60 * 1_000;
const FOLDER = "Tallymark";

const ALARM = "backup";
/** How often it is asked whether a backup is due, in minutes. */
const PERIOD = 60;

/** Lets the browser ask once an hour whether a backup is due; `onAlarm` tells whether an alarm is that question. */
export async function scheduleBackups(): Promise<void> {
  if (!(await browser.alarms.get(ALARM))) {
    await browser.alarms.create(ALARM, { delayInMinutes: 1, periodInMinutes: PERIOD });
  }
}

export function asksForBackup(alarm: { readonly name: string }): boolean {
  return alarm.name === ALARM;
}

/** Whether the last backup is a day old and the library another than it was then. A damaged one is not backed up. */
export function isDue(
  { backsUp, damage, backups: [last] }: Pick<LocalState, "backsUp" | "damage" | "backups">,
  state: string,
  now: number,
): boolean {
  if (!backsUp || damage !== null) return false;
  return !last || (last.state !== state && now - Date.parse(last.made) >= DAY);
}

/** Backs up when it is due; what fails is remembered for the reader. */
export async function backUpWhenDue(db: Database, now: Date): Promise<void> {
  const [local, state] = await Promise.all([readLocalState(), libraryState(db)]);
  if (isDue(local, state, now.getTime())) await backUp(db, now);
}

/** Writes the whole library into the downloads folder. */
export async function backUp(db: Database, now: Date): Promise<void> {
  try {
    await recordBackup(await written(db, now));
    await changeLocalState({ backupFailure: null });
  } catch (error) {
    await changeLocalState({ backupFailure: String(error) });
    throw error;
  }
}

/** Lists a backup as the newest, and takes the files away that are too many then. */
export async function recordBackup(backup: Backup): Promise<void> {
  const { backups } = await readLocalState();
  const all = [backup, ...backups];
  await changeLocalState({ backups: all.slice(0, KEPT) });
  await Promise.all(all.slice(KEPT).map(remove));
}

async function written(db: Database, now: Date): Promise<Backup> {
  const state = await libraryState(db);
  const file = await libraryFile(db, now.toISOString());
  try {
    const downloadId = await browser.downloads.download({
      url: file.address,
      filename: `${FOLDER}/${backupName(now)}`,
      conflictAction: "uniquify",
      saveAs: false,
    });
    const path = await finished(downloadId);
    const fileName = path.split(/[/\\]/u).at(-1) ?? path;
    return { made: now.toISOString(), fileName, downloadId, annotations: file.annotations, state };
  } finally {
    await file.release();
  }
}

/** `tallymark-backup-2026-11-25.json`, by the reader's own calendar. */
export function backupName(now: Date): string {
  const two = (value: number) => String(value).padStart(2, "0");
  const day = [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join("-");
  return `tallymark-backup-${day}.json`;
}

/** Names what the library holds: another once an annotation came, went, or was changed by the reader. */
export async function libraryState(db: Database): Promise<string> {
  const [{ sequence }, last] = await Promise.all([
    readCensus(db),
    db.annotations.orderBy("modified").last(),
  ]);
  return `${sequence} ${last?.modified ?? ""}`;
}

/**
 * Gives the path of the file once it is on disk.
 * @throws Error when the browser could not write it.
 */
async function finished(id: number): Promise<string> {
  const { promise: ended, resolve } = Promise.withResolvers<void>();
  const onChanged = ({ id: changed, state }: { id: number; state?: { current?: string } }) => {
    if (changed === id && state?.current !== "in_progress") resolve();
  };
  browser.downloads.onChanged.addListener(onChanged);
  try {
    for (;;) {
      const [item] = await browser.downloads.search({ id });
      if (item?.state === "complete") return item.filename;
      if (item?.state !== "in_progress") throw new Error(item?.error ?? "The download is gone");
      await ended;
    }
  } finally {
    browser.downloads.onChanged.removeListener(onChanged);
  }
}

/** Takes an old backup away, with the browser's memory of it; one that the reader moved or kept by hand stays. */
async function remove({ downloadId }: Backup): Promise<void> {
  if (downloadId === null) return;
  try {
    await browser.downloads.removeFile(downloadId);
    await browser.downloads.erase({ id: downloadId });
  } catch (error) {
    console.warn(error);
  }
}
