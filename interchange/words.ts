import type { Annotation, Kind } from "../annotation";
import { markedText } from "./annotated-article";

/** The words that exports add to what was marked: those of files meant to be read, not of data. */
export interface ExportWords {
  /** BCP 47. */
  readonly language: "en" | "ko";
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly changed: string;
  readonly missing: string;
  readonly approximate: string;
  readonly anonymous: string;
  readonly checked: string;
  readonly doubtful: string;
  readonly asOf: string;
  readonly source: string;
  readonly speaker: string;
  readonly sentence: string;
  readonly under: string;
  readonly note: string;
  readonly tags: string;
  readonly published: string;
  readonly modified: string;
  readonly marked: string;
  readonly atLeast: string;
  readonly atMost: string;
  readonly moreThan: string;
  readonly lessThan: string;
  readonly up: string;
  readonly down: string;
  readonly now: string;
  readonly madeWith: string;
}

const ENGLISH: ExportWords = {
  language: "en",
  kinds: { figure: "Figure", claim: "Claim", picture: "Picture", passage: "Passage" },
  changed: "changed",
  missing: "missing",
  approximate: "approximate",
  anonymous: "anonymous",
  checked: "checked",
  doubtful: "doubtful",
  asOf: "as of",
  source: "source",
  speaker: "speaker",
  sentence: "sentence",
  under: "under",
  note: "note",
  tags: "tags",
  published: "published",
  modified: "modified",
  marked: "marked",
  atLeast: "at least",
  atMost: "at most",
  moreThan: "more than",
  lessThan: "less than",
  up: "up",
  down: "down",
  now: "now",
  madeWith: "Made with Tallymark",
};

const KOREAN: ExportWords = {
  language: "ko",
  kinds: { figure: "수치", claim: "주장", picture: "사진·도표", passage: "구절" },
  changed: "바뀜",
  missing: "찾지 못함",
  approximate: "어림값",
  anonymous: "익명",
  checked: "확인함",
  doubtful: "의심",
  asOf: "기준",
  source: "출처",
  speaker: "발언자",
  sentence: "문장",
  under: "소제목",
  note: "메모",
  tags: "태그",
  published: "발행",
  modified: "수정",
  marked: "표시",
  atLeast: "이상",
  atMost: "이하",
  moreThan: "초과",
  lessThan: "미만",
  up: "증가",
  down: "감소",
  now: "지금",
  madeWith: "Tallymark로 만듦",
};

/** The words for a reader of this language; English where there are none. */
export function wordsIn(language: string): ExportWords {
  return /^ko(?:-|$)/iu.test(language) ? KOREAN : ENGLISH;
}

/** What a mark means, as name and value in the reader's words, in the order in which it is read out. */
export function meaningOf(
  annotation: Annotation,
  words: ExportWords,
): [name: string, value: string][] {
  const { sentence, heading } = annotation;
  const pairs: [string, string | null][] = [
    ...readingOf(annotation, words),
    [words.sentence, sentence === markedText(annotation) ? null : sentence],
    [words.under, heading],
  ];
  return pairs.flatMap(([name, value]) => (value ? [[name, value] as [string, string]] : []));
}

function readingOf(annotation: Annotation, words: ExportWords): [string, string | null][] {
  switch (annotation.kind) {
    case "figure": {
      const { asOf, namedSource } = annotation.reading;
      return [
        [words.kinds.figure, quantityOf(annotation.reading, words)],
        [words.asOf, asOf],
        [words.source, namedSource],
      ];
    }
    case "claim": {
      const { speaker, anonymous } = annotation.reading;
      return [
        [
          words.speaker,
          anonymous ? [speaker, `(${words.anonymous})`].filter(Boolean).join(" ") : speaker,
        ],
        [words.kinds.claim, annotation.status === "open" ? null : words[annotation.status]],
      ];
    }
    case "picture":
      return [[words.source, annotation.reading.credit]];
    case "passage":
      return [];
  }
}

const BOUNDS = {
  "at least": "atLeast",
  "at most": "atMost",
  "more than": "moreThan",
  "less than": "lessThan",
} as const;

const FRACTION = { maximumFractionDigits: 20 };
/** To make one takes longer than to write a number with it. */
const NUMBERS = {
  en: new Intl.NumberFormat("en", FRACTION),
  ko: new Intl.NumberFormat("ko", FRACTION),
};

type FigureReading = Extract<Annotation, { kind: "figure" }>["reading"];

/** `20,510 명 (어린이; approximate)`; null where the text says no number. */
function quantityOf(reading: FigureReading, words: ExportWords): string | null {
  const { value, valueHigh, unit, counted, approximate, bound, direction } = reading;
  if (value === null) return null;
  const format = NUMBERS[words.language];
  const number = [value, valueHigh]
    .filter((part) => part !== null)
    .map((part) => format.format(part));
  const about = [
    counted,
    approximate ? words.approximate : null,
    bound && words[BOUNDS[bound]],
    direction && words[direction],
  ].filter((part) => part !== null && part !== "");
  const quantity = `${number.join("–")} ${unit}`.trim();
  return about.length > 0 ? `${quantity} (${about.join("; ")})` : quantity;
}
