import type { Figure } from "../figure";

/** Digits with their separators. */
const WRITTEN = /\d(?:[\d.,\u00a0\u202f' ]*\d)?/g;
const LONGEST = 60;
/** Fewer zeros at the end of a number are no sign that it was rounded. */
const ROUND = 1000;

/**
 * How far a quantity may lie from the number that is written for it: half of the last written place, 50,000 for
 * `3.2 million`, 5,000 for `25만`; 0 where the number is written out to its units.
 */
export function uncertainty(text: string, figure: Figure): number {
  return lastPlace(text, figure) / 2;
}

function lastPlace(text: string, { start, end, value, approximate }: Figure): number {
  const size = Math.abs(value ?? 0);
  if (size === 0) return 0;
  const zeros = Number.isInteger(size) ? 10 ** trailingZeros(size) : 0;
  const runs = text.slice(start, Math.min(end, start + LONGEST)).match(WRITTEN) ?? [];
  const [run] = runs;
  // Words, and numbers of several groups (3조2천억), tell by their zeros.
  if (run === undefined || runs.length > 1) return approximate || zeros >= ROUND ? zeros : 0;
  const place = 10 ** Math.round(Math.log10(size / Number(run.replace(/\D/g, ""))));
  if (approximate) return Math.max(place, zeros);
  return place === 1 ? 0 : place;
}

function trailingZeros(value: number): number {
  let zeros = 0;
  while (value % 10 ** (zeros + 1) === 0) zeros += 1;
  return zeros;
}
