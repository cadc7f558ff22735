import { describe, expect, test } from "vitest";
import { findClaims } from "./find-claims";

/** What a one-sentence text is worth: its best claim, 0 where it has none. */
function worth(text: string, language: string): number {
  return Math.max(0, ...findClaims(text, language).map((claim) => claim.score));
}

// Only the order matters: the first of each pair is worth more than the second.
describe.each<[language: string, pairs: [more: string, less: string][]]>([
  [
    "en",
    [
      [
        "Unemployment fell to 3.9% in May, the lowest since 2007.",
        "The weather was lovely and everyone felt happy.",
      ],
      ["The court fined the company $2 million on Friday.", "The court may fine the company."],
      ["The minister resigned after the report.", "The minister met the report's authors."],
      ["Exports rose 12% last year.", "I think exports should rise."],
      ["He denied that he had taken the money.", "He said goodbye to the crowd."],
      ["Police arrested 14 people.", "Who did the police arrest?"],
      ["The bill passed by 51 votes to 49.", "Read more about the bill below"],
      [
        "“Crime fell by a fifth in two years,” she said.",
        "“I love this town and I always will,” she said.",
      ],
    ],
  ],
  [
    "ko",
    [
      [
        "지난해 출산율은 0.72명으로 역대 최저를 기록했다.",
        "아이를 키우기 좋은 세상이 됐으면 좋겠다.",
      ],
      ["법원은 이 회사에 과징금 20억원을 부과했다.", "법원이 과징금을 부과할 수도 있다."],
      ["장관이 15일 사퇴했다.", "장관이 15일 관계자들과 만나 현안을 논의했다."],
      ["수출은 1년 전보다 12% 늘었다.", "수출이 늘어나길 기대한다."],
      ["국회는 본회의에서 개정안을 통과시켰다. ", "내일은 전국에 비가 오고 기온이 떨어지겠습니다."],
    ],
  ],
  [
    "de",
    [["Die Zahl der Arbeitslosen stieg im Mai auf 2,6 Millionen.", "Ich finde das sehr schön."]],
  ],
  ["fr", [["Le chômage a baissé de 3 % en mai.", "Je trouve cela très beau."]]],
  ["es", [["El paro bajó un 3% en mayo.", "Creo que es muy importante."]]],
  ["ja", [["失業率は5月に2.6%に上昇した。", "とてもうれしいと思う。"]]],
  ["zh", [["去年出口同比增长了3%。", "我们相信明天会更好。"]]],
])("%s", (language, pairs) => {
  test.each(pairs)("%s > %s", (more, less) => {
    expect(worth(more, language)).toBeGreaterThan(worth(less, language));
  });
});

test("a statement not worth a reader's time is not given", () => {
  expect(findClaims("Thank you very much, my friends.", "en")).toEqual([]);
});

test("a plain statement is the whole sentence, without a speaker", () => {
  expect(findClaims("The bridge collapsed in 1907. It killed 75 workers.", "en")).toMatchObject([
    { kind: "statement", start: 0, end: 29, speaker: null, cue: null },
    { kind: "statement", start: 30, end: 51, speaker: null, cue: null },
  ]);
});
