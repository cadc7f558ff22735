import { defineContentScript } from "wxt/utils/define-content-script";
import { looksLikeArticle } from "../article/looks-like-article";
import { pageAddress } from "../messaging/page-address";
import type { Call } from "../messaging/remote";

declare const chrome: { runtime: { sendMessage(message: Call): Promise<unknown> } };

/** A page that still loads when it is looked at first is looked at again after these waits, in milliseconds. */
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
    const changes = pageChanges();

    const tell = (article: boolean) => {
      told = article;
      chrome.runtime
        .sendMessage({ to: "background", method: "visit", args: [article, location.href] })
        .catch(stopWhenOrphaned);
    };

    /** `anew`: one article may have followed another, and of that the background has to be told, too. */
    const look = (waits: readonly number[], anew = false) => {
      clearTimeout(timer);
      const article = looksLikeArticle(document, location.href);
      if (article !== told || (article && anew)) tell(article);
      if (article || waits.length === 0) return;
      changes.watch();
      lookLater(waits);
    };

    /** Looks again after each wait, where the page has changed. */
    const lookLater = ([wait, ...later]: readonly number[]) => {
      if (wait === undefined) return;
      timer = setTimeout(() => {
        if (changes.came()) look(later);
        else lookLater(later);
      }, wait);
    };

    let address = pageAddress(location.href);
    const onNavigate = () => {
      if (pageAddress(location.href) === address) return;
      address = pageAddress(location.href);
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
      document.addEventListener("prerenderingchange", lookAnew, { once: true });
    } else {
      look(LATER);
    }
  },
});

/** Whether anything in the page has changed since it was last watched. It costs nothing where nothing does. */
function pageChanges() {
  let came = false;
  const observer = new MutationObserver(() => {
    came = true;
    // One is enough: a busy page would call back many times.
    observer.disconnect();
  });
  return {
    watch() {
      came = false;
      observer.observe(document, { childList: true, characterData: true, subtree: true });
    },
    came: () => came,
  };
}
