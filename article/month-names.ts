const FORMS = [
  // With the day beside it the name stands in the case that a date wants (`5 июня`); alone it may not.
  { month: "long", day: "numeric" },
  { month: "short", day: "numeric" },
  { month: "long" },
] as const;

/** Countries and scripts that name the months otherwise than their language does elsewhere. */
const OTHERWISE: Readonly<Record<string, readonly string[]>> = {
  ar: ["ar-LB", "ar-DZ"],
  sr: ["sr-Latn"],
};
/** What Hebrew writes before a month in a date, in the same word. */
const HEBREW_IN = "ב";

/**
 * The names of the months in `language` as they stand in a date, in lower case, with their numbers:
 * the whole names and the short ones, taken from what the browser itself knows.
 */
export function monthNames(language: string): Map<string, number> {
  const names = new Map<string, number>();
  const locale = language.split("-")[0] ?? language;
  if (Intl.DateTimeFormat.supportedLocalesOf(locale).length === 0) return names;
  const locales = [locale, ...(OTHERWISE[locale] ?? [])];
  const formats = locales.flatMap((one) =>
    FORMS.map(
      (form) => new Intl.DateTimeFormat(`${one}-u-ca-gregory`, { ...form, timeZone: "UTC" }),
    ),
  );
  for (const format of formats) {
    for (let number = 1; number <= 12; number += 1) {
      const name = format
        .formatToParts(Date.UTC(2021, number - 1, 5))
        .find(({ type }) => type === "month")
        ?.value.toLowerCase()
        .replace(/\.$/, "");
      if (!name || !/\p{L}/u.test(name)) continue;
      for (const written of locale === "he" ? [name, HEBREW_IN + name] : [name]) {
        names.set(written, names.get(written) ?? number);
      }
    }
  }
  return names;
}
