import type { Words } from "./words";

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
