import type { Bound, Direction } from "../../annotation";
import type { ContextWords, Phrases, WritingStyle } from "../language";
import { grammarOf, primaryOf } from "../languages";
import { CONTEXTS } from "../languages/contexts";
import { Lexicon } from "../lexicon";
import { phrasesOf } from "../tables";

/** A language's words of context, made ready for reading. */
export interface Context {
  /** BCP 47; names of months and weekdays come from it. */
  readonly tag: string;
  readonly writing: WritingStyle["writing"];
  readonly changeStands: ContextWords["changeStands"];
  readonly boundBefore: Lexicon<Bound>;
  readonly boundAfter: Lexicon<Bound>;
  readonly change: Lexicon<Direction>;
  readonly shift: Lexicon<Direction>;
  readonly shiftBefore: Lexicon<Direction>;
  readonly levelBefore: Lexicon<true>;
  readonly levelAfter: Lexicon<true>;
  readonly asOfBefore: Lexicon<true>;
  readonly asOfAfter: Lexicon<true>;
  readonly dates: Lexicon<true>;
  readonly sourceBefore: Lexicon<true>;
  readonly sourceAfter: Lexicon<true>;
  readonly sourceEnds: Lexicon<true>;
  readonly sourceAgent: Lexicon<true>;
  readonly sourceVerbs: Lexicon<true>;
  /** Looked for from the end of a word. */
  readonly counted: Lexicon<true>;
}

const contexts = new Map<string, Context>();

/** The context words of a language, by its BCP 47 tag; null for a language without any. */
export function contextOf(language: string): Context | null {
  const tag = primaryOf(language);
  const known = contexts.get(tag);
  const words = CONTEXTS[tag];
  if (known !== undefined || words === undefined) return known ?? null;
  const context = compileContext(tag, grammarOf(tag).writing, words);
  contexts.set(tag, context);
  return context;
}

function compileContext(tag: string, writing: Context["writing"], words: ContextWords): Context {
  return {
    tag,
    writing,
    changeStands: words.changeStands,
    boundBefore: phrasesOf(words.boundBefore, true),
    boundAfter: phrasesOf(words.boundAfter),
    change: phrasesOf(words.change),
    shift: phrasesOf(words.shift ?? {}),
    shiftBefore: phrasesOf(words.shift ?? {}, true),
    levelBefore: phrases(words.levelBefore, true),
    levelAfter: phrases(words.levelAfter),
    asOfBefore: phrases(words.asOfBefore),
    asOfAfter: phrases(words.asOfAfter),
    dates: phrases(words.dates),
    sourceBefore: phrases(words.sourceBefore),
    sourceAfter: phrases(words.sourceAfter),
    sourceEnds: phrases(words.sourceEnds),
    sourceAgent: phrases(words.sourceAgent),
    sourceVerbs: phrases(words.sourceVerbs),
    counted: phrases(words.counted, true),
  };
}

function phrases(all: Phrases = "", backward = false): Lexicon<true> {
  return new Lexicon<true>(backward).add(all, true);
}
