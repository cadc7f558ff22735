/** An invented article and annotations of each kind, to try templates on; tests of this room override what they are about. */
import {
  type AnnotationId,
  type ArticleRecord,
  type ClaimAnnotation,
  type FigureAnnotation,
  type PassageAnnotation,
  type PictureAnnotation,
  UNREAD_FIGURE,
} from "../annotation";

export const ARTICLE: ArticleRecord = {
  url: "https://news.example/night-care",
  addresses: ["https://news.example/night-care", "https://news.example/amp/night-care"],
  title: "솔내시 어린이 2만 510명 ‘원정 진료’",
  byline: "도하람 기자",
  publishedAt: "2026-11-17T06:30:00+09:00",
  modifiedAt: "2026-11-17T14:12:00+09:00",
  siteName: "너른강일보",
  language: "ko",
  created: "2026-11-17T16:00:00.000Z",
  visited: "2026-11-18T01:00:00.000Z",
  states: [
    {
      seen: "2026-11-17T16:00:00.000Z",
      title: "솔내시 어린이 2만 510명 ‘원정 진료’",
      modifiedAt: "2026-11-17T14:12:00+09:00",
    },
  ],
};

const id = (last: number) =>
  `00000000-0000-4000-8000-${String(last).padStart(12, "0")}` as AnnotationId;

const BASE = {
  source: ARTICLE.url,
  sentence: "",
  heading: null,
  note: "",
  tags: [],
  created: "2026-11-17T16:00:00.000Z",
  modified: "2026-11-17T16:00:00.000Z",
  deleted: null,
  outcome: "exact",
  revisions: [],
  links: [],
  corrected: [],
} as const;

/** Where `exact` stands when `prefix` is all that comes before it in the article. */
export function targetOf(exact: string, prefix = "", suffix = "") {
  return {
    selector: [
      { type: "TextQuoteSelector", exact, prefix, suffix },
      { type: "TextPositionSelector", start: prefix.length, end: prefix.length + exact.length },
    ],
  } as const;
}

export const FIGURE: FigureAnnotation = {
  ...BASE,
  id: id(1),
  kind: "figure",
  target: targetOf("2만 510명", "지난해 솔내시 어린이는 ", "으로, 3년 전의 2.4배다."),
  sentence: "지난해 솔내시 어린이는 2만 510명으로, 3년 전의 2.4배다.",
  heading: "병원을 찾아 먼 길",
  reading: { ...UNREAD_FIGURE, value: 20_510, unit: "명", approximate: true, counted: "어린이" },
};

export const CLAIM: ClaimAnnotation = {
  ...BASE,
  id: id(2),
  kind: "claim",
  target: targetOf("하루에 아이 40명을 봐도 남는 것이 없다", "윤 원장은 “", "”고 말했다."),
  sentence: "윤 원장은 “하루에 아이 40명을 봐도 남는 것이 없다”고 말했다.",
  reading: {
    kind: "quote",
    speaker: "윤 원장",
    speakerPlace: { start: 0, end: 4 },
    anonymous: false,
    cue: "말했다",
    figures: [{ start: 7, end: 10, reading: { ...UNREAD_FIGURE, value: 40, unit: "명" } }],
  },
  status: "open",
};

export const PICTURE: PictureAnnotation = {
  ...BASE,
  id: id(3),
  kind: "picture",
  target: { selector: [{ type: "TextPositionSelector", start: 400, end: 400 }] },
  reading: {
    address: "https://news.example/image/clinics.png",
    alternative: "막대그래프",
    caption: "야간 진료 기관 수",
    credit: "편집부",
  },
};

export const PASSAGE: PassageAnnotation = {
  ...BASE,
  id: id(4),
  kind: "passage",
  target: targetOf("밤 9시 이후", "한들도에서 ", " 문을 여는"),
  reading: null,
};
