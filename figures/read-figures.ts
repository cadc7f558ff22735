import type { FigureReading } from "../annotation";
import { splitParagraphs, splitSentences, type TextSpan } from "../text/sentences";
import { type Context, contextOf } from "./context/context";
import { findDates } from "./context/dates";
import { isoDate } from "./context/iso-date";
import { namedSource } from "./context/named-source";
import { readContext } from "./context/read-context";
import type { Figure } from "./figure";
import { figuresIn } from "./find-figures";
import { Text } from "./text";

/** A figure with all that its sentence says of it. */
export interface FigureRead {
  readonly figure: Figure;
  readonly reading: FigureReading;
  /** The sentence that the figure stands in: UTF-16 offsets, end exclusive. */
  readonly sentence: TextSpan;
  /** Where the words stand that `reading.asOf` comes from; null where there are none. */
  readonly date: TextSpan | null;
}

/**
 * The figures of a text (see `findFigures`) with their readings, in order. Paragraphs are parted by
 * line ends; a reading depends on the figure's own sentence alone. `language` is a BCP 47 tag.
 */
export function readFigures(text: string, language: string): FigureRead[] {
  const context = contextOf(language);
  const units = new Text(text);
  const figures = figuresIn(units, language);
  const read: FigureRead[] = [];
  let next = 0;
  for (const sentence of sentencesOf(text, language)) {
    const from = next;
    while ((figures[next]?.start ?? Number.POSITIVE_INFINITY) < sentence.end) next += 1;
    if (next === from) continue;
    // One by one: a call takes only so many arguments.
    for (const each of readSentence(units, sentence, figures.slice(from, next), context)) {
      read.push(each);
    }
  }
  return read;
}

function sentencesOf(text: string, language: string): TextSpan[] {
  return splitParagraphs(text).flatMap((paragraph) => splitSentences(text, paragraph, language));
}

function readSentence(
  text: Text,
  sentence: TextSpan,
  figures: readonly Figure[],
  context: Context | null,
): FigureRead[] {
  const dates = context === null ? [] : findDates(text, sentence, context);
  const source = context === null ? null : namedSource(text, sentence, context);
  return figures.map((figure) => {
    const { value, valueHigh = null, unit, kind, approximate, start } = figure;
    const date = dates.findLast(({ end }) => end <= start) ?? dates[0] ?? null;
    const around =
      context === null
        ? { bound: null, direction: null, counted: null }
        : readContext(text, figure, sentence, context);
    const reading: FigureReading = {
      value,
      valueHigh,
      unit,
      kind,
      approximate,
      ...around,
      asOf: date === null || context === null ? null : asOf(text, date, context),
      namedSource: source === null ? null : text.slice(source.start, source.end),
    };
    return { figure, reading, sentence, date };
  });
}

function asOf(text: Text, { start, end }: TextSpan, { tag }: Context): string {
  const words = text.slice(start, end);
  return isoDate(words, tag) ?? words;
}
