/** The languages of the interface. */
export const LANGUAGES = ["en", "ko"] as const;
export type Language = (typeof LANGUAGES)[number];

/** The messages of a language by their names, from the very files that the browser reads. */
export async function messagesIn(language: Language): Promise<Readonly<Record<string, string>>> {
  const { default: messages } =
    language === "ko"
      ? await import("../public/_locales/ko/messages.json")
      : await import("../public/_locales/en/messages.json");
  return Object.fromEntries(Object.entries(messages).map(([name, { message }]) => [name, message]));
}
