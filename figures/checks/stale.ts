import type { Stale } from "./observation";
import type { Sentence } from "./sentences";

/** Figures of last year are news; those of the year before are old. */
const OLD = 2;

/** The dates that figures hold for and that lie two or more years before `published`. */
export function findStale(sentences: readonly Sentence[], published: number): Stale[] {
  return sentences.flatMap((sentence) => staleIn(sentence, published));
}

function staleIn({ reads }: Sentence, published: number): Stale[] {
  const stale = new Map<number, Stale>();
  for (const { figure, reading, date } of reads) {
    const year = yearOf(reading.asOf);
    if (date === null || year === null) continue;
    // A sentence that compares an old date with a new one is up to date.
    if (year > published - OLD) return [];
    if (stale.has(date.start)) continue;
    const place = { start: figure.start, end: figure.end };
    const places = date.start < place.start ? ([date, place] as const) : ([place, date] as const);
    stale.set(date.start, { kind: "stale", places, year });
  }
  return [...stale.values()];
}

/** Of an ISO date; words name no year. */
function yearOf(asOf: string | null): number | null {
  const year = /^\d{4}(?=-|$)/.exec(asOf ?? "");
  return year === null ? null : Number(year[0]);
}
