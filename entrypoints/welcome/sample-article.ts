/** An invented article of a few lines, to try marking on. */
export interface SampleArticle {
  /** BCP 47. */
  readonly language: string;
  readonly title: string;
  readonly byline: string;
  /** ISO 8601. */
  readonly publishedAt: string;
  readonly siteName: string;
  readonly paragraphs: readonly string[];
  /** Words of the first paragraph, a figure, that are selected for readers who ask for an example. */
  readonly example: string;
}

const ENGLISH: SampleArticle = {
  language: "en",
  title: "Night ferry to run again after eleven years",
  byline: "Odile Marchbank",
  publishedAt: "2026-11-20",
  siteName: "The Saltmarsh Courier",
  paragraphs: [
    "The night ferry between Saltmarsh and Gullhaven will run again from April, the harbour board said on Friday. About 3,400 people work shifts on the far side of the water, and a taxi around the bay costs them $46.",
    "“Nobody should pay an hour’s wage to get to work,” said Perrin Aldous, who chairs the board. The crossing will cost $2.50.",
    "Critics doubt the numbers. The old ferry carried only 61 passengers a night in its last year, a fifth of its seats.",
  ],
  example: "3,400 people",
};

const KOREAN: SampleArticle = {
  language: "ko",
  title: "물안항 밤배, 11년 만에 다시 뜬다",
  byline: "도해인 기자",
  publishedAt: "2026-11-20",
  siteName: "물안일보",
  paragraphs: [
    "물안항과 건너편 솔섬을 잇는 밤배가 내년 4월 다시 다닌다고 항만위원회가 20일 밝혔다. 솔섬에서 교대 근무를 하는 사람은 약 3400명이고, 육로로 돌아가면 택시비가 4만 6천 원 든다.",
    "“출근하느라 한 시간 품삯을 내는 사람은 없어야 한다”고 나루빈 위원장은 말했다. 뱃삯은 2500원이다.",
    "셈이 맞지 않는다는 말도 나온다. 옛 밤배는 마지막 해에 하룻밤 승객이 61명으로 좌석의 5분의 1밖에 채우지 못했다.",
  ],
  example: "3400명",
};

/** The one in the reader's language, BCP 47; in English where there is none. */
export function sampleArticle(language: string): SampleArticle {
  return /^ko\b/u.test(language) ? KOREAN : ENGLISH;
}
