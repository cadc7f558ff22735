/** Tells a speaker whose name the text withholds: `officials`, `a person familiar with the talks`, `의료계 관계자`. */
export type Nameless = RegExp;

/**
 * By nouns (blanks between, each may be a pattern) anywhere in what names the speaker, unless a name follows:
 * `two officials`, but `the official Jane Doe`, `the executive, Jane Doe`. Small letters, but for the nouns of German.
 */
export function namelessWords(nouns: string): Nameless {
  return new RegExp(`(?:^|\\P{L})(?:${nouns.replaceAll(" ", "|")})(?!\\p{L}|,?\\s\\p{Lu})`, "u");
}

/** By patterns of letters, where a language puts no blanks between its words or writes particles onto them. */
export function namelessLetters(patterns: string): Nameless {
  return new RegExp(patterns.replaceAll(" ", "|"));
}

export function isAnonymous(speaker: string, nameless: Nameless): boolean {
  return (
    nameless.test(speaker) || nameless.test(speaker.charAt(0).toLowerCase() + speaker.slice(1))
  );
}
