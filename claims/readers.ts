import type { TextSpan } from "../text/sentences";
import { attributeChinese } from "./chinese/attribute";
import type { Attribution } from "./claim";
import { attributeJapanese } from "./japanese/attribute";
import { attributeKorean } from "./korean/attribute";
import { german, germanWorth } from "./languages/de";
import { english, englishWorth } from "./languages/en";
import { spanish, spanishWorth } from "./languages/es";
import { french, frenchWorth } from "./languages/fr";
import { japaneseWorth } from "./languages/ja";
import { koreanWorth } from "./languages/ko";
import { chineseWorth } from "./languages/zh";
import type { Paragraph } from "./paragraph";
import type { Vocabulary } from "./vocabulary";
import { attribute } from "./western/attribute";
import type { Grammar } from "./western/lexicon";

/** How one language is read. */
export interface Reader {
  /** The quotes and reported clauses of a paragraph, in order; `last` is who spoke last before it. */
  readonly attribute: (paragraph: Paragraph, last: TextSpan | null) => Attribution[];
  readonly worth: Vocabulary;
  /** A subject may be left out paragraphs after it was named. */
  readonly remembers: boolean;
}

const western = (grammar: Grammar, worth: Vocabulary): Reader => ({
  attribute: (paragraph, last) => attribute(paragraph, grammar, last),
  worth,
  remembers: false,
});

const READERS: Readonly<Record<string, Reader>> = {
  en: western(english, englishWorth),
  de: western(german, germanWorth),
  fr: western(french, frenchWorth),
  es: western(spanish, spanishWorth),
  ko: { attribute: attributeKorean, worth: koreanWorth, remembers: true },
  ja: { attribute: attributeJapanese, worth: japaneseWorth, remembers: true },
  zh: { attribute: attributeChinese, worth: chineseWorth, remembers: false },
};

/** The reader for a BCP 47 tag; a language without one of its own is read as English, whose marks are everyone's. */
export function readerOf(language: string): Reader {
  return (
    READERS[language.slice(0, 2).toLowerCase()] ?? READERS.en ?? western(english, englishWorth)
  );
}
