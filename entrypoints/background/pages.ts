import { browser } from "../../messaging/browser";

/** Which article each tab shows. */
export interface Pages {
  /** The article's address, as `ArticleRecord.url`; null when the tab shows none that is annotated. */
  sourceOf(tabId: number): Promise<string | null>;
  tabsAt(source: string): Promise<number[]>;
  /** Every article that some tab shows. */
  sources(): Promise<string[]>;
  /** Every tab that shows an article. */
  tabs(): Promise<number[]>;
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
    return (await shown()).filter((page) => page.source === source).map(({ tabId }) => tabId);
  },
  async tabs() {
    return (await shown()).map(({ tabId }) => tabId);
  },
  async sources() {
    const sources = (await shown()).map(({ source }) => source);
    return [...new Set(sources.filter((source) => typeof source === "string"))];
  },
  async show(tabId, source) {
    await browser.storage.session.set({ [PREFIX + tabId]: source });
  },
  async forget(tabId) {
    await browser.storage.session.remove(PREFIX + tabId);
  },
};

async function shown(): Promise<{ readonly tabId: number; readonly source: unknown }[]> {
  const entries = Object.entries(await browser.storage.session.get(null));
  return entries.flatMap(([key, source]) =>
    key.startsWith(PREFIX) ? [{ tabId: Number(key.slice(PREFIX.length)), source }] : [],
  );
}
