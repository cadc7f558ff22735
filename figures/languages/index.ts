import { compile, type Grammar } from "../grammar";
import type { Language } from "../language";
import { en } from "./en";
import { ko } from "./ko";

const LANGUAGES: Readonly<Record<string, Language>> = { ko, en };

const compiled = new Map<Language, Grammar>();

/** The grammar for a BCP 47 tag; for a language without one, that of digits and symbols. */
export function grammarOf(tag: string): Grammar {
  const language = LANGUAGES[tag.toLowerCase().split("-")[0] ?? ""] ?? en;
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const grammar = compile(language);
  compiled.set(language, grammar);
  return grammar;
}
