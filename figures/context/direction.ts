import type { Direction, FigureKind } from "../../annotation";
import type { TextSpan } from "../../text/sentences";
import { afterSpace, beforeSpace, codeAt, isDigit } from "../characters";
import type { Figure } from "../figure";
import { grammarOf } from "../languages";
import type { Text } from "../text";
import { endsClause, startsWord } from "./clause";
import type { Context } from "./context";

/** A word of change further from the figure speaks of something else; UTF-16 units. */
const REACH = { spaced: 20, hangul: 10, han: 10 };
/** In Chinese the number follows its verb at once, or after 了 or 约. */
const HAN_GAP = 2;
/** Which of these can rise or fall by so much. */
const CHANGING: readonly FigureKind[] = ["count", "money", "percent", "measure", "ratio"];

/** Whether the figure is a rise or a fall, by the word of change beside it in its clause. */
export function directionOf(
  text: Text,
  figure: Figure,
  sentence: TextSpan,
  context: Context,
): Direction | null {
  if (!CHANGING.includes(figure.kind)) return null;
  const start = beforeSpace(text, limitStart(text, figure.start, context));
  if (isLevel(text, start, figure.end, context)) return null;
  return (
    shiftBeside(text, start, figure, context) ??
    changeAfter(text, figure, sentence, context) ??
    changeBefore(text, start, sentence, context)
  );
}

/** Where the words begin that say about, more than or up to so much. */
function limitStart(text: Text, at: number, { tag, boundBefore }: Context): number {
  const end = beforeSpace(text, at);
  const about = grammarOf(tag).before.endingAt(text, end);
  if (about?.meaning === "approximate") return about.edge;
  return boundBefore.endingAt(text, end)?.edge ?? at;
}

/** What a change leads to or comes from: rose to 5%, 5%에서. */
function isLevel(text: Text, start: number, end: number, context: Context): boolean {
  const { levelBefore, levelAfter } = context;
  return (
    levelBefore.endingAt(text, start) !== null ||
    levelAfter.startingAt(text, end) !== null ||
    levelAfter.startingAt(text, afterSpace(text, end)) !== null
  );
}

function shiftBeside(text: Text, start: number, { end, kind, unit }: Figure, context: Context) {
  if (kind !== "percent" && unit !== "point") return null;
  const { shift, shiftBefore } = context;
  const hit = shiftBefore.endingAt(text, start) ?? shift.startingAt(text, afterSpace(text, end));
  return hit?.meaning ?? null;
}

function changeAfter(text: Text, { end, kind }: Figure, sentence: TextSpan, context: Context) {
  const { change, writing } = context;
  // Two planes fell: what is counted moves, its number does not.
  if (writing === "spaced" && kind === "count") return null;
  const limit = Math.min(sentence.end, end + REACH[writing]);
  for (let at = end; at < limit && !divides(text, at); at += 1) {
    if (at > end && !startsWord(text, at)) continue;
    const hit = change.startingAt(text, at, writing !== "spaced");
    if (hit === null) continue;
    // 比2017年的2073.5亿元增长21.5%: the change is the next number.
    return writing === "han" && opensNumber(text, hit.edge) ? null : hit.meaning;
  }
  return null;
}

function opensNumber(text: Text, at: number): boolean {
  const skipped = "了约約".includes(text.charAt(at) || " ") ? at + 1 : at;
  return isDigit(codeAt(text, skipped));
}

/** The nearest word of change before the figure, with no other number between. */
function changeBefore(text: Text, start: number, sentence: TextSpan, context: Context) {
  const { change, changeStands, writing } = context;
  if (changeStands === "after") return null;
  const limit = Math.max(sentence.start, start - REACH[writing]);
  for (let at = start - 1; at >= limit && !divides(text, at); at -= 1) {
    const hit = startsWord(text, at) ? change.startingAt(text, at, writing !== "spaced") : null;
    if (hit === null || hit.edge > start) continue;
    return writing === "han" && start - hit.edge > HAN_GAP ? null : hit.meaning;
  }
  return null;
}

function divides(text: Text, at: number): boolean {
  return endsClause(text, at) || isDigit(codeAt(text, at));
}
