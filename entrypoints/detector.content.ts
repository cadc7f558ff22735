import { defineContentScript } from "wxt/utils/define-content-script";
import { looksLikeArticle } from "../article/looks-like-article";
import { pageAddress } from "../messaging/page-address";
import type { Call } from "../messaging/remote";

declare const chrome: { runtime: { sendMessage(message: Call): Promise<unknown> } };

/** A page that changes after it was looked at is looked at again, so long after the first change, in milliseconds. */
const LATER = [800, 2_500];

/** How long a page has to show what belongs to its new address, in milliseconds. */
const RENDERED = 200;

/**
 * On every page, so small and quick: asks only "is this an article?", and tells the background.
 * It looks again where the page changes its address without loading, and speaks to the extension API itself,
 * since the polyfill weighs more than all of it.
 */
export default defineContentScript({
  matches: ["http://*/*", "https://*/*"],
  runAt: "document_idle",
  main() {
    let timer: ReturnType<typeof setTimeout> | undefined;
    /** Whether the background knows of an article here. Of any other page it is told nothing, which is cheapest. */
    let told = false;

    const tell = (article: boolean) => {
      told = article;
      chrome.runtime
        .sendMessage({ to: "background", method: "visit", args: [article, document.URL] })
        .catch(stopWhenOrphaned);
    };

    /** What is left of these waits. */
    let waits = LATER;
    const changes = new MutationObserver(() => {
      // One is enough: a busy page would call back many times.
      changes.disconnect();
      const [wait, ...later] = waits;
      timer = setTimeout(() => look(later), wait);
    });

    /** `anew`: one article may have followed another, and of that the background has to be told, too. */
    const look = (left: number[], anew = false) => {
      clearTimeout(timer);
      changes.disconnect();
      waits = left;
      const article = looksLikeArticle(document, document.URL);
      if (article !== told || (article && anew)) tell(article);
      if (!article && waits.length > 0) {
        changes.observe(document, { childList: true, characterData: true, subtree: true });
      }
    };

    let address = pageAddress(document.URL);
    const onNavigate = () => {
      if (pageAddress(document.URL) === address) return;
      address = pageAddress(document.URL);
      // The page shows what belongs to the new address a little later.
      clearTimeout(timer);
      timer = setTimeout(lookAnew, RENDERED);
    };

    const stopWhenOrphaned = () => {
      navigation.removeEventListener("currententrychange", onNavigate);
    };

    const lookAnew = () => look(LATER, true);

    navigation.addEventListener("currententrychange", onNavigate);
    // A page that comes back as it was left runs no script anew.
    addEventListener("pageshow", ({ persisted }) => {
      if (persisted) lookAnew();
    });
    // A page that is loaded ahead is not in its tab yet: what it says would be taken for another's.
    if ("prerendering" in document && document.prerendering === true) {
      addEventListener("prerenderingchange", lookAnew, { once: true, capture: true });
    } else {
      look(LATER);
    }
  },
});
