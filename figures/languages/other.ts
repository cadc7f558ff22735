import type { Language } from "../language";

/**
 * The grammar for a language that has none here: digits in its own style (from the runtime's
 * CLDR), currencies, percentages, symbols of units.
 */
export function digitsOnly(tag: string): Language {
  const parts = partsOf(tag);
  return {
    writing: "spaced",
    decimalComma: parts.decimal === ",",
    groupingSpace: /\s/.test(parts.group),
    numerals: {},
    joints: " ",
    units: {},
    prefixes: {},
    wholes: {},
    before: {},
    after: {},
    links: {},
  };
}

function partsOf(tag: string): { decimal: string; group: string } {
  const known = isWellFormed(tag) ? Intl.NumberFormat.supportedLocalesOf(tag) : [];
  const parts = new Intl.NumberFormat(known[0] ?? "en").formatToParts(12345.5);
  const find = (type: string) => parts.find((part) => part.type === type)?.value ?? "";
  return { decimal: find("decimal"), group: find("group") };
}

/** Intl throws at a tag that is none; pages declare all sorts. */
function isWellFormed(tag: string): boolean {
  return /^[a-z]{2,3}$/.test(tag);
}
