import type { TextSpan } from "../text/sentences";

/**
 * What makes a sentence worth checking, and how much each thing weighs.
 * A sentence is worth checking when it asserts something specific that a record could show false: counts, sums,
 * dates, comparisons, acts on record. It is not when it asks, wishes, advises, guesses or feels. The weights are
 * set by hand after that definition, not learned; they are log-odds, so that their sum reads as a probability.
 */
export const WEIGHTS = {
  /** Every sentence, before anything is known of it: most are not worth checking. */
  any: -1.7,
  /** A number in digits or words. */
  figure: 1.0,
  /** Each number beyond the first, up to two. */
  anotherFigure: 0.35,
  /** A share, a sum of money, a rate. */
  share: 0.9,
  /** A year, or a day of a month. */
  date: 0.5,
  /** More, most, rose, fell, first, since: what a comparison or a ranking is made of. */
  comparison: 0.7,
  /** A completed act that changes something: decided, passed, resigned, was killed. */
  act: 1.1,
  /** An accusation or denial of an act. */
  dispute: 0.6,
  /** A court, ministry, company or other body. */
  body: 0.45,
  /** Someone or something by name, beyond the first word. */
  name: 0.3,
  /** What happened, rather than what is or will be. */
  past: 0.5,
  /** One thing because of another. */
  cause: 0.3,
  /** May, could, should, would: nothing that a record shows yet. */
  modal: -0.7,
  /** Plans, hopes, what is to come. */
  future: -0.6,
  /** Feelings, judgments, advice. */
  opinion: -0.7,
  /** The speaker, or the one who is spoken to. */
  person: -0.6,
  question: -1.6,
  /** Too short to say anything specific. */
  short: -1.2,
  /** A line without an end mark: a heading, a caption, a fragment. */
  fragment: -0.9,
} as const;

export type Feature = keyof typeof WEIGHTS;

/** The words of one language that show a feature: single words, and patterns for what no single word shows. */
export interface Vocabulary {
  readonly words: ReadonlyMap<string, readonly Feature[]>;
  readonly patterns: readonly (readonly [Feature, RegExp])[];
  /** Units that a sentence needs to say anything specific: letters in Korean, Japanese and Chinese, words elsewhere. */
  readonly shortest: number;
}

/** Reads tables of `feature: "words with blanks between"` into a vocabulary. */
export function vocabulary(
  tables: Partial<Readonly<Record<Feature, string>>>,
  patterns: Partial<Readonly<Record<Feature, RegExp>>> = {},
  shortest = 6,
): Vocabulary {
  const words = new Map<string, readonly Feature[]>();
  for (const feature of features(tables)) {
    for (const word of tables[feature]?.split(/\s+/) ?? []) {
      if (word !== "") words.set(word, [...(words.get(word) ?? []), feature]);
    }
  }
  const list = features(patterns).flatMap((feature) => {
    const pattern = patterns[feature];
    return pattern ? [[feature, pattern] as const] : [];
  });
  return { words, patterns: list, shortest };
}

function features(tables: Partial<Record<Feature, unknown>>): Feature[] {
  return FEATURES.filter((feature) => feature in tables);
}

const FEATURES: readonly Feature[] = [
  "any", "figure", "anotherFigure", "share", "date", "comparison", "act", "dispute", "body", "name", "past", "cause", "modal",
  "future", "opinion", "person", "question", "short", "fragment",
];

const WORD = /[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*|\d[\d.,]*/gu;
/** A sentence is judged by its first units; nobody checks a longer one at once. */
const LONGEST = 1200;

/** How much a sentence is worth checking, 0 to 1. */
export function worthOf(text: string, sentence: TextSpan, known: Vocabulary): number {
  const { sum } = weigh(text.slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST)), known);
  return 1 / (1 + Math.exp(-sum));
}

/** The features found in a sentence, and the sum of their weights. */
export function weigh(sentence: string, known: Vocabulary): { found: ReadonlySet<Feature>; sum: number } {
  const found = new Set<Feature>(["any"]);
  let figures = 0;
  let count = 0;
  let names = 0;
  for (const [written] of sentence.matchAll(WORD)) {
    count++;
    const first = written.charCodeAt(0);
    if (first >= 0x30 && first <= 0x39) {
      figures++;
      if (/^(?:1[6-9]|20)\d\d$/.test(written)) found.add("date");
      continue;
    }
    const small = written.toLowerCase();
    if (small !== written && count > 1) names++;
    const shown = known.words.get(small);
    if (!shown) continue;
    for (const feature of shown) {
      if (feature === "figure") figures++;
      else found.add(feature);
    }
  }
  for (const [feature, pattern] of known.patterns) if (pattern.test(sentence)) found.add(feature);
  if (figures > 0) found.add("figure");
  if (/[%$€£¥₩％]/.test(sentence)) found.add("share");
  if (names > 0) found.add("name");
  if (/[?？]["'”’」]*\s*$/.test(sentence)) found.add("question");
  if ((known.shortest > 8 ? sentence.length : count) < known.shortest) found.add("short");
  if (!/[.!?。！？…다요]["'”’」』)）]*\s*$/.test(sentence)) found.add("fragment");
  let sum = Math.min(Math.max(figures - 1, 0), 2) * WEIGHTS.anotherFigure;
  for (const feature of found) sum += WEIGHTS[feature];
  return { found, sum };
}
