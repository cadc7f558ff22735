import { browser } from "../../messaging/browser";
import { background } from "../../messaging/remote";
import { onChange } from "../panel/on-change";
import { pageDatabase } from "../panel/page-database";
import { type LibrarySource, sourceIn } from "./source";

/** The database, or in Firefox's private windows, where pages are given none, the background. */
export async function openSource(): Promise<LibrarySource> {
  return browser.extension.inIncognitoContext ? elsewhere : sourceIn(await pageDatabase());
}

const elsewhere: LibrarySource = {
  count: async () => null,
  slice: (before) => background.keptSlice(before),
  annotations: (ids) => background.keptOf(ids),
  annotationsAt: (urls) => background.keptAt(urls),
  articles: (after) => background.keptArticles(after),
  watch: (act) => onChange(() => act(null)),
};
