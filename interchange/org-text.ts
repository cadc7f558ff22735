/** Text on its way into Org, where it must mean itself and stay in its place. */

/** Org's manual keeps a sign from being markup by this space, which nobody sees. */
const ZERO_WIDTH_SPACE = "\u200b";

/** Emphasis, links, targets, footnotes, entities, macros, timestamps, scripts, export snippets and citations. */
const MARKUP = /[*/_=~+[\]<>{}\\^$@|]/gu;
/** What makes a bare address a link. */
const PROTOCOL = /(?<=[\p{L}\p{N}]):(?=\S)/gu;
/** What begins something at the start of a line: a comment, a keyword, a drawer, a table, a list. */
const LINE_START =
  /^(?=[#:|]|(?:[-+*]|\d+[.)]|[a-zA-Z][.)])(?:\s|$)|-----|CLOCK:|(?:SCHEDULED|DEADLINE|CLOSED):|%%\()/u;

/** Text as one line of Org that reads as itself, but for spaces without width. */
export function orgText(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\u2028\u2029]+/gu, " ")
    .replace(/\s+/gu, " ")
    .trim()
    .replace(MARKUP, `$&${ZERO_WIDTH_SPACE}`)
    .replace(PROTOCOL, `${ZERO_WIDTH_SPACE}$&`)
    .replace(LINE_START, ZERO_WIDTH_SPACE);
}

/** The lines of a block whose text means nothing to Org; a comma hides what would end the block. */
export function literalLines(text: string): string[] {
  return text
    .toWellFormed()
    .split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/u)
    .map((line) => line.replace(/(?!\t)\p{Cc}/gu, " ").replace(/^(\s*)(?=,*(?:\*|#\+))/u, "$1,"));
}

/** A day as a timestamp of Org's that stands in no agenda; what is no date, as its words. */
export function orgDay(stated: string): string {
  const [day] = /^\d{4}-\d\d-\d\d/u.exec(stated) ?? [];
  return day ? `[${day}]` : orgText(stated);
}

/** A link where the address is one of the web, else its words alone; without words, the address is shown. */
export function orgLink(address: string, text = ""): string {
  const words = orgText(text || address);
  if (!/^https?:\/\//iu.test(address) || !URL.canParse(address)) return words;
  const target = new URL(address).href.replace(
    /[[\]\\\s]/gu,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`,
  );
  return text.trim() === "" ? `[[${target}]]` : `[[${target}][${words}]]`;
}

/** A property's line; none where there is nothing to say. A property holds its text as it is. */
export function property(key: string, value: string | number | null): string[] {
  const text = String(value ?? "")
    .toWellFormed()
    .replace(/[\s\p{Cc}\u2028\u2029]+/gu, " ")
    .trim();
  return text === "" ? [] : [`:${key}: ${text}`];
}

/** A tag of letters, digits and `_@#%`, which is all that Org takes. */
export function orgTag(tag: string): string {
  return tag
    .normalize("NFC")
    .trim()
    .replace(/[^\p{L}\p{M}\p{N}_@#%]+/gu, "_");
}
