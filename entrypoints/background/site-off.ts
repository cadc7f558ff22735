import { hostOf } from "../../components/host-of";
import { browser } from "../../messaging/browser";
import { type Database, readSettings } from "../../storage";
import { pages } from "./pages";
import { dismiss } from "./tabs";

/** Whether the reader has told Tallymark to stay away from the site of this address. */
export async function isSiteOff(db: Database, address: string): Promise<boolean> {
  return isAmong((await readSettings(db)).sitesOff, address);
}

/** Leaves the open pages alone that are on one of these sites, which are off now. */
export async function leaveSites(off: readonly string[]): Promise<void> {
  const attended = new Set(await pages.tabs());
  for (const { id, url } of await browser.tabs.query({})) {
    if (id === undefined || !attended.has(id) || !url?.startsWith("http")) continue;
    if (isAmong(off, url)) await dismiss(id);
  }
}

function isAmong(hosts: readonly string[], address: string): boolean {
  const host = hostOf(address);
  return host !== null && hosts.includes(host);
}
