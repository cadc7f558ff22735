import type { Words } from "../../components/words";
import { browser } from "../../messaging/browser";

export const words: Words = {
  language: browser.i18n.getUILanguage(),
  say: (message, ...substitutions) => browser.i18n.getMessage(message, substitutions),
};
