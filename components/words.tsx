import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type english from "../public/_locales/en/messages.json";

export type Message = keyof typeof english;

/** The words of the interface in the reader's language. */
export interface Words {
  /** BCP 47, for `Intl`. */
  readonly language: string;
  /** The message, with `$1`, `$2` … replaced by the substitutions. */
  say(message: Message, ...substitutions: string[]): string;
}

const WordsContext = createContext<Words | null>(null);

export const WordsProvider = WordsContext.Provider;

export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error("No words were provided for the interface");
  return words;
}
