import { LANGUAGE_CHOICES, type LanguageChoice } from "../../annotation";

/**
 * The chosen language as pages note it for the next one. The setting itself stands in the database, which opens too late
 * for a popup to be drawn with it.
 */
const KEY = "language";

/** null where none is noted yet, or the browser keeps nothing for its pages. */
export function notedLanguage(): LanguageChoice | null {
  const noted = ownStorage()?.getItem(KEY);
  return LANGUAGE_CHOICES.find((choice) => choice === noted) ?? null;
}

export function noteLanguage(choice: LanguageChoice): void {
  ownStorage()?.setItem(KEY, choice);
}

/** Calls `onNoted` when another page of ours notes a language. */
export function whenLanguageNoted(onNoted: () => void): void {
  addEventListener("storage", ({ key }) => {
    if (key === KEY) onNoted();
  });
}

/** A browser that is told to keep no site's data refuses it. */
function ownStorage(): Storage | null {
  try {
    return localStorage;
  } catch (error) {
    console.warn(error);
    return null;
  }
}
