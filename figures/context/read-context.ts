import type { Bound, FigureReading } from "../../annotation";
import type { TextSpan } from "../../text/sentences";
import { afterSpace, beforeSpace } from "../characters";
import type { Figure } from "../figure";
import type { Text } from "../text";
import type { Context } from "./context";
import { countedNoun } from "./counted";
import { directionOf } from "./direction";

/** What the words around a figure say of it; its date and source are its sentence's. */
export function readContext(
  text: Text,
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

function boundOf(text: Text, { start, end }: Figure, context: Context): Bound | null {
  const { boundBefore, boundAfter } = context;
  const before = boundBefore.endingAt(text, beforeSpace(text, start));
  const after =
    boundAfter.startingAt(text, end, true) ??
    boundAfter.startingAt(text, afterSpace(text, end), true);
  return before?.meaning ?? after?.meaning ?? null;
}
