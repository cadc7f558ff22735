import { codeAt, digitValue, isDigit, isSpace } from "./characters";
import type { Text } from "./text";

/** How a language writes numbers in digits. */
export interface DigitStyle {
  /** `1.234,5` rather than `1,234.5`. */
  readonly decimalComma: boolean;
  /** Thousands may be set apart by a plain space (`25 000`). */
  readonly groupingSpace: boolean;
}

export interface DigitRun {
  readonly end: number;
  readonly value: number;
  /** An unbroken run of digits: it may be a year or a label. */
  readonly plain: boolean;
}

const DOT = 0x2e;
const COMMA = 0x2c;
const APOSTROPHE = 0x27;
const RIGHT_QUOTE = 0x2019;
const SLASH = 0x2f;
const FULLWIDTH_DOT = 0xff0e;
const FULLWIDTH_ZERO = 0xff10;
const FULLWIDTH_COMMA = 0xff0c;
const MIDDLE_DOT = 0x30fb;
// More digits than this are no quantity of a news text (and no longer exact as a number).
const LONGEST = 18;

/** Reads the digits at `at`, which must be a digit, with grouping and decimals. */
export function readDigits(text: Text, at: number, style: DigitStyle): DigitRun {
  let end = at;
  let value = 0;
  for (
    let digit = digitValue(codeAt(text, at));
    digit >= 0;
    digit = digitValue(codeAt(text, end))
  ) {
    value = value * 10 + digit;
    end += 1;
  }
  if (end - at > LONGEST) value = Number.NaN;
  // What goes on after another unit is a group, decimals, or a fraction after a space.
  if (isDigit(codeAt(text, end + 1))) return readSeparated(text, at, end, value, style);
  const fraction = fractionOf(codeAt(text, end));
  return fraction === 0
    ? { end, value, plain: true }
    : { end: end + 1, value: value + fraction, plain: false };
}

/** Reads on from the digits that end at `first`, where another unit and a digit follow. */
function readSeparated(
  text: Text,
  at: number,
  first: number,
  whole: number,
  style: DigitStyle,
): DigitRun {
  let end = first;
  let count = end - at;
  let value = whole;
  const separator = codeAt(text, end);
  const grouped = count <= 3 && separates(text, end, separator, style);
  while (grouped && continues(text, end, separator) && hasGroup(text, end + 1)) {
    value = addDigits(text, end + 1, end + 4, value);
    end += 4;
    count += 3;
  }
  if (isDecimalMark(text, end, style, grouped ? separator : 0)) {
    const from = end + 1;
    end = endOfDigits(text, from);
    const decimals = Math.min(end - from, LONGEST);
    value = addDigits(text, from, from + decimals, value);
    // One division of whole numbers is rounded as the written decimal is: 41 / 10 is 4.1.
    value = count + decimals > LONGEST ? Number.NaN : value / 10 ** decimals;
    return withFraction(text, { end, value, plain: false });
  }
  if (count > LONGEST) value = Number.NaN;
  const mixed = grouped ? null : mixedFraction(text, end);
  if (mixed !== null) return { end: mixed.end, value: value + mixed.value, plain: false };
  return withFraction(text, { end, value, plain: !grouped });
}

function withFraction(text: Text, run: DigitRun): DigitRun {
  const fraction = fractionOf(codeAt(text, run.end));
  if (fraction === 0) return run;
  return { end: run.end + 1, value: run.value + fraction, plain: false };
}

/** The same separator, or after the apostrophe of the millions the dot of the thousands: 1'396.342. */
function continues(text: Text, at: number, separator: number): boolean {
  const code = codeAt(text, at);
  if (code === separator) return true;
  return code === DOT && (separator === APOSTROPHE || separator === RIGHT_QUOTE);
}

/** `value` with the digits of the text written behind it. */
function addDigits(text: Text, from: number, to: number, value: number): number {
  let sum = value;
  for (let at = from; at < to; at += 1) sum = sum * 10 + digitValue(codeAt(text, at));
  return sum;
}

/** The value of the character for a fraction; 0 for any other. */
function fractionOf(code: number): number {
  switch (code) {
    case 0xbc:
      return 1 / 4;
    case 0xbd:
      return 1 / 2;
    case 0xbe:
      return 3 / 4;
    case 0x2153:
      return 1 / 3;
    case 0x2154:
      return 2 / 3;
    default:
      return 0;
  }
}

/** The fraction after a whole number: 3 1/2 miles. */
function mixedFraction(text: Text, at: number): { end: number; value: number } | null {
  if (codeAt(text, at + 2) !== SLASH || !isSpace(codeAt(text, at))) return null;
  const part = digitValue(codeAt(text, at + 1));
  const whole = digitValue(codeAt(text, at + 3));
  if (part <= 0 || whole <= part || "/0123456789".includes(text.charAt(at + 4) || " ")) return null;
  return { end: at + 4, value: part / whole };
}

function endOfDigits(text: Text, at: number): number {
  let end = at;
  while (isDigit(codeAt(text, end))) end += 1;
  return end;
}

/** Exactly three digits. */
function hasGroup(text: Text, at: number): boolean {
  return (
    isDigit(codeAt(text, at)) &&
    isDigit(codeAt(text, at + 1)) &&
    isDigit(codeAt(text, at + 2)) &&
    !isDigit(codeAt(text, at + 3))
  );
}

function separates(text: Text, at: number, code: number, style: DigitStyle): boolean {
  if (!hasGroup(text, at + 1)) return false;
  if (code === (style.decimalComma ? DOT : COMMA)) return true;
  // Between other digits it ends a clause: 伤者20，300人获救.
  if (code === FULLWIDTH_COMMA) return codeAt(text, at - 1) >= FULLWIDTH_ZERO;
  // Two groups in the other style (1,234,567 in Spanish) cannot be a decimal.
  if (code === COMMA || (code === DOT && !style.decimalComma)) {
    return codeAt(text, at + 4) === code && hasGroup(text, at + 5);
  }
  if (code === APOSTROPHE || code === RIGHT_QUOTE) return style.decimalComma;
  return isSpace(code) && (style.groupingSpace || code !== 0x20);
}

function isDecimalMark(text: Text, at: number, style: DigitStyle, grouping: number): boolean {
  const code = codeAt(text, at);
  if (code === grouping || !isDigit(codeAt(text, at + 1))) return false;
  if (code === DOT || code === FULLWIDTH_DOT) return true;
  if (code === MIDDLE_DOT) return !style.decimalComma;
  return code === COMMA && (style.decimalComma || (grouping !== 0 && grouping !== COMMA));
}
