/**
 * A date of an article in the reader's language, as exact as it is: a year, a month, a day, or a moment with its time in
 * the reader's zone. null for what is no ISO 8601 date.
 */
export function formatDate(iso: string, language: string): string | null {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return null;
  const style = WHOLE.find(({ shape }) => shape.test(iso))?.style ?? MOMENT;
  return formatOf(style, language).format(date);
}

/** Kept, since a format takes longer to make than a list of dates to write. */
function formatOf(style: Intl.DateTimeFormatOptions, language: string): Intl.DateTimeFormat {
  const ofStyle = FORMATS.get(style) ?? new Map<string, Intl.DateTimeFormat>();
  FORMATS.set(style, ofStyle);
  const format = ofStyle.get(language) ?? new Intl.DateTimeFormat(language, style);
  ofStyle.set(language, format);
  return format;
}

const FORMATS = new Map<Intl.DateTimeFormatOptions, Map<string, Intl.DateTimeFormat>>();

const MOMENT: Intl.DateTimeFormatOptions = { dateStyle: "medium", timeStyle: "short" };

/** Dates that are no moment: a day alone is that day everywhere, and in the reader's zone could become the day before. */
const WHOLE: readonly { readonly shape: RegExp; readonly style: Intl.DateTimeFormatOptions }[] = [
  { shape: /^\d{4}-\d{2}-\d{2}$/u, style: { dateStyle: "medium", timeZone: "UTC" } },
  { shape: /^\d{4}-\d{2}$/u, style: { year: "numeric", month: "short", timeZone: "UTC" } },
  { shape: /^\d{4}$/u, style: { year: "numeric", timeZone: "UTC" } },
];
