import { afterSpace, beforeSpace, codeAt, isHan, isHangul, isLatinLetter } from "../characters";
import type { Figure } from "../figure";
import type { Phrases } from "../language";
import { Lexicon } from "../lexicon";
import { type Bound, CONTEXT_WORDS, type ContextWords, type Direction } from "./context-words";

/** A stretch of the sentence: UTF-16 offsets, end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What a sentence says of a figure in it, apart from its value and unit; null: nothing. */
export interface FigureContext {
  readonly bound: Bound | null;
  /** Whether the figure is a rise or a fall. */
  readonly direction: Direction | null;
  /** The noun after a counter: 2만 510명의 [회원]. */
  readonly counted: Stretch | null;
  /** The date for which the figure holds: [2018년] 기준. */
  readonly asOf: Stretch | null;
  /** Who gives the figure: according to [the police]. */
  readonly source: Stretch | null;
}

interface Context {
  readonly changeStands: ContextWords["changeStands"];
  readonly asOfBefore: Lexicon<true>;
  readonly asOfAfter: Lexicon<true>;
  readonly sourceBefore: Lexicon<true>;
  readonly sourceAfter: Lexicon<true>;
  readonly boundBefore: Lexicon<Bound>;
  readonly boundAfter: Lexicon<Bound>;
  readonly direction: Lexicon<Direction>;
}

/** A verb further from the figure than this speaks of something else. */
const REACH = 30;
const CLAUSE_ENDS = ",.;:()、，。；（）\n";
const LINKS = ["의 ", "의", "の", "的", "of ", "de ", "d'", "d’"];

const contexts = new Map<string, Context>();

/** Reads what `sentence`, in the language with the tag `language`, says of its `figure`. */
export function readContext(sentence: string, figure: Figure, language: string): FigureContext {
  const context = contextOf(language.toLowerCase().split("-")[0] ?? "");
  if (context === null)
    return { bound: null, direction: null, counted: null, asOf: null, source: null };
  return {
    bound: boundOf(sentence, figure, context),
    direction: directionOf(sentence, figure, context),
    counted: countedBy(sentence, figure),
    asOf: named(sentence, context.asOfBefore, context.asOfAfter),
    source: named(sentence, context.sourceBefore, context.sourceAfter),
  };
}

function boundOf(sentence: string, { start, end }: Figure, context: Context): Bound | null {
  const before = context.boundBefore.endingAt(sentence, beforeSpace(sentence, start));
  const after =
    context.boundAfter.startingAt(sentence, end, true) ??
    context.boundAfter.startingAt(sentence, afterSpace(sentence, end), true);
  return before?.meaning ?? after?.meaning ?? null;
}

/** The direction of the word of change that stands nearest, within the clause. */
function directionOf(sentence: string, { start, end }: Figure, context: Context): Direction | null {
  const { direction, changeStands } = context;
  for (let distance = 0; distance < REACH; distance += 1) {
    const [after, before] = [end + distance, start - distance];
    const hit =
      (changeStands === "before" ? null : direction.startingAt(sentence, after, true)) ??
      (changeStands === "after" || !startsWord(sentence, before)
        ? null
        : direction.startingAt(sentence, before, true));
    if (hit !== null) return hit.meaning;
  }
  return null;
}

function startsWord(sentence: string, at: number): boolean {
  return at >= 0 && !isLatinLetter(codeAt(sentence, at - 1));
}

/** The word that follows the figure, when only "of" or a space stands between. */
function countedBy(sentence: string, { end, coreEnd, kind }: Figure): Stretch | null {
  if (kind !== "count") return null;
  if (coreEnd !== undefined) return { start: afterSpace(sentence, coreEnd), end };
  const link = LINKS.find((known) => sentence.startsWith(known, end));
  const start = link === undefined ? afterSpace(sentence, end) : end + link.length;
  if (start === end) return null;
  let last = start;
  while (isNounPart(codeAt(sentence, last))) last += 1;
  return last === start ? null : { start, end: last };
}

function isNounPart(code: number): boolean {
  return isHangul(code) || isHan(code) || isLatinLetter(code) || (code >= 0x30a0 && code <= 0x30ff);
}

/** What stands after the first of `openers`, or before the first of `closers`, in its clause. */
function named(sentence: string, openers: Lexicon<true>, closers: Lexicon<true>): Stretch | null {
  const opener = firstOf(sentence, openers);
  if (opener !== null) {
    return trimmed(sentence, opener.end, clauseEnd(sentence, opener.end));
  }
  const closer = firstOf(sentence, closers);
  return closer === null
    ? null
    : trimmed(sentence, clauseStart(sentence, closer.start), closer.start);
}

function firstOf(sentence: string, phrases: Lexicon<true>): Stretch | null {
  for (let start = 0; start < sentence.length; start += 1) {
    const hit = startsWord(sentence, start) ? phrases.startingAt(sentence, start) : null;
    if (hit !== null) return { start, end: hit.edge };
  }
  return null;
}

function clauseStart(sentence: string, at: number): number {
  let start = at;
  while (start > 0 && !CLAUSE_ENDS.includes(sentence.charAt(start - 1))) start -= 1;
  return start;
}

function clauseEnd(sentence: string, at: number): number {
  let end = at;
  while (end < sentence.length && !CLAUSE_ENDS.includes(sentence.charAt(end))) end += 1;
  return end;
}

function trimmed(sentence: string, from: number, to: number): Stretch | null {
  const start = afterSpace(sentence, from);
  const end = beforeSpace(sentence, to);
  return start < end ? { start, end } : null;
}

function contextOf(language: string): Context | null {
  const words = CONTEXT_WORDS[language];
  const known = contexts.get(language);
  if (words === undefined || known !== undefined) return known ?? null;
  const phrases = (all: Phrases) => new Lexicon<true>().add(all, true);
  const context: Context = {
    changeStands: words.changeStands,
    asOfBefore: phrases(words.asOfBefore),
    asOfAfter: phrases(words.asOfAfter),
    sourceBefore: phrases(words.sourceBefore),
    sourceAfter: phrases(words.sourceAfter),
    boundBefore: lexiconOf(words.boundBefore, true),
    boundAfter: lexiconOf(words.boundAfter),
    direction: lexiconOf(words.direction),
  };
  contexts.set(language, context);
  return context;
}

function lexiconOf<Meaning extends string>(
  table: Partial<Readonly<Record<Meaning, Phrases>>>,
  backward = false,
): Lexicon<Meaning> {
  const lexicon = new Lexicon<Meaning>(backward);
  for (const [meaning, phrases] of Object.entries(table) as [Meaning, Phrases][]) {
    lexicon.add(phrases, meaning);
  }
  return lexicon;
}
