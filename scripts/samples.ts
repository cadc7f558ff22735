/** What the job is done on: a figure and a claim of each sample article. */
export interface Sample {
  readonly language: "ko" | "en";
  readonly path: string;
  /** The element that holds its text. */
  readonly text: string;
  readonly figure: string;
  readonly claim: string;
}

export const SAMPLES: readonly [Sample, ...Sample[]] = [
  {
    language: "en",
    path: "/en/2026/11/17/tidal-barrier-cost.html",
    text: ".story__body",
    figure: "18,400 homes",
    claim: "“I am 81, and I have carried this same sofa up these same stairs four times,”",
  },
  {
    language: "ko",
    path: "/ko/news/hospital-night-care.html",
    text: "#article-view-content-div",
    figure: "2만 510명",
    claim:
      "“열이 39도까지 오른 아이를 안고 온 부모가 제일 먼저 묻는 말이 ‘지금 문 연 데가 여기뿐이냐’는 것”",
  },
];
