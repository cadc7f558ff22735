import type { Words } from "../../components/words";
import { browser } from "../../messaging/browser";

/** The words of the extension's pages, from `_locales`. */
export const words: Words = {
  language: language(browser.i18n.getUILanguage()),
  say: (message, ...substitutions) => browser.i18n.getMessage(message, substitutions),
};

/** The browser's language where there are words for it; else English, whose dates and numbers then go with its words. */
export function language(ofBrowser: string): string {
  return /^(?:ko|en)(?:-|$)/u.test(ofBrowser) ? ofBrowser : "en";
}
