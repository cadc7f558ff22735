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
const FULLWIDTH_DOT = 0xff0e;
const FULLWIDTH_COMMA = 0xff0c;
const MIDDLE_DOT = 0x30fb;
const FRACTIONS: Readonly<Record<string, number>> = {
  "¼": 0.25,
  "½": 0.5,
  "¾": 0.75,
  "⅓": 1 / 3,
  "⅔": 2 / 3,
};
// More digits than this are no quantity of a news text (and no longer exact as a number).
const LONGEST = 18;

/** Reads the digits at `at`, which must be a digit, with grouping and decimals. */
export function readDigits(text: string, at: number, style: DigitStyle): DigitRun {
  let end = at;
  let value = 0;
  let count = 0;
  const take = (to: number) => {
    for (; end < to; end += 1) {
      value = value * 10 + digitValue(codeAt(text, end));
      count += 1;
    }
  };
  take(endOfDigits(text, at));
  const whole = count;
  const separator = codeAt(text, end);
  if (whole <= 3 && separates(text, end, separator, style)) {
    while (codeAt(text, end) === separator && hasGroup(text, end + 1)) {
      end += 1;
      take(end + 3);
    }
  }
  const grouped = count > whole;
  let decimals = 0;
  if (isDecimalMark(text, end, style, grouped ? separator : 0)) {
    end += 1;
    decimals = -count;
    take(Math.min(endOfDigits(text, end), end + LONGEST));
    decimals += count;
    end = endOfDigits(text, end);
  }
  value = count > LONGEST ? Number.NaN : value / 10 ** decimals;
  const mixed = decimals === 0 && !grouped ? mixedFraction(text, end) : null;
  if (mixed !== null) return { ...mixed, value: value + mixed.value, plain: false, decimals: 1 };
  const fraction = FRACTIONS[text.charAt(end)];
  if (fraction !== undefined)
    return { end: end + 1, value: value + fraction, plain: false, decimals: 1 };
  return { end, value, plain: !grouped && decimals === 0, decimals };
}

/** The fraction after a whole number: 3 1/2 miles. */
function mixedFraction(text: string, at: number): { end: number; value: number } | null {
  if (!isSpace(codeAt(text, at)) || text.charAt(at + 2) !== "/") return null;
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
  if (code === (style.decimalComma ? DOT : COMMA) || code === FULLWIDTH_COMMA) return true;
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
