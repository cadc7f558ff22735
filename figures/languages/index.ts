import { compile } from "../compile";
import type { Grammar } from "../grammar";
import type { Language } from "../language";
import { de } from "./de";
import { en } from "./en";
import { es } from "./es";
import { fr } from "./fr";
import { ja } from "./ja";
import { ko } from "./ko";
import { runtimeLanguage } from "./other";
import { zh } from "./zh";

const LANGUAGES: Readonly<Record<string, Language>> = { de, en, es, fr, ja, ko, zh };

/** Compiled grammars, by primary language; a grammar is the same for every text. */
const grammars = new Map<string, Grammar>();

/** The grammar for a BCP 47 tag; for a language without one, one made of the runtime's CLDR. */
export function grammarOf(tag: string): Grammar {
  const primary = primaryOf(tag);
  const known = grammars.get(primary);
  if (known !== undefined) return known;
  const grammar = compile(LANGUAGES[primary] ?? runtimeLanguage(primary), primary);
  grammars.set(primary, grammar);
  return grammar;
}

/** `ko` of `ko-KR`. */
export function primaryOf(tag: string): string {
  return tag.toLowerCase().split(/[-_]/)[0] ?? "";
}
