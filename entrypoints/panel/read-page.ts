import type { Tabs } from "webextension-polyfill";
import type { PanelPage } from "../../components/panel-model";
import { annotatorIn, background, RemoteError } from "../../messaging/remote";
import { isClosedPage } from "./closed-page";
import { type Answer, pageOf } from "./page-of";
import { hasAccess } from "./site-access";

/** A tab whose page may be asked. */
export type PageTab = Tabs.Tab & { readonly id: number };

/**
 * What there is to say of a tab's page.
 * `bring` lets the annotator be brought there to find out: the click on the toolbar button allows that once,
 * and pages that were open before Tallymark was installed have none.
 */
export async function readPage({ id, url }: PageTab, bring: boolean): Promise<PanelPage> {
  const open = url !== undefined && !isClosedPage(url);
  const lasting = await hasAccess(open ? url : null);
  return pageOf(url, lasting, open ? await ask(id, bring) : null);
}

async function ask(tabId: number, bring: boolean): Promise<Answer> {
  const annotator = annotatorIn(tabId);
  try {
    return await annotator.state();
  } catch (error) {
    if (error instanceof RemoteError) throw error;
    // Nobody is there to answer: no annotator has come yet.
    if (!bring) return null;
  }
  try {
    await background.annotate(tabId);
  } catch {
    // One of the browser's own pages under a site's address, such as an error page.
    return "refused";
  }
  return annotator.state();
}
