import type { Dom } from "./dom";
import { firstOf, type Metadata } from "./metadata";

/** Scripts, and the languages that the world's news are written in with them, the likeliest first. */
const SCRIPTS: Readonly<Record<string, string>> = {
  Hangul: "ko",
  "Hiragana Katakana": "ja",
  Han: "zh",
  Thai: "th",
  Arabic: "ar fa ur ps ckb ug",
  Hebrew: "he yi",
  Greek: "el",
  Cyrillic: "ru uk be bg sr mk kk ky mn tg tt",
  Devanagari: "hi mr ne",
  Bengali: "bn as",
};
/** Words of which a text of the language has several in a few lines, and others have few. */
const WORDS: Readonly<Record<string, string>> = {
  en: "the and of to that was with for",
  de: "der die und das nicht mit ist auf",
  fr: "le les des une est dans que du",
  es: "el los las que una por con del",
  it: "il che di della per una non gli",
  pt: "os que uma não para com dos em",
  nl: "het een van niet zijn voor met",
};
const SAMPLE = 2_000;
const MOST_PARAGRAPHS = 30;
const CLEAR_SHARE = 0.2;
/** A text of the language has one of its words in fewer letters than this, far fewer. */
const LETTERS_A_WORD = 160;
const FEW_WORDS = 3;

/** The article's language as BCP 47: declared, unless its script belies that, else told by its letters and words. */
export function readLanguage(
  dom: Dom,
  metadata: Metadata,
  paragraphs: readonly string[],
): string | null {
  const declared = normalised(
    dom.attribute(dom.root, "lang") ??
      dom.attribute(dom.root, "xml:lang") ??
      firstOf(metadata, ["og:locale", "inlanguage", "language", "dc.language"]),
  );
  const sample = paragraphs.slice(0, MOST_PARAGRAPHS).join(" ").slice(0, SAMPLE);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  for (const [script, languages] of Object.entries(SCRIPTS)) {
    // Kana mark Japanese even where Han characters are more, and so do syllables Korean.
    const letter = script.replace(/\w+/g, "\\p{sc=$&}").replace(" ", "|");
    const found = sample.match(new RegExp(letter, "gu"))?.length ?? 0;
    if (found <= letters * CLEAR_SHARE) continue;
    const possible = languages.split(" ");
    return declared && possible.includes(primary(declared)) ? declared : (possible[0] ?? null);
  }
  const words = declared ? WORDS[primary(declared)] : undefined;
  // Templates made for English stay so declared in papers of other languages.
  const belied = words && letters > SAMPLE / 4 && count(words, sample) < letters / LETTERS_A_WORD;
  return declared && !belied ? declared : byWords(sample, letters);
}

function byWords(sample: string, letters: number): string | null {
  let best: string | null = null;
  let most = Math.max(FEW_WORDS, letters / LETTERS_A_WORD);
  for (const [language, words] of Object.entries(WORDS)) {
    const found = count(words, sample);
    if (found <= most) continue;
    best = language;
    most = found;
  }
  return best;
}

function count(words: string, sample: string): number {
  const form = new RegExp(`(?<!\\p{L})(?:${words.replaceAll(" ", "|")})(?!\\p{L})`, "giu");
  return sample.match(form)?.length ?? 0;
}

/** `ko_KR.UTF-8` as `ko-KR`; null for what is no language tag. */
function normalised(tag: string | null): string | null {
  const match = /^\s*([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|\d{3}))?(?![a-z])/i.exec(
    tag ?? "",
  );
  if (!match) return null;
  const [, language = "", script, region] = match;
  const parts = [language.toLowerCase()];
  if (script) parts.push(script.charAt(0).toUpperCase() + script.slice(1).toLowerCase());
  if (region) parts.push(region.toUpperCase());
  return parts.join("-");
}

function primary(tag: string): string {
  return tag.split("-")[0] ?? tag;
}
