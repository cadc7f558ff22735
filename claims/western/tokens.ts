import { folded } from "../words";
import * as Shape from "./shape";

/**
 * The tokens of one sentence: words, marks, and whole quotations and parentheses, which nothing here looks into.
 * Each is a row of numbers in arrays that the next sentence fills anew, since a text has too many for objects.
 */
export interface Tokens {
  text: string;
  length: number;
  readonly starts: number[];
  readonly ends: number[];
  /** One bit of `Shape` each. */
  readonly shapes: number[];
  /** Bits of `Role`; 0 for all but words. */
  readonly roles: number[];
  /** Where a quotation stands among the paragraph's; -1 for all others. */
  readonly quotations: number[];
}

export function has(tokens: Tokens, at: number, roles: number): boolean {
  return at >= 0 && at < tokens.length && ((tokens.roles[at] ?? 0) & roles) !== 0;
}

export function is(tokens: Tokens, at: number, shapes: number): boolean {
  return at >= 0 && at < tokens.length && ((tokens.shapes[at] ?? 0) & shapes) !== 0;
}

/** A word, a name or a number. */
export function isWordy(tokens: Tokens, at: number): boolean {
  return is(tokens, at, Shape.Wordy);
}

/** Whether one of the tokens from `from` to `to` has one of the roles. */
export function anyHas(tokens: Tokens, from: number, to: number, roles: number): boolean {
  for (let at = from; at < to; at++) if (has(tokens, at, roles)) return true;
  return false;
}

/** Whether one of the tokens from `from` to `to` is one of the shapes. */
export function anyIs(tokens: Tokens, from: number, to: number, shapes: number): boolean {
  for (let at = from; at < to; at++) if (is(tokens, at, shapes)) return true;
  return false;
}

/** A word in small letters, without the point of an abbreviation; empty for all other tokens. */
export function wordAt(tokens: Tokens, at: number): string {
  if (!isWordy(tokens, at)) return "";
  const word = folded(writtenAt(tokens, at));
  return word.endsWith(".") ? word.slice(0, -1) : word;
}

/** The last unit between the marks of a quotation; empty for all other tokens. */
export function lastQuoted(tokens: Tokens, at: number): string {
  return is(tokens, at, Shape.Quote) ? tokens.text.charAt((tokens.ends[at] ?? 0) - 2) : "";
}

/** UTF-16 units of a token. */
export function lengthAt(tokens: Tokens, at: number): number {
  return (tokens.ends[at] ?? 0) - (tokens.starts[at] ?? 0);
}

export function writtenAt(tokens: Tokens, at: number): string {
  return tokens.text.slice(tokens.starts[at], tokens.ends[at]);
}
