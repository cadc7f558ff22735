const names = new Map<string, { months: readonly string[]; weekdays: readonly string[] }>();
/** Shorter beginnings of a name are words of their own. */
const SHORTEST = 3;
/** No date of a text is longer. */
const LONGEST = 60;

/**
 * A date of a text in ISO 8601, as exact as the text is: `2018`, `2026-03`, `2026-03-31`; null when it
 * names no year. `language` is BCP 47.
 */
export function isoDate(words: string, language: string): string | null {
  const date = words.slice(0, LONGEST);
  const year = /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(date);
  if (year === null) return null;
  const after = date.slice(year.index + 4);
  const numbers = /^[년年.\-/]\s?(\d\d?)(?:\s?[월月.\-/]\s?(\d\d?)?)?/.exec(after);
  const month = monthIn(date, language) ?? Number(numbers?.[1] ?? 0);
  const day = Number(
    numbers?.[2] ?? /(?<!\d)\d\d?(?!\d)/.exec(date.replace(year[0], ""))?.[0] ?? 0,
  );
  if (month < 1 || month > 12) return year[0];
  const named = `${year[0]}-${twoDigits(month)}`;
  return day < 1 || day > 31 || isMonth(numbers, day) ? named : `${named}-${twoDigits(day)}`;
}

/** The only other number was the month's own. */
function isMonth(numbers: RegExpExecArray | null, day: number): boolean {
  return numbers !== null && numbers[2] === undefined && Number(numbers[1]) === day;
}

/** Whether a word is the name of a month or weekday, or its beginning. */
export function isCalendarName(word: string, language: string): boolean {
  const { months, weekdays } = calendarNames(language);
  return [...months, ...weekdays].some((name) => abbreviates(word, name));
}

/** The month that the words name, from 1. */
function monthIn(date: string, language: string): number | null {
  const { months } = calendarNames(language);
  for (const word of date.split(/[\s,]/)) {
    const month = months.findIndex((name) => abbreviates(word, name));
    if (month >= 0) return month + 1;
  }
  return null;
}

function abbreviates(word: string, name: string): boolean {
  const letters = word.replace(".", "").toLowerCase();
  return letters.length >= SHORTEST && name.startsWith(letters);
}

/** As the runtime's CLDR has them. */
function calendarNames(language: string) {
  const known = names.get(language);
  if (known !== undefined) return known;
  const format = (options: Intl.DateTimeFormatOptions, count: number, step: number) => {
    const { format: say } = new Intl.DateTimeFormat(language, { ...options, timeZone: "UTC" });
    return Array.from({ length: count }, (_, i) =>
      say(Date.UTC(2026, i * step, 1 + i)).toLowerCase(),
    );
  };
  const found = {
    months: format({ month: "long" }, 12, 1),
    weekdays: format({ weekday: "long" }, 7, 0),
  };
  names.set(language, found);
  return found;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}
