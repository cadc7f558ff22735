import { browser } from "../../messaging/browser";
import { onChange } from "./on-change";
import type { PageTab } from "./read-page";

/** The tab in front in this page's own window; null when it has none that can be asked. */
export async function tabInFront(): Promise<PageTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { ...tab, id: tab.id };
}

/**
 * Calls back when another tab comes to the front, when the tab in front goes elsewhere, when an annotator begins
 * with a page (the background notes that in the session), when site access changes, and when the background says so.
 */
export function watchTab(act: () => void): void {
  browser.tabs.onActivated.addListener(act);
  browser.tabs.onUpdated.addListener((_tabId, { status, url }, tab) => {
    if (tab.active && (status === "complete" || url !== undefined)) act();
  });
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === "session") act();
  });
  browser.permissions.onAdded.addListener(act);
  browser.permissions.onRemoved.addListener(act);
  onChange(act);
}
