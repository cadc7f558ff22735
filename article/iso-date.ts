const MACHINE =
  /^\s*(\d{4})[-./]?(\d{1,2})[-./]?(\d{1,2})(?!\d)(?:[T\s,]{0,3}(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s*(Z|UTC|GMT|[+-]\d{1,2}:?\d{2}|[+-]\d{1,2})?)?/i;
const DIGITS = /^\s*(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})?\s*$/;
const EPOCH = /^\s*(\d{10})(\d{3})?\s*$/;

/**
 * Reads a machine's date (`2024-02-20T17:35:37+0900`, `20240220173537`, `2024/2/20 17:35`, seconds
 * since 1970) as ISO 8601, with the offset as it was given; null when it is none.
 */
export function isoDate(text: string | null | undefined): string | null {
  if (!text) return null;
  const epoch = EPOCH.exec(text);
  if (epoch) return new Date(Number(epoch[1]) * 1000).toISOString().replace(/\.000Z$/, "Z");
  const [, year, month, day, hour, minute, second, zone] =
    MACHINE.exec(text) ?? DIGITS.exec(text) ?? [];
  if (!isDay(Number(year), Number(month), Number(day))) return null;
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) {
    return isoMoment(Number(year), Number(month), Number(day));
  }
  const moment = isoMoment(
    Number(year),
    Number(month),
    Number(day),
    Number(hour),
    Number(minute),
    Number(second ?? 0),
  );
  return moment + offsetOf(zone);
}

/** ISO 8601 of the parts, a day alone where there is no hour. */
export function isoMoment(
  year: number,
  month: number,
  day: number,
  hour?: number,
  minute = 0,
  second = 0,
): string {
  const date = `${year}-${two(month)}-${two(day)}`;
  return hour === undefined ? date : `${date}T${two(hour)}:${two(minute)}:${two(second)}`;
}

export function isDay(year: number, month: number, day: number): boolean {
  return (
    year >= 1800 &&
    year < 2200 &&
    Number.isInteger(month) &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= 31
  );
}

function two(part: number): string {
  return String(part).padStart(2, "0");
}

/** `+0900` as `+09:00`, `GMT` as `Z`; empty for none. */
export function offsetOf(zone: string | undefined): string {
  if (!zone) return "";
  const match = /^([+-])(\d{1,2}?):?(\d{2})?$/.exec(zone);
  if (!match) return "Z";
  return `${match[1]}${two(Number(match[2]))}:${match[3] ?? "00"}`;
}
