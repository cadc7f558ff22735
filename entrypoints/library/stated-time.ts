/** The days that a date stands for, in milliseconds since 1970, the end not included: `2018` is a year of them. */
export interface StatedTime {
  readonly start: number;
  readonly end: number;
}

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?=$|T)/u;

/** Reads an ISO 8601 date, as exact as it is; null for words, which no calendar knows. */
export function statedTime(date: string | null): StatedTime | null {
  const [, year, month, day] = DATE.exec(date ?? "") ?? [];
  if (year === undefined) return null;
  const at = (y: number, m: number, d: number) => Date.UTC(y, m, d);
  const [y, m, d] = [Number(year), Number(month ?? 1) - 1, Number(day ?? 1)];
  const start = at(y, m, d);
  if (day !== undefined) return { start, end: at(y, m, d + 1) };
  return { start, end: month === undefined ? at(y + 1, 0, 1) : at(y, m + 1, 1) };
}

export function overlap(a: StatedTime, b: StatedTime): boolean {
  return a.start < b.end && b.start < a.end;
}
