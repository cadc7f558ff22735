import type { LanguageChoice } from "../../annotation";
import { messagesIn } from "../../components/messages-in";
import type { Words } from "../../components/words";
import { wordsFrom } from "../../components/words-from";
import { browserWords } from "./browser-words";
import { openKept } from "./kept";
import { notedLanguage, noteLanguage, whenLanguageNoted } from "./noted-language";

const noted = notedLanguage();

const spoken = noted ?? (await chosenLanguage()) ?? "browser";

/** The words of the extension's pages, in the language that the reader has chosen: no page draws before they are there. */
export const words: Words = await wordsOf(spoken);

if (noted !== null) void drawAnewUnless(noted);

whenLanguageNoted(() => {
  // What the reader is writing is worth more; the page speaks the new language when it is opened again.
  const isWriting = document.querySelector(".annotation-form") !== null;
  if (!isWriting && (notedLanguage() ?? "browser") !== spoken) location.reload();
});

async function wordsOf(choice: LanguageChoice): Promise<Words> {
  return choice === "browser" ? browserWords() : wordsFrom(await messagesIn(choice), choice);
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
