/** What may be believed of values in files that anyone may have written. */

/** The value as text, trimmed of nothing; empty where it is none. */
export function textIn(value: unknown): string {
  return typeof value === "string" ? value : typeof value === "number" ? String(value) : "";
}

export function listIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

/** An address of the web in its normal form; null for any other. */
export function webAddress(value: unknown): string | null {
  const text = textIn(value);
  if (text.length > 8_192 || !URL.canParse(text)) return null;
  const { protocol, href } = new URL(text);
  return protocol === "https:" || protocol === "http:" ? href : null;
}

export function isOffset(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}

/** Seconds would be times of 1970: no tool here is so old. */
const FIRST_MOMENT = Date.UTC(1990);
const LAST_MOMENT = Date.UTC(2200);

/** A moment of the last decades, ISO 8601 in UTC; null for what is none. */
export function momentOf(value: unknown): string | null {
  const stated = typeof value === "string" && /^\d{9,}$/.test(value) ? Number(value) : value;
  if (typeof stated !== "string" && typeof stated !== "number") return null;
  const time = new Date(stated).getTime();
  return time >= FIRST_MOMENT && time <= LAST_MOMENT ? new Date(time).toISOString() : null;
}

/** A date as its page stated it, offset and all. */
export function statedDate(value: unknown): string | null {
  return typeof value === "string" && value.length <= 40 && momentOf(value) ? value : null;
}

/** As many, and as long, as an annotation may have. */
export function tagsOf(value: unknown): string[] {
  const tags = listIn(value).map((tag) => textIn(tag).trim());
  return [...new Set(tags)].filter((tag) => tag !== "" && tag.length <= 200).slice(0, 1_000);
}
