import type { LanguageChoice } from "../annotation";
import { messagesOf } from "./words-from";

/** The messages of a language by their names, from the very files that the browser reads. */
export async function messagesIn(
  language: Exclude<LanguageChoice, "browser">,
): Promise<Readonly<Record<string, string>>> {
  const file =
    language === "ko"
      ? await import("../public/_locales/ko/messages.json")
      : await import("../public/_locales/en/messages.json");
  return messagesOf(file.default);
}
