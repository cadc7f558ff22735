import {
  type Annotation,
  changeOf,
  type FigureKind,
  type FigureReading,
  type Revision,
} from "../annotation";
import { formatDate } from "./format-date";
import { formatFigure } from "./format-reading";
import type { Words } from "./words";

/** Of a place, an age or a score, no share of it is worth telling. */
const GROWING: ReadonlySet<FigureKind> = new Set(["count", "money", "measure", "duration"]);

/** What a change does to a figure: `6,415명 → 8,816명, +37%`; empty for what is no figure, or says no number. */
export function formatValues(
  annotation: Annotation,
  { figure }: Pick<Revision, "figure">,
  words: Words,
): string {
  if (annotation.kind !== "figure" || !figure) return "";
  const before = formatFigure(plain(annotation.reading), words);
  const after = formatFigure(plain(figure), words);
  if (before === "" || before === after) return "";
  const values = words.say("change_values", before, after);
  const by = growth(annotation.reading, figure, words);
  return by === "" ? values : words.say("change_by", values, by);
}

/** The new words are read without those around them, which say how exact a figure is: so the old ones are told. */
function plain(reading: FigureReading): FigureReading {
  return { ...reading, approximate: false, bound: null, direction: null };
}

/** By how much: of percentages in points, else as a share of what it was. */
function growth(before: FigureReading, after: FigureReading, { say, language }: Words): string {
  if (before.unit !== after.unit || before.valueHigh !== null || after.valueHigh !== null)
    return "";
  const [from, to] = [before.value, after.value];
  if (from === null || to === null || from === to) return "";
  if (before.kind === "percent") {
    const points = new Intl.NumberFormat(language, {
      signDisplay: "exceptZero",
      maximumFractionDigits: 2,
    });
    return say("change_points", points.format(to - from));
  }
  if (!GROWING.has(before.kind) || from <= 0 || to <= 0) return "";
  const share = to / from - 1;
  return new Intl.NumberFormat(language, {
    style: "percent",
    signDisplay: "exceptZero",
    maximumFractionDigits: Math.abs(share) < 0.1 ? 1 : 0,
  }).format(share);
}

/**
 * When a change was seen, and when the article says that it was made, each a part of its own.
 * `lastSeen` is that of the article, ISO 8601; null when unknown.
 */
export function formatSeen(
  { seen, modifiedAt }: Pick<Revision, "seen" | "modifiedAt">,
  lastSeen: string | null,
  { say, language }: Words,
): string[] {
  const first = formatDate(seen, language) ?? seen;
  const last = lastSeen === null ? null : formatDate(lastSeen, language);
  const modified = modifiedAt === null ? null : formatDate(modifiedAt, language);
  return [
    last === null || last === first
      ? say("change_seen", first)
      : say("change_seenUntil", first, last),
    ...(modified === null ? [] : [say("change_modified", modified)]),
  ];
}

/** For a screen reader: what the passage says now, and a figure by its values; empty where nothing has changed. */
export function describeChange(annotation: Annotation, words: Words): string[] {
  const change = changeOf(annotation);
  if (!change) return [];
  const now = change.text === null ? "" : words.say("card_changedTo", change.text);
  return [now, formatValues(annotation, change, words)].filter((part) => part !== "");
}
