import { messagesIn } from "../../components/messages-in";
import type { Words } from "../../components/words";
import { wordsFrom } from "../../components/words-from";
import { browser } from "../../messaging/browser";
import { openKept } from "./kept";

/** The words of the extension's pages, in the language that the reader has chosen: no page draws before they are there. */
export const words: Words = (await chosenWords()) ?? {
  language: language(browser.i18n.getUILanguage()),
  say: (message, ...substitutions) => browser.i18n.getMessage(message, substitutions),
};

/** null where the browser's own language is chosen, or the settings cannot be read: the page reads them too, and says why. */
async function chosenWords(): Promise<Words | null> {
  try {
    const chosen = (await (await openKept()).settings()).language;
    return chosen === "browser" ? null : wordsFrom(await messagesIn(chosen), chosen);
  } catch (error) {
    console.warn(error);
    return null;
  }
}

/** The browser's language where there are words for it; else English, whose dates and numbers then go with its words. */
export function language(ofBrowser: string): string {
  return /^(?:ko|en)(?:-|$)/u.test(ofBrowser) ? ofBrowser : "en";
}
