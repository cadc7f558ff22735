import type { TextSpan } from "../../text/sentences";
import { folded } from "../words";
import { findCues } from "./cues";
import type { Grammar } from "./lexicon";
import { phraseStartingAt, type Stretch } from "./noun-phrase";
import {
  contentOf,
  give,
  quotationAt,
  type Reading,
  type SubjectUntil,
  spanOf,
  type Voice,
} from "./reading";
import * as Role from "./role";
import { speakerBefore } from "./speaker-before";
import { has, isWordy, type Tokens, wordAt, writtenAt } from "./tokens";

/** Keeps what the cues of a sentence attribute; returns who spoke in it last. */
export function readCues(
  reading: Reading,
  tokens: Tokens,
  subjectUntil: SubjectUntil,
): TextSpan | null {
  const { paragraph, grammar, voices, fragments, reported } = reading;
  const { text } = paragraph;
  let speaking: TextSpan | null = null;
  const aboutBefore = (at: number) => {
    const about = subjectUntil(tokens.length);
    // `Saying it was time, Jane Doe resigned.`
    const opens = at === 0 && has(tokens, at, Role.Participle);
    return about && (opens || about.end <= (tokens.starts[at] ?? 0)) ? about : null;
  };
  for (const cue of findCues(tokens, reading.previousQuote >= 0, grammar.verbSecond)) {
    const own = spanOf(tokens, cue.subject);
    const nobody =
      own !== null && text.slice(own.start, own.end).toLowerCase() === grammar.impersonal;
    const speaker: TextSpan | null = nobody
      ? spanOf(tokens, placeAround(tokens, cue.subject))
      : (own ?? speaking ?? aboutBefore(cue.at) ?? speakerBefore(reading));
    speaking = speaker ?? speaking;
    const voice: Voice = { speaker, cue: writtenAt(tokens, cue.at) };
    for (const at of cue.quotes) give(voices, quotationAt(tokens, at), voice);
    if (cue.previousQuote) {
      // `"Why?" Jane Doe asked.`: English writes no comma there, so that it stood alone until now.
      const alone = has(tokens, cue.at, Role.Bare) && !voices[reading.previousQuote]?.cue;
      const told: Voice = { ...voice, toldUntil: tokens.ends[tokens.length - 1] ?? 0 };
      if (alone) voices[reading.previousQuote] = told;
      give(voices, reading.previousQuote, told);
    }
    for (const clause of cue.clauses) {
      const said = contentOf(text, spanOf(tokens, clause));
      if (!said) continue;
      reported.push({ ...said, kind: "reported", ...voice });
      for (let at = clause.from; at < clause.to; at++) {
        const quotation = quotationAt(tokens, at);
        if (quotation < 0) continue;
        if (isPredicate(tokens, clause, at, grammar)) give(voices, quotation, voice);
        else fragments.add(quotation);
      }
    }
  }
  return speaking;
}

/** `hieß es aus dem Ministerium`, `In dem Bericht heißt es`: where it is said names who says it, when nobody else does. */
function placeAround(tokens: Tokens, nobody: Stretch | null): Stretch | null {
  for (const at of [nobody?.to ?? 0, 0]) {
    if (PLACES.has(wordAt(tokens, at)) && !has(tokens, at + 1, Role.Time))
      return phraseStartingAt(tokens, at + 1, tokens.length);
  }
  return null;
}

const PLACES = new Set("in im aus von vom bei beim seitens vonseiten".split(" "));

/** The quotation holds the clause's verb and runs to its end: only the subject stands outside. */
function isPredicate(tokens: Tokens, clause: Stretch, at: number, grammar: Grammar): boolean {
  if (at < clause.to - 1 || at === clause.from) return false;
  for (let other = clause.from; other < at; other++) {
    if (!isWordy(tokens, other) || has(tokens, other, Role.Finite)) return false;
  }
  // `"is no option"`, `"exclusively targeted the port"`.
  const opening =
    /^\S\s*(?:[\p{Ll}]+ly\s+)?([\p{L}']+)/u.exec(folded(writtenAt(tokens, at).slice(0, 40)))?.[1] ??
    "";
  const roles = grammar.words(opening) || grammar.guess(opening);
  return (roles & (Role.Finite | Role.Verbal | Role.CUE)) !== 0;
}
