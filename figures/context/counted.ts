import type { TextSpan } from "../../text/sentences";
import { afterSpace, beforeSpace, codeAt, isHan, isHangul, isSpace } from "../characters";
import type { Figure } from "../figure";
import type { Text } from "../text";
import { clauseEnd, wordEnd, wordStart } from "./clause";
import type { Context } from "./context";
import { nounEnd } from "./korean-particles";

/** Nouns of Chinese and Japanese that are counted are hardly longer. */
const LONGEST = 6;
/** 출생아 수는 모두 6만474명. */
const MOST_BETWEEN = 2;

/** The noun that is counted: in the figure, or beside its counter (2만 510명의 [회원], [사망자]는 3명). */
export function countedNoun(
  text: Text,
  { start, end, coreEnd, kind }: Figure,
  sentence: TextSpan,
  context: Context,
): TextSpan | null {
  if (kind !== "count") return null;
  if (coreEnd !== undefined) return { start: afterSpace(text, coreEnd), end };
  switch (context.writing) {
    case "spaced":
      return null;
    case "hangul":
      return koreanAfter(text, end, sentence) ?? koreanBefore(text, start, sentence, context);
    case "han":
      return hanAfter(text, end, sentence, context) ?? hanBefore(text, start, sentence, context);
  }
}

/** 2만 510명의 [회원]을; what follows without a 의 is mostly a verb. */
function koreanAfter(text: Text, end: number, sentence: TextSpan): TextSpan | null {
  if (!text.startsWith("의 ", end)) return null;
  const start = end + 2;
  const to = nounEnd(text, start, wordEnd(text, start, sentence.end));
  return to > start && isHangul(codeAt(text, start)) ? { start, end: to } : null;
}

/** [사망자]는 모두 3명: the noun before must look like one of those that are counted. */
function koreanBefore(text: Text, at: number, sentence: TextSpan, { counted }: Context) {
  let to = beforeSpace(text, at);
  for (let words = 0; words <= MOST_BETWEEN; words += 1) {
    const start = wordStart(text, to, sentence.start);
    if (start === to) return null;
    const end = nounEnd(text, start, to);
    if (end - start > 1 && counted.endingAt(text, end, true) !== null) return { start, end };
    if (!TOTALS.includes(text.slice(start, to))) return null;
    to = beforeSpace(text, start);
  }
  return null;
}

/** What may stand between the noun and its number. */
const TOTALS = ["총", "모두", "약", "전체", "최소", "최대", "누적", "수", "수는", "수가", "수도"];

/** 3人の[男性], 3名[患者]. */
function hanAfter(text: Text, end: number, sentence: TextSpan, { counted }: Context) {
  const linked = "の的".includes(text.charAt(end) || " ");
  const start = linked ? end + 1 : end;
  const limit = Math.min(clauseEnd(text, start, sentence.end), start + LONGEST);
  for (let to = start + 1; to <= limit && isHan(codeAt(text, to - 1)); to += 1) {
    if (to - start > 1 && counted.endingAt(text, to, true) !== null) return { start, end: to };
  }
  return null;
}

/** [死者]3人, [感染者]は100人. */
function hanBefore(text: Text, at: number, sentence: TextSpan, { counted }: Context) {
  let end = beforeSpace(text, at);
  if ("はがの".includes(text.charAt(end - 1) || " ")) end -= 1;
  let start = end;
  while (start > Math.max(sentence.start, end - LONGEST) && isHan(codeAt(text, start - 1)))
    start -= 1;
  if (end - start < 2 || isSpace(codeAt(text, end - 1))) return null;
  return counted.endingAt(text, end, true) === null ? null : { start, end };
}
