/**
 * A date of an article in the reader's language: with its time, in the reader's zone, where it has one.
 * null for what is no ISO 8601 date.
 */
export function formatDate(iso: string, language: string): string | null {
  // A day alone is that day everywhere; in the reader's zone it could become the day before.
  const dayAlone = /^\d{4}-\d{2}-\d{2}$/u.test(iso);
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return null;
  return new Intl.DateTimeFormat(
    language,
    dayAlone
      ? { dateStyle: "medium", timeZone: "UTC" }
      : { dateStyle: "medium", timeStyle: "short" },
  ).format(date);
}
