import type { FigureRead } from "../read-figures";
import type { CheckWords } from "./check-words";
import { amountOf, placeOf } from "./gaps";
import type { Differs } from "./observation";
import { uncertainty } from "./rounding";
import { type SentenceWords, wordsOf } from "./sentence-words";
import type { Sentence } from "./sentences";

/** A figure with the words of its sentence. */
interface Candidate {
  readonly read: FigureRead;
  readonly words: SentenceWords;
}

/** Each figure is compared with so many before it that measure the same. */
const MOST_COMPARED = 8;
/** Longer sentences say too much to be said twice. */
const LONGEST_SENTENCE = 300;
const NEAR = 0.1;
/** How many words two sentences must share, besides the noun that is counted. */
const SHARED = { counted: 2, other: 4 };
const MOST_ADDED = 5;

/**
 * Quantities that two sentences give with different values: unit, counted noun and qualifiers are the same, all words
 * of the shorter sentence stand in the longer, and neither speaks of a change or another time.
 */
export function findDiffering(
  text: string,
  sentences: readonly Sentence[],
  words: CheckWords,
): Differs[] {
  const known = new Map<string, Candidate[]>();
  const found: Differs[] = [];
  for (const sentence of sentences) {
    for (const candidate of candidatesIn(text, sentence, words)) {
      const { reading } = candidate.read;
      const key = [reading.kind, reading.unit, reading.counted, reading.asOf].join("|");
      const before = known.get(key) ?? [];
      const other = before.find((one) => differ(text, one, candidate));
      if (other !== undefined) found.push(differing(other.read, candidate.read));
      known.set(key, [...before.slice(1 - MOST_COMPARED), candidate]);
    }
  }
  return found;
}

function candidatesIn(text: string, sentence: Sentence, words: CheckWords): Candidate[] {
  const { start, end, reads } = sentence;
  if (end - start > LONGEST_SENTENCE) return [];
  const said = wordsOf(text, sentence, words);
  if (said === null) return [];
  return reads
    .filter((read) => isComparable(read) && isAlone(read, reads))
    .map((read) => ({ read, words: said }));
}

function isComparable({ reading: { value, kind, direction } }: FigureRead): boolean {
  if (value === null || value <= 0) return false;
  if (!["count", "money", "percent", "measure"].includes(kind)) return false;
  return direction === null || kind === "percent";
}

/** A sentence that gives two of a kind compares them itself. */
function isAlone({ figure, reading }: FigureRead, reads: readonly FigureRead[]): boolean {
  return reads.every(
    (other) =>
      other.figure === figure ||
      other.reading.kind !== reading.kind ||
      other.reading.unit !== reading.unit,
  );
}

function differ(text: string, a: Candidate, b: Candidate): boolean {
  if (a.read.reading.direction !== b.read.reading.direction) return false;
  if (!a.words.ends && !b.words.ends) return false;
  if (meets(rangeOf(text, a.read), rangeOf(text, b.read))) return false;
  return saySame(a.words, b.words, a.read.reading.counted === null ? SHARED.other : SHARED.counted);
}

/** What the number leaves open: its rounding, its upper end, its bound. */
function rangeOf(text: string, { figure, reading }: FigureRead): readonly [number, number] {
  const { value, valueHigh, bound, approximate } = reading;
  const open = uncertainty(text, figure) + (approximate ? NEAR * Math.abs(value ?? 0) : 0);
  const [low, high] = [(value ?? 0) - open, (valueHigh ?? value ?? 0) + open];
  switch (bound) {
    case "at least":
    case "more than":
      return [low, Number.POSITIVE_INFINITY];
    case "at most":
    case "less than":
      return [Number.NEGATIVE_INFINITY, high];
    case null:
      return [low, high];
  }
}

function meets([a, b]: readonly [number, number], [c, d]: readonly [number, number]): boolean {
  return a <= d && c <= b;
}

function saySame(a: SentenceWords, b: SentenceWords, shared: number): boolean {
  const [few, many] = a.stems.size < b.stems.size ? [a, b] : [b, a];
  if (few.stems.size < shared || many.stems.size - few.stems.size > MOST_ADDED) return false;
  if (a.names !== b.names) return false;
  return [...few.stems].every((stem) => many.stems.has(stem));
}

function differing(a: FigureRead, b: FigureRead): Differs {
  return {
    kind: "differs",
    places: [placeOf(a), placeOf(b)],
    values: [amountOf(a), amountOf(b)],
    unit: a.reading.unit,
  };
}
