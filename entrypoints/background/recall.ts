import { articleAddress } from "../../article/article-address";
import { articleUnder, type Database } from "../../storage";
import { isSiteOff } from "./site-off";
import { annotate } from "./tabs";

/**
 * Brings the annotator to a page that holds annotations and that no detector takes for an article: the reader marked
 * it all the same. The page itself is asked nothing, since most pages hold none.
 */
export async function recall(db: Database, tabId: number, url: string): Promise<void> {
  if (await isSiteOff(db, url)) return;
  // Where the annotator already is, it finds that it shows this page, and does no more.
  if (await articleUnder(db, [articleAddress(url, null)])) await annotate(tabId);
}
