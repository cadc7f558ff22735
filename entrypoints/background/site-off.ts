import { browser } from "../../messaging/browser";
import { type Database, readSettings } from "../../storage";
import { pages } from "./pages";
import { dismiss } from "./tabs";

/** Whether the reader has told Tallymark to stay away from the site of this address. */
export async function isSiteOff(db: Database, address: string): Promise<boolean> {
  const host = new URL(address).hostname.replace(/^www\./u, "");
  return (await readSettings(db)).sitesOff.includes(host);
}

/** Leaves the open pages alone that are on a site which is off now. */
export async function leaveSitesOff(db: Database): Promise<void> {
  const attended = new Set(await pages.tabs());
  for (const { id, url } of await browser.tabs.query({})) {
    if (id === undefined || !attended.has(id) || !url?.startsWith("http")) continue;
    if (await isSiteOff(db, url)) await dismiss(id);
  }
}
