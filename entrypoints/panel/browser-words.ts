import type { Words } from "../../components/words";
import { browser } from "../../messaging/browser";

/** The words of the interface in the browser's own language, as it picks them from `_locales`. */
export function browserWords(): Words {
  const { i18n } = browser;
  return {
    language: language(i18n.getUILanguage()),
    say: (message, ...substitutions) => i18n.getMessage(message, substitutions),
  };
}

/** The browser's language where there are words for it; else English, whose dates and numbers then go with its words. */
function language(ofBrowser: string): string {
  return /^(?:ko|en)(?:-|$)/u.test(ofBrowser) ? ofBrowser : "en";
}
