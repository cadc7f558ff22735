import {
  type Annotation,
  type ArticleRecord,
  createAnnotation,
  UNREAD_CLAIM,
  UNREAD_FIGURE,
  type WordsKind,
} from "../annotation";

/** Rows for tests: what a reader of news might have kept. */

export function anArticle(changes: Partial<ArticleRecord> = {}): ArticleRecord {
  const url = changes.url ?? "https://news.example/health/night-clinics";
  return {
    url,
    addresses: [url],
    title: "Night clinics close for good",
    byline: "Mina Aldous",
    publishedAt: "2026-11-17T05:00:00-05:00",
    modifiedAt: null,
    siteName: "The Example",
    language: "en",
    created: "2026-11-18T08:00:00.000Z",
    visited: "2026-11-18T08:00:00.000Z",
    states: [
      { seen: "2026-11-18T08:00:00.000Z", title: "Night clinics close for good", modifiedAt: null },
    ],
    ...changes,
  };
}

interface MarkOptions {
  readonly source?: string;
  readonly start?: number;
  readonly created?: string;
  readonly id?: string;
}

/** A passage (or a figure, a claim) of these words, at `start` in the article's text. */
export function aMark(
  exact: string,
  { source = anArticle().url, start = 0, created, id }: MarkOptions = {},
  kind: WordsKind = "passage",
): Annotation {
  const reading = {
    passage: null,
    figure: { ...UNREAD_FIGURE, value: 46, unit: "clinics" },
    claim: { ...UNREAD_CLAIM, kind: "quote", speaker: "the county", cue: "said" },
  } as const;
  return createAnnotation(
    {
      kind,
      source,
      target: {
        selector: [
          { type: "TextQuoteSelector", exact, prefix: "", suffix: "" },
          { type: "TextPositionSelector", start, end: start + exact.length },
        ],
      },
      sentence: "",
      heading: null,
      reading: reading[kind],
      note: "",
    },
    created ?? "2026-11-18T08:00:00.000Z",
    id,
  );
}
