import type { LanguageChoice } from "../../annotation";
import { messagesIn } from "../../components/messages-in";
import type { Words } from "../../components/words";
import { wordsFrom } from "../../components/words-from";
import { browser } from "../../messaging/browser";
import { openKept } from "./kept";
import { notedLanguage, noteLanguage } from "./noted-language";

const noted = notedLanguage();

/** The words of the extension's pages, in the language that the reader has chosen: no page draws before they are there. */
export const words: Words = await wordsOf(noted ?? (await chosenLanguage()) ?? "browser");

if (noted !== null) void drawAnewUnless(noted);

async function wordsOf(choice: LanguageChoice): Promise<Words> {
  if (choice !== "browser") return wordsFrom(await messagesIn(choice), choice);
  return {
    language: language(browser.i18n.getUILanguage()),
    say: (message, ...substitutions) => browser.i18n.getMessage(message, substitutions),
  };
}

/** What was noted may be old: a restored or imported profile has another one. */
async function drawAnewUnless(drawn: LanguageChoice): Promise<void> {
  const chosen = await chosenLanguage();
  if (chosen !== null && chosen !== drawn) location.reload();
}

/** Also notes it for the next page. null where the settings cannot be read: the page reads them too, and says why. */
async function chosenLanguage(): Promise<LanguageChoice | null> {
  try {
    const { language: chosen } = await (await openKept()).settings();
    noteLanguage(chosen);
    return chosen;
  } catch (error) {
    console.warn(error);
    return null;
  }
}

/** The browser's language where there are words for it; else English, whose dates and numbers then go with its words. */
export function language(ofBrowser: string): string {
  return /^(?:ko|en)(?:-|$)/u.test(ofBrowser) ? ofBrowser : "en";
}
