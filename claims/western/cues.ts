import { clauseEnd, hasVerb, parenthesisTail, quotesInRow } from "./clause-bounds";
import { type After, contentAfter } from "./content-after";
import type { Frame } from "./frame";
import type { Stretch } from "./noun-phrase";
import * as Role from "./role";
import * as Shape from "./shape";
import { sourceFrame } from "./source-frame";
import { has, is, isWordy, lastQuoted, type Tokens } from "./tokens";
import { verbFrame } from "./verb-frame";
import { clauseAfterComma, verbSecondFrame } from "./verb-second";

/** One verb or source that attributes words, and the words; places are token indices. */
export interface Cue {
  readonly at: number;
  readonly subject: Stretch | null;
  readonly quotes: readonly number[];
  readonly clauses: readonly Stretch[];
  /** What is said is the quotation that ends the sentence before (`"Why?" she asked`). */
  readonly previousQuote: boolean;
}

/** No sentence that anyone wrote has more. */
const MOST_CUES = 24;

/** All cues of a sentence that attribute something. `afterQuote`: a quotation ends the sentence before it. */
export function findCues(tokens: Tokens, afterQuote: boolean, verbSecond: boolean): Cue[] {
  const frames: Frame[] = [];
  for (let at = 0; at < tokens.length && frames.length < MOST_CUES; at++) {
    if (!has(tokens, at, Role.CUE | Role.Source)) continue;
    const frame = frameAt(tokens, at, verbSecond);
    if (frame) frames.push(frame);
  }
  return frames.flatMap((frame, index) => {
    const end = clauseEnd(tokens, frame, frames[index + 1]);
    const after = contentsAfter(tokens, frame, end, verbSecond);
    const contents = contentsOf({ tokens, frame, end, after, afterQuote, verbSecond });
    return contents ? [{ at: frame.at, subject: frame.subject, ...contents }] : [];
  });
}

function frameAt(tokens: Tokens, at: number, verbSecond: boolean): Frame | null {
  if (has(tokens, at, Role.Source)) return sourceFrame(tokens, at);
  return verbSecond ? verbSecondFrame(tokens, at) : verbFrame(tokens, at);
}

function contentsAfter(
  tokens: Tokens,
  frame: Frame,
  end: number,
  verbSecond: boolean,
): After | null {
  if (frame.source) return null;
  return verbSecond ? clauseAfterComma(tokens, frame, end) : contentAfter(tokens, frame, end);
}

interface Surroundings {
  readonly tokens: Tokens;
  readonly frame: Frame;
  readonly end: number;
  readonly after: After | null;
  readonly afterQuote: boolean;
  readonly verbSecond: boolean;
}

type Contents = Pick<Cue, "quotes" | "clauses" | "previousQuote">;

/** Puts together what stands before a cue, what follows it, and what goes on after it as a parenthesis. */
function contentsOf(around: Surroundings): Contents | null {
  const { tokens, frame, end, after, afterQuote, verbSecond } = around;
  const quotes = after?.quote === undefined ? [] : [after.quote];
  const clauses = after?.clause ? [after.clause] : [];
  const set = is(tokens, frame.from - 1, Shape.Comma | Shape.Dash);
  const left = frame.from - (set ? 2 : 1);
  const participle = has(tokens, frame.at, Role.Participle);
  // `The road, which she called a lifeline, is closed`: verbs for quotations and names alone close no clause.
  const reports = frame.source || has(tokens, frame.at, Role.Says | Role.Finds | Role.Tells);
  let previousQuote = false;

  if (is(tokens, left, Shape.Quote) && (set || frame.subject)) {
    if (isWholeQuote(tokens, left) && !participle) {
      // `"…," she said after the vote`: what follows is no second content.
      quotes.unshift(left);
      clauses.length = 0;
    } else if (
      (quotesInRow(tokens, left).includes(0) || is(tokens, left - 1, Shape.Colon)) &&
      (set || !after?.clause)
    ) {
      quotes.unshift(left);
    } else if (!after?.clause) {
      clauses.unshift({ from: 0, to: left + 1 });
    }
  } else if (left < 0 && !after && afterQuote && !frame.source) {
    previousQuote = true;
  } else if (
    set &&
    clauses.length + quotes.length === 0 &&
    !participle &&
    reports &&
    closes(around)
  ) {
    const opening = has(tokens, 0, Role.Coordinator) ? 1 : 0;
    const clause =
      frame.source || !has(tokens, opening, INTRODUCING) || hasVerb(tokens, 0, left + 1);
    if (left >= 2 && clause) clauses.push({ from: 0, to: left + 1 });
    const tail = parenthesisTail(tokens, frame, end);
    if (tail) clauses.push(tail);
  } else if (has(tokens, frame.from - 1, Role.As | Role.Source) && !after) {
    // `As the report noted, …`; `…, as the report noted`.
    const tail = parenthesisTail(tokens, frame, end);
    const head = frame.from - 3;
    if (tail) clauses.push(tail);
    else if (is(tokens, head + 1, Shape.Comma) && head >= 2)
      clauses.push({ from: 0, to: head + 1 });
  } else if (frame.source) {
    const lead = left >= 1 ? { from: 0, to: left + 1 } : null;
    const tail = verbSecond ? { from: frame.to, to: end } : parenthesisTail(tokens, frame, end);
    // `Der Mann war der Polizei zufolge betrunken`: the source stands inside what it says.
    const inside = has(tokens, frame.at, Role.SourceAfter) && isWordy(tokens, frame.to);
    if (inside && lead) return { quotes, clauses: [{ from: lead.from, to: end }], previousQuote };
    if (lead && (verbSecond || !tail)) clauses.push(lead);
    if (tail && is(tokens, tail.from, Shape.Quote) && tail.to - tail.from <= 2)
      quotes.push(tail.from);
    else if (tail && tail.to - tail.from > 1) clauses.push(tail);
  }

  return quotes.length + clauses.length > 0 || previousQuote
    ? { quotes: quotes.flatMap((quote) => quotesInRow(tokens, quote)), clauses, previousQuote }
    : null;
}

/** Whether nothing that the verb could take for its object follows it: `…, the mayor said on Monday.` */
function closes({ tokens, frame, verbSecond }: Surroundings): boolean {
  if (frame.source || !verbSecond) return true;
  return (
    frame.inverted &&
    (!isWordy(tokens, frame.to) ||
      has(tokens, frame.to, Role.Preposition | Role.Adverb | Role.Time | Role.Determiner))
  );
}

const INTRODUCING =
  Role.Preposition | Role.Time | Role.Adverb | Role.Subordinator | Role.Participle;

/** Between its marks a sentence that goes on after them: `"We won," she`. */
function isWholeQuote(tokens: Tokens, at: number): boolean {
  const first = tokens.text.charAt((tokens.starts[at] ?? 0) + 1);
  const last = lastQuoted(tokens, at);
  return first !== first.toLowerCase() && (last === "," || last === "?" || last === "!");
}
