import { codeAt, digitValue, isDigit, isSpace } from "./characters";

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
  readonly decimals: number;
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
export function readDigits(text: string, at: number, style: DigitStyle): DigitRun {
  let end = endOfDigits(text, at);
  let count = end - at;
  let value = addDigits(text, at, end, 0);
  const separator = codeAt(text, end);
  const grouped = count <= 3 && separates(text, end, separator, style);
  while (grouped && continues(text, end, separator) && hasGroup(text, end + 1)) {
    value = addDigits(text, end + 1, end + 4, value);
    end += 4;
    count += 3;
  }
  let decimals = 0;
  if (isDecimalMark(text, end, style, grouped ? separator : 0)) {
    const from = end + 1;
    end = endOfDigits(text, from);
    decimals = Math.min(end - from, LONGEST);
    value = addDigits(text, from, from + decimals, value);
    count += decimals;
  }
  // One division of whole numbers is rounded as the written decimal is: 41 / 10 is 4.1.
  value = count > LONGEST ? Number.NaN : value / 10 ** decimals;
  const mixed = decimals === 0 && !grouped ? mixedFraction(text, end) : null;
  if (mixed !== null) return { ...mixed, value: value + mixed.value, plain: false, decimals: 1 };
  const fraction = fractionAt(text, end);
  if (fraction > 0) return { end: end + 1, value: value + fraction, plain: false, decimals: 1 };
  return { end, value, plain: !grouped && decimals === 0, decimals };
}

/** The same separator, or after the apostrophe of the millions the dot of the thousands: 1'396.342. */
function continues(text: string, at: number, separator: number): boolean {
  const code = codeAt(text, at);
  if (code === separator) return true;
  return code === DOT && (separator === APOSTROPHE || separator === RIGHT_QUOTE);
}

/** `value` with the digits of the text written behind it. */
function addDigits(text: string, from: number, to: number, value: number): number {
  let sum = value;
  for (let at = from; at < to; at += 1) sum = sum * 10 + digitValue(codeAt(text, at));
  return sum;
}

/** The value of the character for a fraction at `at`; 0 for any other. */
function fractionAt(text: string, at: number): number {
  switch (codeAt(text, at)) {
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
function mixedFraction(text: string, at: number): { end: number; value: number } | null {
  if (codeAt(text, at + 2) !== SLASH || !isSpace(codeAt(text, at))) return null;
  const [part, whole] = [digitValue(codeAt(text, at + 1)), digitValue(codeAt(text, at + 3))];
  if (part <= 0 || whole <= part || "/0123456789".includes(text.charAt(at + 4) || " ")) return null;
  return { end: at + 4, value: part / whole };
}

function endOfDigits(text: string, at: number): number {
  let end = at;
  while (isDigit(codeAt(text, end))) end += 1;
  return end;
}

/** Exactly three digits. */
function hasGroup(text: string, at: number): boolean {
  return (
    isDigit(codeAt(text, at)) &&
    isDigit(codeAt(text, at + 1)) &&
    isDigit(codeAt(text, at + 2)) &&
    !isDigit(codeAt(text, at + 3))
  );
}

function separates(text: string, at: number, code: number, style: DigitStyle): boolean {
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

function isDecimalMark(text: string, at: number, style: DigitStyle, grouping: number): boolean {
  const code = codeAt(text, at);
  if (code === grouping || !isDigit(codeAt(text, at + 1))) return false;
  if (code === DOT || code === FULLWIDTH_DOT) return true;
  if (code === MIDDLE_DOT) return !style.decimalComma;
  return code === COMMA && (style.decimalComma || (grouping !== 0 && grouping !== COMMA));
}
