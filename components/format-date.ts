/**
 * A date of an article in the reader's language, as exact as it is: a year, a month, a day, or a moment with its time in
 * the reader's zone. null for what is no ISO 8601 date.
 */
export function formatDate(iso: string, language: string): string | null {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return null;
  const whole = WHOLE.find(({ shape }) => shape.test(iso));
  return new Intl.DateTimeFormat(
    language,
    // A day alone is that day everywhere; in the reader's zone it could become the day before.
    whole ? { ...whole.style, timeZone: "UTC" } : { dateStyle: "medium", timeStyle: "short" },
  ).format(date);
}

/** Dates that are no moment. */
const WHOLE: readonly { readonly shape: RegExp; readonly style: Intl.DateTimeFormatOptions }[] = [
  { shape: /^\d{4}-\d{2}-\d{2}$/u, style: { dateStyle: "medium" } },
  { shape: /^\d{4}-\d{2}$/u, style: { year: "numeric", month: "short" } },
  { shape: /^\d{4}$/u, style: { year: "numeric" } },
];
