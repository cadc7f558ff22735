import { browser } from "../../messaging/browser";
import type { PageTab } from "./read-page";

/** The tab in front in this page's own window; null when it has none that can be asked. */
export async function tabInFront(): Promise<PageTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { ...tab, id: tab.id };
}

/**
 * Tells when another tab comes to the front, when the tab in front goes elsewhere,
 * when an annotator begins with a page (the background notes that in the session), and when site access changes.
 */
export function watchTab(onChange: () => void): void {
  browser.tabs.onActivated.addListener(onChange);
  browser.tabs.onUpdated.addListener((_tabId, { status, url }, tab) => {
    if (tab.active && (status === "complete" || url !== undefined)) onChange();
  });
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === "session") onChange();
  });
  browser.permissions.onAdded.addListener(onChange);
  browser.permissions.onRemoved.addListener(onChange);
  // The marks may have been shown or hidden by key meanwhile.
  window.addEventListener("focus", onChange);
}
