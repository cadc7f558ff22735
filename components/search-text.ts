import { type Folded, fold } from "../text/fold";

/** A stretch of a text; UTF-16 offsets, end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What the reader typed, as the parts that must all be found: split at white space, folded. */
export function termsOf(query: string): string[] {
  const terms = query.split(/\s+/u).map(searchable).filter(Boolean);
  return [...new Set(terms)];
}

/** Whether every term stands in one of the texts. */
export function holdsAll(texts: readonly string[], terms: readonly string[]): boolean {
  const folded = texts.map(searchable);
  return terms.every((term) => folded.some((text) => text.includes(term)));
}

/**
 * Where the terms stand in a text, in order, overlapping ones joined.
 * Letter case, spaces, full-width forms and kinds of quotation marks make no difference.
 */
export function stretchesOf(text: string, terms: readonly string[]): Stretch[] {
  const { text: folded, at } = fold(text);
  const lowered = lower(folded);
  const found = terms.flatMap((term) => occurrences(lowered, term));
  found.sort((a, b) => a.start - b.start);
  const joined: Stretch[] = [];
  for (const { start, end } of found) {
    const last = joined.at(-1);
    if (last && start < last.end) {
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    } else joined.push({ start, end });
  }
  return joined.map(({ start, end }) => ({
    start: at[start] ?? 0,
    end: endOf(end, at, text.length),
  }));
}

function occurrences(text: string, term: string): Stretch[] {
  const found: Stretch[] = [];
  for (let start = text.indexOf(term); start >= 0; start = text.indexOf(term, start + 1)) {
    found.push({ start, end: start + term.length });
  }
  return found;
}

/** The end of a stretch, where its last character ends: white space that was folded away behind it is not its own. */
function endOf(end: number, at: Folded["at"], length: number): number {
  const last = at[end - 1] ?? 0;
  const next = at[end] ?? length;
  return Math.min(last + 1, next);
}

/** A text as it is searched: folded, in lower case. */
export function searchable(text: string): string {
  return lower(fold(text).text);
}

/** In lower case, unit for unit: the few letters that would grow by it stay as they are. */
function lower(text: string): string {
  const lowered = text.toLowerCase();
  if (lowered.length === text.length) return lowered;
  return Array.from(text, (letter) => {
    const low = letter.toLowerCase();
    return low.length === letter.length ? low : letter;
  }).join("");
}
