import type { TextSpan } from "../../text/sentences";
import { afterSpace, beforeSpace, codeAt, isCapital, isDigit } from "../characters";
import type { Text } from "../text";
import { clauseEnd, clauseStart, endsClause, startsWord, wordEnd } from "./clause";
import type { Context } from "./context";
import { nounEnd } from "./korean-particles";

/** Who the sentence says gives its figures: [통계청]에 따르면, according to [the company]; null where it names nobody. */
export function namedSource(text: Text, sentence: TextSpan, context: Context): TextSpan | null {
  for (let at = sentence.start; at < sentence.end; at += 1) {
    // 통계청에 따르면: the phrase is joined to the name.
    const closer = context.sourceAfter.startingAt(text, at, true);
    if (closer !== null) return sourceBefore(text, at, sentence, context);
    const opener = startsWord(text, at) ? context.sourceBefore.startingAt(text, at) : null;
    if (opener === null || (context.writing === "han" && !opensClause(text, at, sentence)))
      continue;
    const from = nameStart(text, opener.edge, context);
    return cut(text, from, nameEnd(text, from, sentence, context), context);
  }
  return null;
}

/** Past a verb and an opening quotation mark. */
function nameStart(text: Text, at: number, { sourceVerbs }: Context): number {
  const from = afterSpace(text, at);
  const start = afterSpace(text, sourceVerbs.startingAt(text, from)?.edge ?? from);
  return '„“«"‘'.includes(text.charAt(start) || " ") ? start + 1 : start;
}

/** 占据 and 证据 end on the character that opens a source. */
function opensClause(text: Text, at: number, { start }: TextSpan): boolean {
  return at === start || endsClause(text, at - 1);
}

function sourceBefore(text: Text, at: number, sentence: TextSpan, context: Context) {
  const to = beforeSpace(text, at);
  let from = clauseStart(text, to, sentence.start);
  // 18일 통계청에 따르면: the day of the report is no part of the name.
  while (context.writing === "hangul" && isDateWord(text, afterSpace(text, from), context)) {
    from = wordEnd(text, afterSpace(text, from), to);
  }
  return cut(text, afterSpace(text, from), to, context);
}

function isDateWord(text: Text, at: number, { dates }: Context): boolean {
  return isDigit(codeAt(text, at)) || dates.startingAt(text, at, true) !== null;
}

/** Where the clause ends; in German, whose verb may follow at once, where the capitalised words end. */
function nameEnd(text: Text, from: number, sentence: TextSpan, { tag }: Context): number {
  const to = clauseEnd(text, from, sentence.end);
  if (tag !== "de") return text.charAt(to - 1) === "." && to === sentence.end ? to - 1 : to;
  let end = from;
  for (let at = from; at < to; ) {
    const word = wordEnd(text, at, to);
    const capital = isCapital(codeAt(text, at));
    if (!capital && end > from && !JOINING.test(text.slice(at, word))) break;
    if (capital) end = word;
    at = word === at ? at + 1 : afterSpace(text, word);
  }
  return end;
}

/** Between the capitalised words of a German name. */
const JOINING = /^(?:de[rsmn]|die|das|und|für|von|vom|zu[rm]?|i[mn]|am|eine[rsmn]?)$/;

/** The name without what the clause goes on to say of it: 한국은행[이 발표한 …]. */
function cut(text: Text, start: number, to: number, context: Context): TextSpan | null {
  let end = to;
  for (let at = start + 1; at < to; at += 1) {
    const hit = context.sourceEnds.startingAt(text, at, context.writing !== "spaced");
    if (hit === null) continue;
    // In Korean it must be a particle: 국가 통계, 어린이 재단.
    if (context.writing === "hangul" && nounEnd(text, start, at + 1) !== at) continue;
    const agent = agentAfter(text, hit.edge, to, context);
    if (agent !== null) return trimmed(text, agent, to);
    end = at;
    break;
  }
  return trimmed(text, start, end);
}

/** Where the name starts in `figures released Friday by the ministry`. */
function agentAfter(text: Text, from: number, to: number, { sourceAgent }: Context) {
  for (let at = from; at < to; at += 1) {
    const hit = sourceAgent.startingAt(text, at);
    if (hit !== null) return hit.edge;
  }
  return null;
}

function trimmed(text: Text, start: number, to: number): TextSpan | null {
  const end = beforeSpace(text, to);
  return start < end ? { start, end } : null;
}
