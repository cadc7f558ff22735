import type { TextSpan } from "../../text/sentences";
import type { Attribution } from "../claim";
import type { Carried, Paragraph } from "../paragraph";
import { findCues } from "./cues";
import { type Grammar, Role } from "./lexicon";
import { firstSubject, has, isWordy, type Stretch } from "./noun-phrase";
import { type Token, tokensOf } from "./tokens";

/** Who says a quotation, and by which cue. */
interface Voice {
  readonly speaker: TextSpan | null;
  readonly cue: string | null;
}

/**
 * Quotations and reported clauses of one paragraph in a language that puts its words apart and its verbs
 * between subject and object (English, French, Spanish; German main clauses).
 */
export function attribute(paragraph: Paragraph, grammar: Grammar, carried: Carried): Attribution[] {
  const { text, quotations } = paragraph;
  const voices: (Voice | null)[] = quotations.map(() => null);
  // Quotations that are no more than a part of a reported clause.
  const fragments = new Set<number>();
  const reported: Attribution[] = [];
  let last: TextSpan | null = carried.speaker;
  let quotation = 0;
  let before: Token | undefined;

  for (const sentence of paragraph.sentences) {
    while ((quotations[quotation]?.end ?? sentence.start + 1) <= sentence.start) quotation++;
    const tokens = tokensOf(paragraph, sentence, quotation, grammar);
    let speaking: TextSpan | null = null;
    const known = reported.length;
    for (const cue of findCues(tokens, before, grammar.verbSecond)) {
      const speaker: TextSpan | null =
        spanOf(tokens, cue.subject) ?? speaking ?? spanOf(tokens, firstSubject(tokens, 0, cue.at));
      speaking = speaker ?? speaking;
      const voice: Voice = { speaker, cue: wordAt(text, tokens[cue.at]) };
      for (const at of cue.quotes) give(voices, tokens[at], voice);
      if (cue.previousQuote) give(voices, before, voice);
      for (const clause of cue.clauses) {
        const span = spanOf(tokens, clause);
        if (!span) continue;
        reported.push({ ...withoutStop(text, span), kind: "reported", ...voice });
        for (let at = clause.from; at < clause.to; at++) {
          const token = tokens[at];
          if (!token || token.quotation < 0) continue;
          if (isPredicate(tokens, clause, at, grammar, text)) give(voices, token, voice);
          else fragments.add(token.quotation);
        }
      }
    }
    if (reported.length === known) {
      const indirect = subjunctiveClause(tokens);
      const span = spanOf(tokens, indirect);
      if (indirect && span) {
        const speaker = indirect.from > 0 ? spanOf(tokens, firstSubject(tokens, 0, indirect.from)) : null;
        speaking ??= speaker;
        reported.push({ ...withoutStop(text, span), kind: "reported", speaker: speaking ?? last, cue: null });
      }
    }
    for (const token of tokens) {
      if (token.quotation < 0 || voices[token.quotation] || fragments.has(token.quotation)) continue;
      const introduced = tokens[tokens.indexOf(token) - 1]?.shape === "colon";
      if (!isSentenceLike(text, paragraph, token.quotation)) continue;
      if (introduced) {
        speaking ??= spanOf(tokens, firstSubject(tokens, 0, tokens.indexOf(token)));
        give(voices, token, { speaker: speaking, cue: null });
      } else if (standsAlone(paragraph, token.quotation, sentence)) {
        give(voices, token, { speaker: speaking ?? last, cue: null });
      }
    }
    last = speaking ?? last;
    before = tokens[tokens.length - 1];
  }

  const quotes = quotations.flatMap((one, index): Attribution[] => {
    const voice = voices[index];
    return voice ? [{ start: one.start, end: one.end, kind: "quote", ...voice }] : [];
  });
  return [...quotes, ...reported].sort((a, b) => a.start - b.start || b.end - a.end);
}

/**
 * Indirect speech by its mood alone (German): the sentence, or the clause after a comma (`ihre Behauptung, er sei …`),
 * whose verb is a subjunctive; null when there is none, or only a comparison (`als sei`).
 */
function subjunctiveClause(tokens: readonly Token[]): Stretch | null {
  const verb = tokens.findIndex((token, at) => has(token, Role.Subjunctive) && tokens[at - 1]?.word !== "als" && tokens[at + 1]?.word !== "denn");
  if (verb < 0) return null;
  let from = verb;
  while (from > 0 && tokens[from - 1]?.shape !== "comma") from--;
  const opening = tokens[from];
  if (from > 0 && has(opening, Role.That)) return { from: from + 1, to: tokens.length };
  if (has(opening, Role.Relative | Role.Subordinator | Role.Determiner) && !has(opening, Role.SubjectPronoun)) from = 0;
  return { from, to: tokens.length };
}

function give(voices: (Voice | null)[], token: Token | undefined, voice: Voice): void {
  if (token && token.quotation >= 0) voices[token.quotation] ??= voice;
}

function spanOf(tokens: readonly Token[], stretch: Stretch | null): TextSpan | null {
  const first = stretch && tokens[stretch.from];
  const last = stretch && tokens[stretch.to - 1];
  return first && last && first.start < last.end ? { start: first.start, end: last.end } : null;
}

/** A whole sentence between marks, which no other words share. */
function standsAlone(paragraph: Paragraph, index: number, sentence: TextSpan): boolean {
  const quotation = paragraph.quotations[index];
  return quotation !== undefined && !quotation.single && sentence.start === quotation.start && sentence.end <= quotation.end + 1;
}

function isSentenceLike(text: string, paragraph: Paragraph, index: number): boolean {
  const quotation = paragraph.quotations[index];
  if (!quotation) return false;
  const inner = text.slice(quotation.inner.start, Math.min(quotation.inner.end, quotation.inner.start + 200)).trim();
  const first = inner.charAt(0);
  const opens = first !== first.toLowerCase() || !/[a-zà-ÿ]/.test(first);
  const words = inner.split(/\s+/, 4).length;
  return opens && (words > 2 || /[.!?…]$/.test(inner));
}

/** The quotation holds the clause's verb and runs to its end: only the subject stands outside. */
function isPredicate(tokens: readonly Token[], clause: Stretch, at: number, grammar: Grammar, text: string): boolean {
  const token = tokens[at];
  if (!token || at < clause.to - 1 || at === clause.from) return false;
  for (let other = clause.from; other < at; other++) {
    if (!isWordy(tokens[other]) || has(tokens[other], Role.Finite)) return false;
  }
  // `"is no option"`, `"exclusively targeted the port"`.
  const opening = /^\S\s*(?:[\p{Ll}]+ly\s+)?([\p{L}’']+)/u.exec(text.slice(token.start, token.start + 40))?.[1] ?? "";
  const word = opening.toLowerCase();
  return ((grammar.words.get(word) ?? grammar.guess(word)) & (Role.Finite | Role.Verbal)) !== 0;
}

function wordAt(text: string, token: Token | undefined): string | null {
  return token ? text.slice(token.start, token.end) : null;
}

function withoutStop(text: string, span: TextSpan): TextSpan {
  let { end } = span;
  while (end > span.start && ".,;:!? ".includes(text.charAt(end - 1))) end--;
  return { start: span.start, end };
}
