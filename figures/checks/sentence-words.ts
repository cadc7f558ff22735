import type { CheckWords } from "./check-words";
import type { Sentence } from "./sentences";

/** What a sentence speaks of, apart from its figures. */
export interface SentenceWords {
  /** The beginnings of its words, so that endings and particles do not count. */
  readonly stems: ReadonlySet<string>;
  /** Its other numbers and, of a language that capitalises names, its names: they say which one is meant. */
  readonly names: string;
  /** Whether it ends as a sentence does: headings and the labels of pictures do not. */
  readonly ends: boolean;
}

const WORD = /[\p{L}\p{N}]+/gu;
const ENDS = /[.!?。！？…]/;
const HANGUL_STEM = 2;
const LATIN_STEM = 5;
/** Shorter words (of, the, und) say little. */
const SHORTEST = 4;

/** The words of a sentence; null when it speaks of a change, another time, or other ones. */
export function wordsOf(
  text: string,
  { start, end, reads }: Sentence,
  { contrast }: CheckWords,
): SentenceWords | null {
  let rest = "";
  let from = start;
  for (const { figure } of reads) {
    rest += `${text.slice(from, figure.start)} `;
    // The noun that is counted is a word of the sentence.
    from = Math.min(figure.coreEnd ?? figure.end, end);
  }
  rest += text.slice(from, end);
  const words = rest.match(WORD) ?? [];
  if (speaksOfOther(rest, words, contrast)) return null;
  const names = words.filter((word, i) => /^\p{N}/u.test(word) || (i > 0 && isName(word)));
  return {
    stems: new Set(words.flatMap(stemOf)),
    names: names.sort().join(" "),
    ends: ENDS.test(text.slice(end - 2, end)),
  };
}

function speaksOfOther(rest: string, words: readonly string[], contrast: string): boolean {
  const lower = words.map((word) => word.toLowerCase());
  return contrast
    .toLowerCase()
    .split("|")
    .some((phrase) => (/[a-z]/.test(phrase) ? lower.includes(phrase) : rest.includes(phrase)));
}

/** Latin alone: elsewhere nothing tells names from nouns. */
function isName(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

function stemOf(word: string): string[] {
  if (/^\p{Script=Hangul}/u.test(word)) {
    return word.length < HANGUL_STEM ? [] : [word.slice(0, HANGUL_STEM)];
  }
  if (/^\p{Script=Han}/u.test(word)) return pairsOf(word);
  return word.length < SHORTEST ? [] : [word.slice(0, LATIN_STEM).toLowerCase()];
}

/** Words are not set apart: every two characters. */
function pairsOf(word: string): string[] {
  return Array.from(word.slice(1), (character, i) => word.charAt(i) + character);
}
