import type { TextSpan } from "../text/sentences";

/**
 * What makes a sentence worth checking, and how much each thing weighs.
 * A sentence is worth checking when it asserts something specific that a record could show false: counts, sums,
 * dates, comparisons, acts on record. It is not when it asks, wishes, advises, guesses or feels. The weights are
 * set by hand after that definition, not learned; they are log-odds, so that their sum reads as a probability.
 */
export const WEIGHTS = {
  /** Every sentence, before anything is known of it: most are not worth checking. */
  any: -1.6,
  /** A number in digits or words, which is no date. */
  figure: 1.1,
  /** Each number beyond the first, up to two. */
  anotherFigure: 0.3,
  /** A share, a sum of money, a rate. */
  share: 0.8,
  /** A year, or a day of a month. */
  date: 0.6,
  /** More, most, rose, fell, first: what a comparison or a ranking is made of. */
  comparison: 0.7,
  /** A completed act that changes something: decided, passed, resigned, was killed. */
  act: 1.1,
  /** An accusation or denial of an act. */
  dispute: 0.7,
  /** A court, ministry, company or other body. */
  body: 0.45,
  /** Someone or something by name, beyond the first word. */
  name: 0.15,
  /** What happened, rather than what is or will be. */
  past: 0.45,
  /** One thing because of another. */
  cause: 0.25,
  /** May, could, should, would: nothing that a record shows yet. */
  modal: -0.6,
  /** Plans, hopes, what is to come. */
  future: -0.6,
  /** Feelings, judgments, advice. */
  opinion: -0.7,
  /** The speaker, or the one who is spoken to. */
  person: -0.6,
  /** Acts that change nothing: met, discussed, criticised, is considering. */
  procedure: -0.7,
  /** Births, couples, families, hobbies: true or not, of no consequence. */
  private: -0.9,
  /** Rules of a game, definitions, weather, service information. */
  rule: -1.1,
  /** Mostly somebody's own words, which are opinions more often than facts. */
  quoted: -0.4,
  question: -1.6,
  /** Too short to say anything specific. */
  short: -1.2,
  /** A line without an end mark: a heading, a caption, a fragment. */
  fragment: -0.8,
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
  "any",
  "figure",
  "anotherFigure",
  "share",
  "date",
  "comparison",
  "act",
  "dispute",
  "body",
  "name",
  "past",
  "cause",
  "modal",
  "future",
  "opinion",
  "person",
  "procedure",
  "private",
  "rule",
  "quoted",
  "question",
  "short",
  "fragment",
];

/** A sentence is judged by its first units; nobody checks a longer one at once. */
const LONGEST = 1200;

/** How much a sentence is worth checking, 0 to 1. */
export function worthOf(text: string, sentence: TextSpan, known: Vocabulary): number {
  const { sum } = weigh(
    text.slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST)),
    known,
  );
  return 1 / (1 + Math.exp(-sum));
}

/** The features found in a sentence, and the sum of their weights. */
export function weigh(
  sentence: string,
  known: Vocabulary,
): { found: ReadonlySet<Feature>; sum: number } {
  const found = new Set<Feature>(["any"]);
  const { figures, words } = scan(sentence, known, found);
  for (const [feature, pattern] of known.patterns) if (pattern.test(sentence)) found.add(feature);
  if (figures > 0) found.add("figure");
  if (mostlyQuoted(sentence)) found.add("quoted");
  const last = lastMark(sentence);
  if (last === "?" || last === "？") found.add("question");
  if (!END_MARKS.includes(last)) found.add("fragment");
  if ((known.words.size > 0 ? words : sentence.length) < known.shortest) found.add("short");
  let sum = Math.min(Math.max(figures - 1, 0), 2) * WEIGHTS.anotherFigure;
  for (const feature of found) sum += WEIGHTS[feature];
  return { found, sum };
}

const END_MARKS = ".!?。！？…다요";
const CLOSING_MARKS = "\"'”’“」』)）]» ";
const MONEY_MARKS = "%$€£¥₩％";

/** The mark that ends a sentence, before any closing ones. */
function lastMark(sentence: string): string {
  let end = sentence.length;
  while (end > 0 && CLOSING_MARKS.includes(sentence.charAt(end - 1))) end--;
  return sentence.charAt(end - 1) || "";
}

/** Goes through the words and numbers of a sentence once, adds what they show to `found`, and counts them. */
function scan(
  sentence: string,
  known: Vocabulary,
  found: Set<Feature>,
): { figures: number; words: number } {
  let figures = 0;
  let words = 0;
  let month = false;
  let at = 0;
  while (at < sentence.length) {
    const code = sentence.charCodeAt(at);
    const start = at;
    if (isDigit(code)) {
      at = numberEnd(sentence, at);
      words++;
      if (month || isDate(sentence.slice(start, at), sentence.charAt(at), sentence.charAt(at + 1)))
        found.add("date");
      else if (!isAge(sentence, start, at)) figures++;
      month = false;
    } else if (isLetter(code)) {
      while (at < sentence.length && (isLetter(sentence.charCodeAt(at)) || isInner(sentence, at)))
        at++;
      words++;
      month = false;
      if (known.words.size === 0) continue;
      const written = sentence.slice(start, at);
      const small = written.toLowerCase();
      if (words > 1 && small !== written) found.add("name");
      const shown = known.words.get(small);
      if (!shown) continue;
      for (const feature of shown) {
        if (feature === "figure") figures++;
        else found.add(feature);
        if (feature === "date") month = true;
      }
    } else {
      if (MONEY_MARKS.includes(sentence.charAt(at))) found.add("share");
      at++;
    }
  }
  return { figures, words };
}

/** `Jane Doe (62)`, `45세`, `32-year-old`: an age says little. */
function isAge(sentence: string, start: number, end: number): boolean {
  if (/^(?:세|살|-year-old|歳|岁)/.test(sentence.slice(end, end + 9))) return true;
  return (
    end - start <= 2 &&
    "(（".includes(sentence.charAt(start - 1) || " ") &&
    ")）".includes(sentence.charAt(end) || " ")
  );
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Letters of any script, as far as words are told apart by blanks and marks. */
function isLetter(code: number): boolean {
  if (code < 0xc0) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
  return code < 0x2000 || (code >= 0x3040 && code < 0xff00);
}

/** An apostrophe or hyphen between letters. */
function isInner(sentence: string, at: number): boolean {
  const code = sentence.charCodeAt(at);
  return (
    (code === 0x27 || code === 0x2019 || code === 0x2d) && isLetter(sentence.charCodeAt(at + 1))
  );
}

function numberEnd(sentence: string, from: number): number {
  let at = from + 1;
  while (at < sentence.length) {
    const code = sentence.charCodeAt(at);
    if (
      !isDigit(code) &&
      !((code === 0x2e || code === 0x2c) && isDigit(sentence.charCodeAt(at + 1)))
    )
      break;
    at++;
  }
  return at;
}

/** A year (`1949`), or a number with the sign of a day, month, year or hour after it (`20일`, `3月`, `8시`); `20일간` is a duration. */
function isDate(number: string, after: string, next: string): boolean {
  if ("일월년시日月年時".includes(after) && after !== "")
    return !"간째여동분".includes(next) || next === "";
  return /^(?:1[6-9]|20)\d\d$/.test(number) && !"%$€".includes(after);
}

function mostlyQuoted(sentence: string): boolean {
  const open = sentence.search(/["“„«「]/);
  if (open < 0) return false;
  const close = Math.max(
    sentence.lastIndexOf('"'),
    sentence.lastIndexOf("”"),
    sentence.lastIndexOf("“"),
    sentence.lastIndexOf("»"),
    sentence.lastIndexOf("」"),
  );
  return (close > open ? close - open : sentence.length - open) > sentence.length / 2;
}
