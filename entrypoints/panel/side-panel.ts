import type { Tabs } from "webextension-polyfill";
import { browser } from "../../messaging/browser";

/** Chrome's own, which the types of the common extension API do not know. */
interface ChromeSidePanel {
  open(options: { windowId: number }): Promise<void>;
}

/**
 * Opens Chrome's side panel or Firefox's sidebar; to be called from a click, before anything is awaited.
 * null in browsers that have neither (Firefox for Android).
 */
export const openSidePanel: ((tab: Tabs.Tab) => Promise<void>) | null = (() => {
  const { sidePanel } = browser as { sidePanel?: ChromeSidePanel };
  if (sidePanel) return ({ windowId = 0 }) => sidePanel.open({ windowId });
  const { sidebarAction } = browser as Partial<typeof browser>;
  return sidebarAction ? () => sidebarAction.open() : null;
})();
