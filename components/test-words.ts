import english from "../public/_locales/en/messages.json";
import korean from "../public/_locales/ko/messages.json";
import type { Words } from "./words";
import { messagesOf, wordsFrom } from "./words-from";

/** The words of the interface for tests, read from the same files as the browser reads them. */
export function wordsIn(language: "en" | "ko"): Words {
  return wordsFrom(messagesOf(language === "ko" ? korean : english), language);
}
