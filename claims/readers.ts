import type { TextSpan } from "../text/sentences";
import type { Nameless } from "./anonymous";
import { attributeChinese } from "./chinese/attribute";
import type { Attribution } from "./claim";
import { attributeJapanese } from "./japanese/attribute";
import { attributeKorean } from "./korean/attribute";
import { german, germanNameless, germanWorth } from "./languages/de";
import { english, englishNameless, englishWorth } from "./languages/en";
import { spanish, spanishNameless, spanishWorth } from "./languages/es";
import { french, frenchNameless, frenchWorth } from "./languages/fr";
import { japaneseNameless, japaneseWorth } from "./languages/ja";
import { koreanNameless, koreanWorth } from "./languages/ko";
import { chineseNameless, chineseWorth } from "./languages/zh";
import type { Paragraph } from "./paragraph";
import type { Vocabulary } from "./vocabulary";
import { attribute } from "./western/attribute";
import type { Grammar } from "./western/lexicon";

/** How one language is read. */
export interface Reader {
  /** The quotes and reported clauses of a paragraph, in order; `last` is who spoke last before it. */
  readonly attribute: (paragraph: Paragraph, last: TextSpan | null) => Attribution[];
  readonly worth: Vocabulary;
  readonly nameless: Nameless;
  /** A subject may be left out paragraphs after it was named. */
  readonly remembers: boolean;
}

const western = (grammar: Grammar, worth: Vocabulary, nameless: Nameless): Reader => ({
  attribute: (paragraph, last) => attribute(paragraph, grammar, last),
  worth,
  nameless,
  remembers: grammar.dropsSubjects ?? false,
});

const ENGLISH = western(english, englishWorth, englishNameless);

const READERS: Readonly<Record<string, Reader>> = {
  en: ENGLISH,
  de: western(german, germanWorth, germanNameless),
  fr: western(french, frenchWorth, frenchNameless),
  es: western(spanish, spanishWorth, spanishNameless),
  ko: { attribute: attributeKorean, worth: koreanWorth, nameless: koreanNameless, remembers: true },
  ja: {
    attribute: attributeJapanese,
    worth: japaneseWorth,
    nameless: japaneseNameless,
    remembers: true,
  },
  zh: {
    attribute: attributeChinese,
    worth: chineseWorth,
    nameless: chineseNameless,
    remembers: false,
  },
};

/**
 * The reader for a paragraph of `text` in the language of a BCP 47 tag. Pages often name no language or a wrong one:
 * where the letters say another, they are believed. A language without a reader is read as English, whose marks are
 * everyone's.
 */
export function readerOf(language: string, text: string, paragraph: TextSpan): Reader {
  const [tag = ""] = language.toLowerCase().split("-", 1);
  return READERS[languageOfLetters(text, paragraph, tag) ?? tag] ?? ENGLISH;
}

/** Units of a paragraph that are looked at, and letters of a script that it takes to be sure. */
const SAMPLE = 200;
const ENOUGH = 12;

/** The language that the letters of a paragraph speak for against `tag`; null when they agree or say nothing. */
function languageOfLetters(text: string, { start, end }: TextSpan, tag: string): string | null {
  const sample = text.slice(start, Math.min(end, start + SAMPLE));
  const count = (letters: RegExp) => sample.match(letters)?.length ?? 0;
  const hangul = count(/[가-힣]/g);
  const kana = count(/[\u3040-\u30ff]/g);
  const eastern = hangul + kana + count(/[一-\u9fff]/g);
  const latin = count(/[a-z]/gi);
  if (latin >= ENOUGH && latin > 4 * eastern) return EASTERN.has(tag) ? "en" : null;
  if (eastern < ENOUGH || eastern < latin / 4) return null;
  if (hangul > eastern / 2) return "ko";
  if (kana > 0) return "ja";
  // Han letters alone may be a Japanese headline.
  return tag === "ja" ? null : "zh";
}

const EASTERN = new Set(["ko", "ja", "zh"]);
