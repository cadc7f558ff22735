import type { Words } from "./words";

/** What a file of `_locales` holds: each message under its name. */
type MessageFile = Readonly<Record<string, { readonly message: string }>>;

/** The messages of such a file by their names. */
export function messagesOf(file: MessageFile): Record<string, string> {
  return Object.fromEntries(Object.entries(file).map(([name, { message }]) => [name, message]));
}

/** Words out of messages of our own, in the form that the browser's files have. */
export function wordsFrom(messages: Readonly<Record<string, string>>, language: string): Words {
  return {
    language,
    say: (message, ...substitutions) =>
      (messages[message] ?? "").replace(
        /\$(\d)/gu,
        (_, number) => substitutions[Number(number) - 1] ?? "",
      ),
  };
}
