import type { PanelPage } from "../../components/panel-model";
import type { PageState } from "../../messaging/protocol";
import { isClosedPage } from "./closed-page";

/** What a page's annotator says; `refused` when the browser lets none in, null when there is none. */
export type Answer = PageState | "refused" | null;

/**
 * What there is to say of a page.
 * @param address undefined when the browser does not tell it: the extension may not read the page
 * @param lasting whether Tallymark may read the site, or every site where there is no address, whenever it is open
 */
export function pageOf(address: string | undefined, lasting: boolean, answer: Answer): PanelPage {
  if (address === undefined)
    return lasting ? { type: "restricted" } : { type: "noAccess", site: null };
  if (isClosedPage(address) || answer === "refused") return { type: "restricted" };
  const access = { site: new URL(address).hostname, lasting };
  if (answer === null) {
    return lasting ? { type: "noArticle", access } : { type: "noAccess", site: access.site };
  }
  if (!answer.active) return { type: "noArticle", access };
  const { facts, hidden, translated } = answer;
  return { type: "article", facts, hidden, translated, access };
}
