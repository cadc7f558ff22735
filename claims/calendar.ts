import { folded } from "./words";

/** The names of months or days in a language, blanks between, as tables write words: the platform knows them. */
export function calendarNames(language: string, part: "month" | "weekday"): string {
  const { format } = new Intl.DateTimeFormat(language, { [part]: "long", timeZone: "UTC" });
  // Every 31st day of a year lies in another month.
  const [count, days] = part === "month" ? [12, 31] : [7, 1];
  const names = Array.from({ length: count }, (_, at) => format(Date.UTC(2024, 0, at * days + 1)));
  return folded(names.join(" "));
}
