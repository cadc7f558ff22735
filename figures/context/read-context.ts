import type { Bound, Direction, FigureReading } from "../../annotation";
import type { TextSpan } from "../../text/sentences";
import { afterSpace, beforeSpace, codeAt, isDigit } from "../characters";
import type { Figure } from "../figure";
import { endsClause, startsWord } from "./clause";
import type { Context } from "./context";
import { countedNoun } from "./counted";

/** A word of change further from the figure speaks of something else; UTF-16 units. */
const REACH = { spaced: 20, hangul: 10, han: 10 };

/** What the words around a figure say of it; its date and source are its sentence's. */
export function readContext(
  text: string,
  figure: Figure,
  sentence: TextSpan,
  context: Context,
): Pick<FigureReading, "bound" | "direction" | "counted"> {
  const counted = countedNoun(text, figure, sentence, context);
  return {
    bound: boundOf(text, figure, context),
    direction: directionOf(text, figure, sentence, context),
    counted: counted === null ? null : text.slice(counted.start, counted.end),
  };
}

function boundOf(text: string, { start, end }: Figure, context: Context): Bound | null {
  const before = context.boundBefore.endingAt(text, beforeSpace(text, start));
  const after =
    context.boundAfter.startingAt(text, end, true) ??
    context.boundAfter.startingAt(text, afterSpace(text, end), true);
  return before?.meaning ?? after?.meaning ?? null;
}

/** The word of change that stands nearest in the clause, with no other number between. */
function directionOf(
  text: string,
  { start, end }: Figure,
  sentence: TextSpan,
  context: Context,
): Direction | null {
  const { writing, levelBefore, levelAfter } = context;
  const isLevel =
    levelBefore.endingAt(text, beforeSpace(text, start)) !== null ||
    levelAfter.startingAt(text, end) !== null ||
    levelAfter.startingAt(text, afterSpace(text, end)) !== null;
  if (isLevel) return null;
  const before = Math.max(sentence.start, start - REACH[writing]);
  const after = Math.min(sentence.end, end + REACH[writing]);
  return changeAfter(text, end, after, context) ?? changeBefore(text, start, before, context);
}

function changeAfter(text: string, from: number, to: number, { change, writing }: Context) {
  for (let at = from; at < to && !divides(text, at); at += 1) {
    const hit =
      at === from || startsWord(text, at)
        ? change.startingAt(text, at, writing !== "spaced")
        : null;
    if (hit !== null) return hit.meaning;
  }
  return null;
}

function changeBefore(text: string, from: number, to: number, context: Context) {
  if (context.changeStands === "after") return null;
  for (let at = from - 1; at >= to && !divides(text, at); at -= 1) {
    const hit = startsWord(text, at)
      ? context.change.startingAt(text, at, context.writing !== "spaced")
      : null;
    if (hit !== null && hit.edge <= from) return hit.meaning;
  }
  return null;
}

function divides(text: string, at: number): boolean {
  return endsClause(text, at) || isDigit(codeAt(text, at));
}
