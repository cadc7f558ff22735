import { backupName, libraryState, recordBackup } from "../background/backup";
import { fetchFrom } from "./export-file";
import { pageDatabase } from "./page-database";
import { writeLibrary } from "./write-library";

/** Downloads a backup of everything; gives the name of its file. */
export async function backUpNow(): Promise<string> {
  const db = await pageDatabase();
  const now = new Date();
  const made = now.toISOString();
  const state = await libraryState(db);
  const { address, annotations } = await writeLibrary(db, made);
  const fileName = backupName(now);
  fetchFrom(address, fileName);
  await recordBackup({ made, fileName, downloadId: null, annotations, state });
  return fileName;
}
