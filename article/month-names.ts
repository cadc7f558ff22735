const FORMS = [
  // With the day beside it the name stands in the case that a date wants (`5 июня`); alone it may not.
  { month: "long", day: "numeric" },
  { month: "short", day: "numeric" },
  { month: "long" },
] as const;

/**
 * The names of the months in `language` as they stand in a date, in lower case, with their numbers:
 * the whole names and the short ones, taken from what the browser itself knows.
 */
export function monthNames(language: string): Map<string, number> {
  const names = new Map<string, number>();
  const locale = language.split("-")[0] ?? language;
  if (Intl.DateTimeFormat.supportedLocalesOf(locale).length === 0) return names;
  for (const form of FORMS) {
    const format = new Intl.DateTimeFormat(`${locale}-u-ca-gregory`, { ...form, timeZone: "UTC" });
    for (let number = 1; number <= 12; number += 1) {
      const name = format
        .formatToParts(Date.UTC(2021, number - 1, 5))
        .find(({ type }) => type === "month")
        ?.value.toLowerCase()
        .replace(/\.$/, "");
      if (name && /\p{L}/u.test(name)) names.set(name, names.get(name) ?? number);
    }
  }
  return names;
}
