import type { Figure } from "./figure";
import { findFigures } from "./find-figures";

/** The figures of a text as a test would say them: `2만 510명 = 20510 명, count`. */
export function figuresInWords(text: string, language: string): string[] {
  return findFigures(text, language).map((figure) => inWords(text, figure));
}

function inWords(text: string, figure: Figure): string {
  const { start, end, value, valueHigh, unit, kind, approximate } = figure;
  const number =
    valueHigh === undefined ? `${rounded(value)}` : `${rounded(value)} to ${rounded(valueHigh)}`;
  return `${text.slice(start, end)} = ${approximate ? "about " : ""}${number} ${unit}, ${kind}`;
}

function rounded(value: number | null): string {
  return value === null ? "?" : String(Number(value.toPrecision(12)));
}
