import type { ContextWords } from "../language";
import { deContext } from "./de";
import { enContext } from "./en";
import { esContext } from "./es";
import { frContext } from "./fr";
import { jaContext } from "./ja";
import { koContext } from "./ko";
import { zhContext } from "./zh";

/** What the sentence around a figure says of it, by primary language; apart from the grammars, which do without. */
export const CONTEXTS: Readonly<Record<string, ContextWords>> = {
  de: deContext,
  en: enContext,
  es: esContext,
  fr: frContext,
  ja: jaContext,
  ko: koContext,
  zh: zhContext,
};
