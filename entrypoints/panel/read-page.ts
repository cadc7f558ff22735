import type { Tabs } from "webextension-polyfill";
import type { PanelPage } from "../../components/panel-model";
import type { PageState } from "../../messaging/protocol";
import { annotatorIn, background, RemoteError } from "../../messaging/remote";
import { isClosedPage } from "./closed-page";
import { accessTo, hasEverySite } from "./site-access";

/** A tab whose page may be asked. */
export type PageTab = Tabs.Tab & { readonly id: number };

/**
 * What there is to say of a tab's page.
 * `bring` lets the annotator be brought there to find out: the click on the toolbar button allows that once,
 * and pages that were open before Tallymark was installed have none.
 */
export async function readPage(tab: PageTab, bring: boolean): Promise<PanelPage> {
  // The browser tells no address of a page that the extension may not read.
  if (tab.url === undefined) {
    return (await hasEverySite()) ? { type: "restricted" } : { type: "noAccess", site: null };
  }
  if (isClosedPage(tab.url)) return { type: "restricted" };
  const access = await accessTo(tab.url);
  const state = await stateOf(tab.id, bring);
  if (state === "closed") return { type: "restricted" };
  if (state === null) {
    return access.lasting ? { type: "noArticle", access } : { type: "noAccess", site: access.site };
  }
  if (!state.active) return { type: "noArticle", access };
  return { type: "article", facts: state.facts, hidden: state.hidden, access };
}

async function stateOf(tabId: number, bring: boolean): Promise<PageState | "closed" | null> {
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
    // The browser refuses: one of its own pages under a site's address, such as an error page.
    return "closed";
  }
  return annotator.state();
}
