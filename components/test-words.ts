import english from "../public/_locales/en/messages.json";
import korean from "../public/_locales/ko/messages.json";
import type { Words } from "./words";

/** The words of the interface for tests, read from the same files as the browser reads them. */
export function wordsIn(language: "en" | "ko"): Words {
  const messages = language === "ko" ? korean : english;
  return {
    language,
    say: (message, ...substitutions) =>
      messages[message].message.replace(
        /\$(\d)/gu,
        (_, number) => substitutions[Number(number) - 1] ?? "",
      ),
  };
}
