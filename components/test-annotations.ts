import {
  type Annotation,
  type ClaimReading,
  createAnnotation,
  type FigureReading,
  type Kind,
  type Reading,
  UNREAD_CLAIM,
  UNREAD_FIGURE,
} from "../annotation";

const NOW = "2026-11-17T09:00:00.000Z";

interface Rest {
  readonly note?: string;
  readonly tags?: readonly string[];
  readonly outcome?: Annotation["outcome"];
  /** What the passage says now. */
  readonly text?: string | null;
}

let number = 0;

function annotation(kind: Kind, exact: string, reading: Reading | null, rest: Rest): Annotation {
  number += 1;
  const target = {
    selector: [{ type: "TextQuoteSelector", exact, prefix: "", suffix: "" } as const],
  };
  const { outcome = "exact", text = null, tags = [], note = "" } = rest;
  const made = createAnnotation(
    {
      kind,
      source: "https://news.example/night-care",
      target,
      sentence: "",
      heading: null,
      reading,
      note,
    },
    NOW,
    `annotation-${number}`,
  );
  const revisions =
    outcome === "exact"
      ? []
      : [{ seen: NOW, outcome, text, modifiedAt: null, figure: null, answer: null }];
  return { ...made, tags, outcome, revisions };
}

/** Annotations for tests: each of its own identity, on one article. */
export const figure = (exact: string, reading: Partial<FigureReading> = {}, rest: Rest = {}) =>
  annotation("figure", exact, { ...UNREAD_FIGURE, ...reading }, rest);

export const claim = (exact: string, reading: Partial<ClaimReading> = {}, rest: Rest = {}) =>
  annotation("claim", exact, { ...UNREAD_CLAIM, kind: "quote", ...reading }, rest);

export const passage = (exact: string, rest: Rest = {}) => annotation("passage", exact, null, rest);

export const picture = (caption: string, credit: string) =>
  annotation(
    "picture",
    "",
    { address: "https://news.example/ward.jpg", alternative: "", caption, credit },
    {},
  );
