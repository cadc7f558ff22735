/**
 * The names of the months in `language` as they stand in a date, in lower case, with their numbers:
 * the whole names and the short ones, taken from what the browser itself knows.
 */
export function monthNames(language: string): Map<string, number> {
  const names = new Map<string, number>();
  for (const tag of [language, "en"]) {
    if (Intl.DateTimeFormat.supportedLocalesOf(localeOf(tag)).length === 0) continue;
    for (const month of ["long", "short"] as const) {
      // With the day beside it the name stands in the case that a date wants (`5 июня`); alone it may not.
      for (const day of ["numeric", undefined] as const) {
        const format = new Intl.DateTimeFormat(`${localeOf(tag)}-u-ca-gregory`, {
          month,
          timeZone: "UTC",
          ...(day && { day }),
        });
        for (let number = 1; number <= 12; number += 1) {
          const part = format
            .formatToParts(Date.UTC(2021, number - 1, 5))
            .find(({ type }) => type === "month");
          const name = part?.value.toLowerCase().replace(/\.$/, "");
          if (name && /\p{L}/u.test(name)) names.set(name, names.get(name) ?? number);
        }
      }
    }
  }
  return names;
}

function localeOf(language: string): string {
  return language.split("-")[0] ?? language;
}
