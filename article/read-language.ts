import type { Dom } from "./dom";
import { firstOf, type Metadata } from "./metadata";

/** Scripts that only one language, or mainly one, is written in among the world's news. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\uac00-\ud7af]/gu, "ko"],
  [/[\u3040-\u30ff]/gu, "ja"],
  [/[\u4e00-\u9fff]/gu, "zh"],
  [/\p{sc=Thai}/gu, "th"],
  [/\p{sc=Arabic}/gu, "ar fa ur ps ckb ug"],
  [/\p{sc=Hebrew}/gu, "he yi"],
  [/\p{sc=Greek}/gu, "el"],
  [/\p{sc=Cyrillic}/gu, "ru uk be bg sr mk kk ky mn tg tt"],
  [/\p{sc=Devanagari}/gu, "hi mr ne"],
  [/\p{sc=Bengali}/gu, "bn as"],
];
/** Words of which a text of the language has several in a few lines, and others have few. */
const WORDS: Readonly<Record<string, RegExp>> = {
  en: /\b(?:the|and|of|to|that|was|with|for)\b/gi,
  de: /\b(?:der|die|und|das|nicht|mit|den|ist|auf)\b/gi,
  fr: /\b(?:le|les|des|une|est|dans|que|pour|du)\b/gi,
  es: /\b(?:el|los|las|que|una|por|con|del|en)\b/gi,
  it: /\b(?:il|che|di|della|per|una|non|gli|nel)\b/gi,
  pt: /\b(?:os|que|uma|não|para|com|dos|em|do)\b/gi,
  nl: /\b(?:het|een|van|de|niet|zijn|voor|met)\b/gi,
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
  for (const [script, languages] of SCRIPTS) {
    // Kana mark Japanese even where Han characters are more, and so do syllables Korean.
    if ((sample.match(script)?.length ?? 0) <= letters * CLEAR_SHARE) continue;
    const possible = languages.split(" ");
    return declared && possible.includes(primary(declared)) ? declared : (possible[0] ?? null);
  }
  const words = declared ? WORDS[primary(declared)] : undefined;
  // Templates made for English stay so declared in papers of other languages.
  const belied =
    words && letters > SAMPLE / 4 && (sample.match(words)?.length ?? 0) < letters / LETTERS_A_WORD;
  return declared && !belied ? declared : byWords(sample, letters);
}

function byWords(sample: string, letters: number): string | null {
  let best: string | null = null;
  let most = Math.max(FEW_WORDS, letters / LETTERS_A_WORD);
  for (const [language, words] of Object.entries(WORDS)) {
    const count = sample.match(words)?.length ?? 0;
    if (count <= most) continue;
    best = language;
    most = count;
  }
  return best;
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
