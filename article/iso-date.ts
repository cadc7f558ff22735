/** Reads a machine's date (`2024-02-20T17:35:37+0900`, `20240220`, `2024/2/20 17:35`) as ISO 8601. */
export function isoDate(text: string | null): string | null {
  if (!text) return null;
  const match =
    /^\s*(\d{4})[-./]?(\d{1,2})[-./]?(\d{1,2})(?:[T\s,]{0,3}(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?/i.exec(
      text,
    );
  if (!match) return null;
  const [, year, month, day, hour, minute, second, zone] = match;
  if (!isDay(Number(year), Number(month), Number(day))) return null;
  const date = `${year}-${two(month)}-${two(day)}`;
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return date;
  return `${date}T${two(hour)}:${minute}:${second ?? "00"}${offset(zone)}`;
}

export function isDay(year: number, month: number, day: number): boolean {
  return year >= 1800 && year < 2200 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

function two(part: string | undefined): string {
  return (part ?? "").padStart(2, "0");
}

function offset(zone: string | undefined): string {
  if (!zone) return "";
  if (/^(?:Z|UTC|GMT)$/i.test(zone)) return "Z";
  return zone.length === 3
    ? `${zone}:00`
    : zone.length === 5
      ? `${zone.slice(0, 3)}:${zone.slice(3)}`
      : zone;
}
