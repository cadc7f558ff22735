import type { Text } from "./text";

const ZERO = 0x30;
const FULLWIDTH_ZERO = 0xff10;

/** The UTF-16 unit at `at`; 0 outside of the text. */
export function codeAt(text: Text, at: number): number {
  return at >= 0 && at < text.length ? (text.units[at] ?? 0) : 0;
}

/** The value of an ASCII or full-width digit; -1 for anything else. */
export function digitValue(code: number): number {
  if (code >= ZERO && code <= ZERO + 9) return code - ZERO;
  if (code >= FULLWIDTH_ZERO && code <= FULLWIDTH_ZERO + 9) return code - FULLWIDTH_ZERO;
  return -1;
}

export function isDigit(code: number): boolean {
  return digitValue(code) >= 0;
}

/** A letter of the Latin script, with or without diacritics. */
export function isLatinLetter(code: number): boolean {
  if (code < 0x80) return (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
  return code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7;
}

/** A letter of any alphabet (Latin to Georgian, among them Cyrillic, Hebrew, Arabic, the Indic scripts). */
export function isAlphabetic(code: number): boolean {
  return code <= 0x10ff && (code >= 0x370 || isLatinLetter(code));
}

/** Hebrew sets its prepositions before digits with a hyphen (כ-20,510), as others set names. */
export function isHebrew(code: number): boolean {
  return code >= 0x590 && code <= 0x5ff;
}

export function isCapital(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0xde && code !== 0xd7);
}

export function isHangul(code: number): boolean {
  return code >= 0xac00 && code <= 0xd7a3;
}

export function isHan(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff) || code === 0x3005 || code === 0x3007;
}

/** A space inside a line: ASCII, no-break, narrow no-break, thin, ideographic. */
export function isSpace(code: number): boolean {
  return code === 0x20 || code === 0xa0 || code === 0x202f || code === 0x2009 || code === 0x3000;
}

/** Hyphen, non-breaking hyphen, en dash, minus sign and their full-width forms. */
export function isDash(code: number): boolean {
  return code === 0x2d || (code >= 0x2010 && code <= 0x2015) || code === 0x2212 || code === 0xff0d;
}

/** A hyphen that joins words. */
export function isHyphen(code: number): boolean {
  return code === 0x2d || code === 0x2010 || code === 0x2011;
}

/** `at`, or the offset after the one space that stands there. */
export function afterSpace(text: Text, at: number): number {
  return isSpace(codeAt(text, at)) ? at + 1 : at;
}

/** `at`, or the offset of the one space that stands before it. */
export function beforeSpace(text: Text, at: number): number {
  return isSpace(codeAt(text, at - 1)) ? at - 1 : at;
}
