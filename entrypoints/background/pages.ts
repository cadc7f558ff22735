import { browser } from "../../messaging/browser";

/** Which article each tab shows. */
export interface Pages {
  /** The article's address, as `ArticleRecord.url`; null when the tab shows none that is annotated. */
  sourceOf(tabId: number): Promise<string | null>;
  tabsAt(source: string): Promise<number[]>;
  /** Every article that some tab shows. */
  sources(): Promise<string[]>;
  show(tabId: number, source: string): Promise<void>;
  forget(tabId: number): Promise<void>;
}

const PREFIX = "page:";

/** Kept in `storage.session`: a stopped background forgets its variables, and a closed browser forgets the tabs. */
export const pages: Pages = {
  async sourceOf(tabId) {
    const key = PREFIX + tabId;
    const source = (await browser.storage.session.get(key))[key];
    return typeof source === "string" ? source : null;
  },
  async tabsAt(source) {
    const entries = Object.entries(await browser.storage.session.get(null));
    return entries.flatMap(([key, value]) =>
      key.startsWith(PREFIX) && value === source ? [Number(key.slice(PREFIX.length))] : [],
    );
  },
  async sources() {
    const entries = Object.entries(await browser.storage.session.get(null));
    const sources = entries.flatMap(([key, value]) =>
      key.startsWith(PREFIX) && typeof value === "string" ? [value] : [],
    );
    return [...new Set(sources)];
  },
  async show(tabId, source) {
    await browser.storage.session.set({ [PREFIX + tabId]: source });
  },
  async forget(tabId) {
    await browser.storage.session.remove(PREFIX + tabId);
  },
};
