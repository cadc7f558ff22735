import { perLanguage } from "../text/per-language";

/**
 * A date of an article in the reader's language, as exact as it is: a year, a month, a day, or a moment with its time in
 * the reader's zone. null for what is no ISO 8601 date.
 */
export function formatDate(iso: string, language: string): string | null {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return null;
  const formatOf = WHOLE.find(({ shape }) => shape.test(iso))?.formatOf ?? MOMENT;
  return formatOf(language).format(date);
}

const inStyle = (style: Intl.DateTimeFormatOptions) =>
  perLanguage((language) => new Intl.DateTimeFormat(language, style));

const MOMENT = inStyle({ dateStyle: "medium", timeStyle: "short" });

/** A day alone is that day everywhere; in the reader's zone it could become the day before. */
const whole = (shape: RegExp, style: Intl.DateTimeFormatOptions) => ({
  shape,
  formatOf: inStyle({ ...style, timeZone: "UTC" }),
});

/** Dates that are no moment. */
const WHOLE = [
  whole(/^\d{4}-\d{2}-\d{2}$/u, { dateStyle: "medium" }),
  whole(/^\d{4}-\d{2}$/u, { year: "numeric", month: "short" }),
  whole(/^\d{4}$/u, { year: "numeric" }),
];
